package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.incident.Section;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;

/** Headings that people wrote inside of a section rank right below it, in any reader, and come back as they were. */
class HeadingsTest {

    private static final Report DEMO = DemoReport.named("revalidation-full-sync");
    private static final String TEXT = "Many.\n\n## Who\n\nAll.\n\n```\n## no heading\n```\n\n### Where\n\nHere.";

    private static Report report(String impact) {
        return new Report(DEMO.head(), DEMO.people(), DEMO.times(), Map.of(Section.IMPACT, impact), List.of(), List.of());
    }

    private static String readBack(String export) {
        return ExportReader.read(export).orElseThrow().sections().get(Section.IMPACT);
    }

    @Test
    void in_markdown_they_are_parts_of_the_section_and_not_beside_it() {
        String export = MarkdownReport.of(report(TEXT));
        assertEquals(List.of("## Impact", "### Who", "## no heading", "#### Where"),
                export.lines().filter(line -> line.startsWith("##")).toList());
        assertEquals(TEXT, readBack(export));
    }

    @Test
    void in_an_edited_export_they_are_still_what_they_were() {
        String export = MarkdownReport.of(report(TEXT)).replace("All.", "Nobody.");
        assertEquals(TEXT.replace("All.", "Nobody."), readBack(export));
    }

    @Test
    void in_markup_no_rank_is_left_out() {
        for (String export : List.of(HtmlReport.of(report(TEXT), true), StorageReport.of(report(TEXT), JiraSite.OF_THE_WIKI))) {
            assertEquals(List.of("h3", "h4"),
                    Jsoup.parse(export).select("h3, h4, h5, h6").stream().map(Element::normalName).toList());
            assertEquals(TEXT, readBack(export));
        }
    }

    /** They were lowered by two ranks, whichever the first was; in Markdown they stood as they were written. */
    @Test
    void exports_of_before_are_read_back() {
        String text = TEXT + "\n\n* with a mark, since bullets are not seen";
        for (String export : List.of(HtmlReport.of(report(text), true), StorageReport.of(report(text), JiraSite.OF_THE_WIKI))) {
            String before = export.replace("h4>", "h5>").replace("h3>", "h4>");
            assertTrue(before.contains("<h4>Who</h4>"), before);
            assertEquals(text, readBack(before));
        }
        String before = MarkdownReport.of(report(text)).replaceFirst(",\"headings\":\\{[^}]*}", "").replace("### Who", "## Who")
                .replace("#### Where", "### Where");
        assertEquals(text, readBack(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a\n\n###### deep", "Who\n---\n\n## x", "###", "#", "> ## quoted", "##\tTab ##"})
    void the_odd_ones_come_back_too(String text) {
        assertEquals(text, readBack(MarkdownReport.of(report(text))));
    }
}

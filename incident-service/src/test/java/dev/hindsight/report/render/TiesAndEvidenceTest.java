package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.followup.FollowUpEvidence;
import dev.hindsight.followup.FollowUpTicket;
import dev.hindsight.incident.Tie;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.pdf.PdfFonts;
import dev.hindsight.report.render.pdf.PdfReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;

class TiesAndEvidenceTest {

    private static final Report DEMO = DemoReport.named("trainee-ui-merged-early");
    private static final Report REPORT = new Report(tied(DEMO.head()), DEMO.people(), DEMO.times(), Map.of(), List.of(),
            List.of(new ReportItem("ACT-75", "Alert on https://shop.example/pay", "detect", "bob", "high", null, "verified",
                    List.of(new FollowUpTicket("OPS-12", null, "jira")),
                    List.of(new FollowUpEvidence("link", "https://ci.example/8", "Build 8"),
                            new FollowUpEvidence("photo", null, "Seen in the hall")))));

    private static Report.Head tied(Report.Head head) {
        return new Report.Head(head.key(), head.version(), head.asOf(), head.address(), null, head.title(), head.status(), null,
                head.severity(), head.environment(), head.services(), head.labels(), true, List.of("INC-10"),
                List.of(new IncidentView.Link("INC-3", Tie.DUPLICATE_OF), new IncidentView.Link("INC-8", Tie.RECURRENCE_OF)));
    }

    private static void saysItAll(String export) {
        for (String words : List.of("Confidential", "Only those who take part in this incident may see it.", "Took in",
                "INC-10",
                "Duplicate of", "INC-3", "Recurrence of", "INC-8", "Evidence", "Build 8", "Seen in the hall")) {
            assertTrue(export.contains(words), words + " in " + export);
        }
    }

    @Test
    void every_format_tells_of_other_incidents_of_evidence_and_that_it_is_confidential() throws IOException {
        Stream.of(MarkdownReport.of(REPORT), HtmlReport.of(REPORT, true), StorageReport.of(REPORT, JiraSite.OF_THE_WIKI))
                .forEach(export -> {
                    saysItAll(export);
                    assertTrue(export.contains("http://localhost:8080/incidents/INC-3")
                            && export.contains("https://ci.example/8"), export);
                });
        try (var pdf = Loader.loadPDF(PdfReport.of(REPORT, new PdfFonts(List.of())))) {
            String text = new PDFTextStripper().getText(pdf);
            saysItAll(text.replaceAll("\\s+", " "));
            assertTrue(text.contains("Confidential: INC-1, version 27"), text);
        }
    }

    /** Each piece of a cell would be a column of its own beside the name of the cell, on a telephone. */
    @Test
    void a_cell_of_an_action_item_holds_one_thing() {
        for (var cell : Jsoup.parse(HtmlReport.of(REPORT, true)).select(".items td")) {
            assertTrue(cell.childNodeSize() <= 1, cell::outerHtml);
        }
    }

    @Test
    void the_style_of_html_keeps_words_of_short_columns_whole_and_heeds_how_columns_are_set() {
        String style = Jsoup.parse(HtmlReport.of(REPORT, true)).select("style").first().data();
        assertTrue(style.contains("thead th, .items td { overflow-wrap: normal; }"), style);
        assertTrue(style.contains("td[align=right] { text-align: right; }"), style);
        assertTrue(style.indexOf("text-align: start") < style.indexOf("[align=right]"), "the last one counts");
    }

    /** As they were written before evidence, links and confidentiality were told. */
    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "storage.xml"})
    void exports_of_before_are_read_back(String ending) throws IOException {
        String export = Files.readString(Path.of("src", "test", "resources", "exports", "before-evidence." + ending));
        Report read = ExportReader.read(export).orElseThrow();
        Report.Head head = DEMO.head();
        assertEquals(new Report.Head(head.key(), head.version(), head.asOf(), null, null, head.title(), head.status(), null,
                head.severity(), head.environment(), head.services(), head.labels()), read.head());
        assertEquals(DEMO.sections(), read.sections());
        assertEquals(DEMO.lines(), read.lines());
        assertEquals(DEMO.items(), read.items());
    }
}

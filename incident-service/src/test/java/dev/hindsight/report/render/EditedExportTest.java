package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Told;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.markdown.MarkdownTree;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;

/** Where somebody has edited an export, the words count and not the marks. */
class EditedExportTest {

    private static final Report DEMO = DemoReport.named("revalidation-full-sync");
    private static final Report REPORT = new Report(DEMO.head(), DEMO.people(), DEMO.times(), java.util.Map.of(Section.IMPACT,
            "It was <b>slow</b>\n\n* one"),
            List.of(new Told(Instant.parse("2023-12-11T14:45:00Z"), null, Precision.EXACT, "UK time", "14:45", 1, "It began",
                    "alert")),
            DEMO.items());

    static Stream<Function<Report, String>> formats() {
        return Stream.of(MarkdownReport::of, report -> HtmlReport.of(report, true),
                report -> StorageReport.of(report, JiraSite.OF_THE_WIKI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\nlog", "~~~~ sh\nlog\n~~~", "```\n", "- a\n\n  ```\n  log", "```\nlog\n\n", "````\n```"})
    void code_that_a_section_leaves_open_ends_with_the_section(String section) {
        String export = MarkdownReport.of(new Report(DEMO.head(), DEMO.people(), DEMO.times(),
                java.util.Map.of(Section.SUMMARY, section, Section.LESSONS_LEARNED, "```\nleft open too"), REPORT.lines(),
                DEMO.items()));
        var headings = new java.util.ArrayList<String>();
        org.commonmark.parser.Parser.builder().extensions(MarkdownTree.RENDERED).build().parse(export)
                .accept(new org.commonmark.node.AbstractVisitor() {
                    @Override
                    public void visit(org.commonmark.node.Heading heading) {
                        headings.add(((org.commonmark.node.Text) heading.getFirstChild()).getLiteral());
                    }
                });
        assertEquals(List.of("Summary", "Timeline", "Lessons learned", "Action items"), headings.subList(1, headings.size()));
        assertEquals(section, ExportReader.read(export).orElseThrow().sections().get(Section.SUMMARY));
        assertEquals("```\nleft open too", ExportReader.read(export).orElseThrow().sections().get(Section.LESSONS_LEARNED));
        String edited = ExportReader.read(export.replace("left open too\n```", "left open too\n```\nand more")).orElseThrow()
                .sections().get(Section.LESSONS_LEARNED);
        assertEquals("```\nleft open too\n```\nand more", edited);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void an_edited_section_is_read_as_edited_and_the_rest_to_the_letter(Function<Report, String> format) {
        Report read = ExportReader.read(format.apply(REPORT).replace("It was ", "It had been ")).orElseThrow();
        assertTrue(read.sections().get(Section.IMPACT).startsWith("It had been "), read.sections()::toString);
        assertEquals(REPORT.lines(), read.lines());
        assertEquals(REPORT.items(), read.items());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void an_edited_time_is_read_as_edited_and_its_mark_is_no_longer_believed(Function<Report, String> format) {
        Report read = ExportReader.read(format.apply(REPORT).replace(">2023-12-11 14:45<", ">2023-12-11 14:50<")
                .replace("| 2023-12-11 14:45 |", "| 2023-12-11 14:50 |").replace(">14:45 UK time", ">14:50 GMT")
                .replace("| 14:45 UK time", "| 14:50 GMT")).orElseThrow();
        assertEquals(
                List.of(new Told(Instant.parse("2023-12-11T14:50:00Z"), null, Precision.EXACT, "GMT", "14:50", 1, "It began",
                        "note")),
                read.lines());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void an_edited_entry_status_and_title_are_read_as_edited(Function<Report, String> format) {
        Report read = ExportReader.read(format.apply(REPORT).replace("It began", "It began slowly")
                .replace("Resolved (Documenting)", "Closed").replace("Full data sync", "Whole data sync")).orElseThrow();
        assertEquals("It began slowly", read.lines().getFirst().text());
        assertEquals(dev.hindsight.incident.Status.CLOSED, read.head().status());
        assertEquals("Whole data sync triggered on production by accident", read.head().title());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_clock_whose_zone_nobody_knows_says_so_and_comes_back_to_the_letter(Function<Report, String> format) {
        var lines = List.of(new Told(null, null, Precision.UNKNOWN, null, "08:15", 1, "It began", "alert"),
                new Told(null, null, Precision.UNKNOWN, null, "about noon", null, "It went on", "note"),
                new Told(null, null, Precision.UNKNOWN, "GMT", "09:00", null, "It ended", "note"));
        String export = format
                .apply(new Report(DEMO.head(), DEMO.people(), DEMO.times(), java.util.Map.of(), lines, List.of()));
        assertTrue(export.contains("08:15, zone not known, day +1") && export.contains("about noon, zone not known"), export);
        assertTrue(export.contains("09:00 GMT") && !export.contains("GMT, zone"), export);
        assertEquals(lines, ExportReader.read(export).orElseThrow().lines());
        assertEquals(lines, ExportReader.read(export.replace(", zone not known", "")).orElseThrow().lines(),
                "an export of before said the bare clock");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void when_it_began_is_called_as_on_the_pages_and_read_under_its_name_of_before_too(Function<Report, String> format) {
        String export = format.apply(REPORT);
        assertTrue(export.contains("Began") && !export.contains("Started"), export);
        assertEquals(REPORT.times(), ExportReader.read(export).orElseThrow().times());
        assertEquals(REPORT.times(), ExportReader.read(export.replace("Began", "Started")).orElseThrow().times());
    }

    @Test
    void what_has_lost_its_mark_or_is_of_others_is_left_to_the_other_reader() {
        assertTrue(ExportReader.read("# A report\n\n## Impact\n\nx").isEmpty());
        assertTrue(ExportReader.read(MarkdownReport.of(REPORT).replaceFirst("<!-- hindsight-report .*", "")).isEmpty());
        assertTrue(ExportReader.read("# x\n<!-- hindsight-report {\"hindsight\":1,\"boundary\":\".*\"} -->").isEmpty());
        assertTrue(ExportReader.read("# x\n<!-- hindsight-report {\"hindsight\":99} -->").isEmpty());
        assertTrue(ExportReader.read("<meta name=\"hindsight-report\" content=\"{nonsense\">").isEmpty());
        assertTrue(ExportReader.read("<ac:x>hindsight-report</ac:x>").isEmpty());
    }
}

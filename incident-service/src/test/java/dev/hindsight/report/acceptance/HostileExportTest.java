package dev.hindsight.report.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.incident.People;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Times;
import dev.hindsight.incident.Told;
import dev.hindsight.local.Cost;
import dev.hindsight.manners.ProblemException;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportItem;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;

/** Anybody can write a page with the mark of our exports: what is in it has the bounds of every page and of the API. */
class HostileExportTest {

    private static final Duration QUICKLY = Duration.ofSeconds(20);
    private static final Instant BEGAN = Instant.parse("2026-03-01T10:00:00Z");
    private static final String TITLE = "Lamps out";
    private static final List<Function<Report, String>> FORMATS = List.of(MarkdownReport::of,
            report -> HtmlReport.of(report, true), report -> StorageReport.of(report, JiraSite.OF_THE_WIKI));

    private static Report report(String title, List<String> labels, Map<String, String> roles, List<Told> lines,
            ReportItem item) {
        var head = new Report.Head("INC-1", 3, BEGAN, null, new Report.Origin(UUID.randomUUID(), 3, BEGAN, null), title,
                Status.CLOSED, null, Severity.MAJOR, "production", List.of("lighthouse"), labels);
        return new Report(head, new People(roles, List.of("Ada Example"), List.of()), new Times(BEGAN, null, null, null),
                Map.of(Section.IMPACT, "Three ships had to wait."), lines, List.of(item));
    }

    private static Report titled(String title) {
        return report(title, List.of("sea"), Map.of("lead", "Ada Example"), List.of(line("The lamps go out", "note")),
                item("Measure the oil"));
    }

    private static Report labelled(List<String> labels) {
        return report(TITLE, labels, Map.of(), List.of(line("The lamps go out", "note")), item("Measure the oil"));
    }

    private static Report telling(Told line) {
        return report(TITLE, List.of(), Map.of(), List.of(line), item("Measure the oil"));
    }

    private static Report doing(String text) {
        return report(TITLE, List.of(), Map.of(), List.of(line("The lamps go out", "note")), item(text));
    }

    private static Told line(String text, String kind) {
        return new Told(BEGAN, null, Precision.EXACT, "UTC", null, null, text, kind);
    }

    private static ReportItem item(String text) {
        return new ReportItem("ACT-1", text, "prevent", "Ada Example", "normal", null, "open", List.of());
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(Arguments.of("title", titled("a".repeat(200_000))),
                Arguments.of("title", titled("report ".repeat(1_000) + "!")),
                Arguments.of("labels", labelled(IntStream.range(0, 5_000).mapToObj(i -> "label " + i).toList())),
                Arguments.of("labels", labelled(List.of("a".repeat(101)))),
                Arguments.of("roles", report(TITLE, List.of(), Map.of("Any thing", "Ada Example"), List.of(),
                        item("Measure the oil"))),
                Arguments.of("timeline", telling(line("The lamps go out", "a".repeat(500)))),
                Arguments.of("timeline", telling(new Told(null, null, Precision.UNKNOWN, null, "1".repeat(500), null, "Out",
                        "note"))),
                Arguments.of("timeline", telling(new Told(Instant.parse("+300000-01-01T00:00:00Z"), null, Precision.EXACT,
                        null, null, null, "Out", "note"))),
                Arguments.of("actionItems", doing("a".repeat(500_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuch")
    void what_the_desk_takes_from_nobody_it_takes_from_no_export_either(String where, Report report) {
        FORMATS.forEach(format -> Cost.within(QUICKLY, () -> {
            ProblemException refused = assertThrows(ProblemException.class, () -> read(format.apply(report)));
            assertEquals("too-much", refused.problem().type().replaceFirst(".*[/:]", ""));
            assertTrue(String.valueOf(refused.problem()).contains(where), () -> refused.problem().toString());
        }));
    }

    static Stream<Arguments> hostile() {
        String markdown = FORMATS.getFirst().apply(titled(TITLE));
        String html = FORMATS.get(1).apply(titled(TITLE));
        String storage = FORMATS.getLast().apply(titled(TITLE));
        String marks = "{\"of\":\"\",\"precision\":\"exact\",\"kind\":\"note\"},".repeat(40_000);
        return Stream.of(
                Arguments.of("many tags in a title", html.replace("<h1>" + TITLE, "<h1>" + "<b>".repeat(5_000) + TITLE)),
                Arguments.of("many tags in a fact", storage.replace("<td>Closed", "<td>" + "<b>".repeat(5_000) + "Closed")),
                Arguments.of("cells in cells", storage.replace("<td>", "<td>" + "<td>".repeat(5_000))),
                Arguments.of("deep nesting", html.replace("<h1>", "<div>".repeat(200_000) + "<h1>")),
                Arguments.of("deep nesting in storage", storage.replaceFirst("<td>", "<td>" + "<p>".repeat(200_000))),
                Arguments.of("half of an entity", markdown.replace(TITLE, "&#".repeat(400_000))),
                Arguments.of("half of a link", markdown.replaceFirst("\\| INC-1", "| " + "[".repeat(400_000))),
                Arguments.of("marks without lines", markdown.replace("{\"hindsight\":1", "{\"lines\":[" + marks
                        + "{\"of\":\"\",\"precision\":\"exact\",\"kind\":\"note\"}],\"hindsight\":1")
                        .replace("| The lamps go out |\n", "| x |\n" + "|a|x|\n".repeat(100_000))),
                Arguments.of("a mark without precision", markdown.replace("{\"hindsight\":1",
                        "{\"lines\":[{\"of\":\"\",\"at\":\"2026-01-01T00:00:00Z\"}],\"hindsight\":1")),
                Arguments.of("tickets of nothing", markdown.replace("{\"hindsight\":1", "{\"tickets\":[{}],\"hindsight\":1")),
                Arguments.of("evidence of nothing", html.replace("{&quot;hindsight&quot;:1",
                        "{&quot;evidence&quot;:[{}],&quot;hindsight&quot;:1")),
                Arguments.of("a heading of no rank", markdown.replace("{\"hindsight\":1",
                        "{\"headings\":{\"impact\":null},\"hindsight\":1")),
                Arguments.of("a large export", "x".repeat(4_000_000) + html));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_is_meant_to_hurt_is_refused_or_read_quickly(String what, String page) {
        Cost.within(QUICKLY, () -> {
            try {
                assertTrue(read(page).content().titleOrStandIn().length() <= 300, what);
            } catch (ProblemException refused) {
                assertTrue(refused.problem().status() < 500, what);
            }
        });
    }

    @Test
    void a_title_is_one_line_that_turns_nothing_around() {
        for (Function<Report, String> format : FORMATS) {
            assertEquals("Lamps out\ufffd and on", read(format.apply(titled("Lamps\nout\u202e and  on"))).content().title());
            assertEquals("Lamps  out", read(format.apply(titled("Lamps  out"))).content().title());
        }
    }

    @Test
    void what_was_merged_elsewhere_is_not_merged_here_and_the_incident_it_went_into_is_named() {
        Report.Head head = titled(TITLE).head();
        var merged = new Report.Head(head.key(), head.version(), head.asOf(), null, head.origin(), TITLE, Status.MERGED,
                "INC-7", head.severity(), "production", List.of(), List.of());
        for (Function<Report, String> format : FORMATS) {
            PageVersion page = read(format.apply(new Report(merged, titled(TITLE).people(), titled(TITLE).times(), Map.of(),
                    List.of(), List.of())));
            assertEquals(Status.DOCUMENTING, new Desk().takes(page.content()).view().status());
            assertTrue(page.remarks().stream().anyMatch(one -> one.code().equals("merged-elsewhere")
                    && one.message().contains("INC-7")));
        }
    }

    @Test
    void a_row_that_was_taken_out_is_a_fact_that_is_not_told() {
        String page = FORMATS.getFirst().apply(titled(TITLE)).replaceFirst("\\| \\*\\*Environment.*\n", "");
        Content content = read(page).content();
        assertEquals("production", content.environmentOrDefault());
        assertTrue(Beginning.assumptions(content, null).stream().anyMatch(one -> one.code().equals("environment-assumed")));
    }

    @Test
    void a_line_or_an_item_whose_words_were_taken_out_is_none() {
        Content content = read(FORMATS.getFirst().apply(titled(TITLE)).replace("The lamps go out", " ")
                .replace("Measure the oil", "")).content();
        assertEquals(List.of(), content.timeline());
        assertEquals(List.of(), content.items());
    }

    private static PageVersion read(String page) {
        return PageVersion.read(new Upload(page.getBytes(UTF_8), null, null), PageVersion.Given.NOTHING);
    }
}

package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.incident.Section;
import dev.hindsight.local.Cost;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;

/** What stands between two tildes is struck in every export, and comes back as it was. */
class StruckTest {

    private static final Report DEMO = DemoReport.named("revalidation-full-sync");

    private static List<String> exports(String impact) {
        var report = new Report(DEMO.head(), DEMO.people(), DEMO.times(), Map.of(Section.IMPACT, impact), List.of(), List.of());
        return List.of(HtmlReport.of(report, true), StorageReport.of(report, JiraSite.OF_THE_WIKI), MarkdownReport.of(report));
    }

    private static String readBack(String export) {
        return ExportReader.read(export).orElseThrow().sections().get(Section.IMPACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lost ~~40~~ 12", "~~all **of** it~~ and `~~code~~`", "* ~~a~~\n* b", "| a |\n| --- |\n| ~~b~~ |",
            "~~ no ~~", "~~~a~~~", "~~open", "~about~ ~50 to ~60", "~~a\nb~~",
            "[~~a~~](https://x.example/) ~~[b](https://x.example/)~~"})
    void it_comes_back_to_the_letter(String text) {
        exports(text).forEach(export -> assertEquals(text, readBack(export)));
    }

    @Test
    void markup_strikes_it() {
        for (String export : exports("Lost ~~40~~ ~50").subList(0, 2)) {
            assertTrue(export.contains("<p>Lost <del>40</del> ~50</p>"), export);
        }
    }

    @Test
    void it_is_still_struck_where_somebody_has_edited_the_export() {
        exports("Lost ~~40~~ 12")
                .forEach(export -> assertEquals("It lost ~~40~~ 12", readBack(export.replace("Lost", "It lost"))));
    }

    @Test
    void exports_of_before_are_read_back_though_they_showed_the_tildes() {
        String text = "Lost ~~40~~ 12\n\n* with a mark, since bullets are not seen";
        for (String export : exports(text).subList(0, 2)) {
            String before = export.replace("<del>", "~~").replace("</del>", "~~");
            assertEquals(text, readBack(before));
        }
    }

    @Test
    void many_tildes_take_no_time() {
        for (String many : List.of("a~~~b", "~~a ", "a~~ ", "~~a~~~", "~~*a ")) {
            Cost.within(Duration.ofSeconds(2), () -> HtmlReport.rich(many.repeat(100_000 / many.length())));
        }
    }
}

package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was selected in a browser and copied as text reads as the page itself. */
class CopiedFromBrowserTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");

    /** Pages of which a copy loses what tells, and what that is. */
    private static final Map<String, String> LOST = Map.of(
            "07-hail-nets.export.html", "two links to people touch, and nothing else names the first of them",
            "24-archive-upload.md", "only the bullet told that a point without a box is one, above those with boxes",
            "65-iso-offsets.md", "only the bullet told that a point without a box is one, above those with boxes",
            "26-oven-heat.html", "the title only stands in the head of the page",
            "27-ski-lift-pagerduty.md", "only its size told that a heading we have no name for is one",
            "43-observatory.md", "only the address behind a number told that it is a ticket",
            "45-bakery-cake.html", "only its type told that lines with times are quoted from a log",
            "47-moj-style.md", "only the bullet told where the second of two long points begins",
            "78-tide-gauges-definition-lists.md", "a macro in brackets stands where a title does");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(".html") || file.toString().endsWith(".md")).sorted().toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_copy_reads_as_the_page(Path page) throws IOException {
        String text = Files.readString(page);
        boolean markdown = page.toString().endsWith(".md");
        String html = markdown ? Retold.HTML.of(text.replaceFirst("(?s)\\A---\n.*?\n---\n", "")) : text;
        List<String> expected = core(read(html, "page.html"));
        List<String> copied = core(read(BrowserCopy.of(html), "page.txt"));

        assertEquals(!LOST.containsKey(page.getFileName().toString()), expected.equals(copied),
                () -> String.join("\n", expected) + "\n\n" + String.join("\n", copied));
    }

    private static Reading read(String text, String name) {
        return ReportReader.read(Source.of(text.getBytes(StandardCharsets.UTF_8), null, name));
    }

    /** What counts most, a line each; keys that only stand in addresses are not in a copy, nor is the tick in a box. */
    private static List<String> core(Reading reading) {
        var facts = Stream.of("title " + reading.title(), "day " + reading.date(), "authors " + Reports.names(reading),
                "sections " + reading.sections().keySet());
        var entries = reading.timeline().stream()
                .map(entry -> "%s %s %s %s".formatted(entry.at(), entry.localTime(), entry.until().at(), words(entry.text())));
        var actions = reading.actionItems().stream().map(item -> "%s | %s | %s".formatted(words(item.text()), item.ownerName(),
                item.ticketKeys().stream().filter(key -> !key.contains("#")).toList()));
        return Stream.of(facts, entries, actions).flatMap(lines -> lines).toList();
    }

    /** Without marks and signs. */
    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}

package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report reads alike however it was brought: as Markdown, as a web page, on a wiki or as text copied from one. */
class SameReportTest {

    /**
     * Where a text has lost what tells: a group of actions named "Mitigation" that no heading is above, points that only bold made
     * labels, and the state in the last row of a table.
     */
    private static final Set<String> NOT_YET = Set.of("08-pollen-alerts-sre.md DUMP", "08-pollen-alerts-sre.md PIPES",
            "44-parcel-lockers.md DUMP", "47-moj-style.md DUMP",
            "47-moj-style.md PIPES");
    private static final Path REPORTS = Path.of("src/test/resources/reports");

    static Stream<Arguments> retold() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(path -> path.toString().endsWith(".md")).filter(path -> !hasFrontMatter(path)).sorted().toList()
                    .stream()
                    .flatMap(path -> Arrays.stream(Retold.values()).map(way -> Arguments.of(path, way)));
        }
    }

    @ParameterizedTest
    @MethodSource("retold")
    void a_report_reads_alike_however_it_was_brought(Path report, Retold way) throws IOException {
        String markdown = Files.readString(report);
        List<String> expected = told(read(markdown, "report.md"));
        List<String> read = told(read(way.of(markdown), way.file()));
        assertEquals(!NOT_YET.contains(report.getFileName() + " " + way), expected.equals(read), () -> expected + "\n" + read);
    }

    /** What stands above a page for a program is not on the page. */
    private static boolean hasFrontMatter(Path report) {
        try {
            return Files.readString(report).startsWith("---");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(String text, String name) {
        return ReportReader.read(Source.of(text.getBytes(StandardCharsets.UTF_8), null, name));
    }

    /** What counts most, a line each: links are not in texts. */
    private static List<String> told(Reading reading) {
        var facts = List.of("title " + reading.title(), "day " + reading.date(), "authors " + Reports.names(reading));
        var entries = reading.timeline().stream()
                .map(entry -> "%s %s %s %s %s".formatted(entry.at(), entry.localTime(), entry.until().at(), entry.zone(),
                        entry.text()));
        var actions = reading.actionItems().stream().map(item -> "%s | %s | %s | %s".formatted(item.text(), item.ownerName(),
                item.ticketKeys().stream().filter(key -> !key.contains("#")).toList(), item.done()));
        return Stream.of(facts.stream(), entries, actions).flatMap(lines -> lines).toList();
    }
}

package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Every report beside an expected file is read as that file says. */
class GoldenTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");

    static Stream<String> expected() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".expected.json")).sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void a_report_is_read_as_a_careful_reader_reads_it(String name) throws IOException {
        JsonNode expected = ReadingJson.JSON.readTree(REPORTS.resolve(name).toFile());
        Path report = REPORTS.resolve(expected.path("source").asText());

        Reading reading = ReportReader.read(Source.of(Files.readAllBytes(report), null, report.getFileName().toString()));

        assertEquals(List.of(), Golden.differences(expected, ReadingJson.of(reading)));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void the_same_bytes_give_the_same_reading(String name) throws IOException {
        JsonNode expected = ReadingJson.JSON.readTree(REPORTS.resolve(name).toFile());
        byte[] bytes = Files.readAllBytes(REPORTS.resolve(expected.path("source").asText()));

        assertEquals(ReportReader.read(Source.of(bytes, null, null)), ReportReader.read(Source.of(bytes, null, null)));
    }
}

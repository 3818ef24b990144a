package dev.hindsight.report.acceptance;

import static dev.hindsight.desk.People.bob;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** What a careful reader sees in a report is in the incident that it becomes: nothing lost, nothing invented. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class EveryReportTest {
    private static final Path REPORTS = Path.of(System.getProperty("hindsight.root", ".."),
            "incident-service/src/test/resources/reports");

    static Stream<String> expected() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".expected.json")).sorted()
                    .toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void the_incident_has_what_a_careful_reader_sees(String name) throws IOException {
        JsonNode expected = EventCodec.JSON.readTree(Library.report(name));
        JsonNode answer = EventCodec.JSON.readTree(Library
                .brings(bob(), Library.report(expected.get("source").asText()), "?dryRun=true").then().statusCode(200).extract()
                .asString());
        JsonNode incident = answer.get("incident");
        if (!expected.get("title").isNull()) {
            assertEquals(expected.get("title").asText(), incident.get("title").asText());
        }
        authors(expected, incident.get("authors"));
        assertEquals(expected.get("timeline").size(), incident.get("timeline").size());
        sections(expected.get("sections"), incident.get("report"));
        timeline(expected.get("timeline"), incident.get("timeline"));
        actions(expected.get("actionItems"), answer.get("actionItems"));
        findings(expected.get("findings"), answer.get("findings"));
    }

    /** Everybody by name, and by the id of an account only where there is no name. */
    private static void authors(JsonNode expected, JsonNode authors) {
        var told = new HashSet<String>();
        authors.forEach(name -> told.add(name.asText()));
        expected.path("authors").forEach(name -> assertTrue(told.remove(name.asText()), name + " in " + authors));
        expected.path("authorAccountIds").forEach(id -> told.remove(id.asText()));
        assertEquals(Set.of(), told);
    }

    private static void sections(JsonNode expected, JsonNode report) {
        expected.properties().forEach(section -> {
            boolean filled = !section.getValue().isNull() && !section.getValue().asText().isEmpty();
            assertEquals(filled, report.has(section.getKey()), section.getKey());
        });
    }

    /** By their text, for the incident shows them in the order of time. */
    private static void timeline(JsonNode expected, JsonNode timeline) {
        for (JsonNode line : expected) {
            String at = line.get("at").isNull() ? null : line.get("at").asText();
            boolean certain = at != null && at.matches(".*T.*(?:Z|[+-]\\d\\d:\\d\\d)");
            boolean found = Stream.of(EventCodec.JSON.convertValue(timeline, JsonNode[].class)).anyMatch(
                    entry -> bare(entry.get("text").asText()).startsWith(bare(line.get("text").asText()))
                            && certain == List.of("exact", "approximate").contains(entry.get("precision").asText())
                            && (!certain || java.time.OffsetDateTime.parse(String.valueOf(at)).toInstant()
                                    .equals(java.time.Instant.parse(entry.get("occurredAt").asText())))
                            && (at != null || entry.get("occurredAt").isNull()));
            assertTrue(found, line + " in " + timeline);
        }
    }

    private static void actions(JsonNode expected, JsonNode items) {
        assertEquals(expected.size(), items.size());
        for (int i = 0; i < expected.size(); i++) {
            JsonNode line = expected.get(i);
            JsonNode item = items.get(i);
            assertTrue(bare(item.get("text").asText()).startsWith(bare(line.get("text").asText())), line + " is " + item);
            String owner = line.get("owner").isNull() ? line.path("ownerAccountId").asText(null) : line.get("owner").asText();
            assertEquals(owner, item.path("owner").asText(null));
            assertEquals(line.get("done").asBoolean() ? "claimed-done" : "open", item.get("status").asText());
            line.get("ticketKeys")
                    .forEach(key -> assertTrue(item.get("tickets").toString().contains(key.asText()), key.asText()));
            line.get("urls").forEach(url -> assertTrue(item.get("tickets").toString().contains(url.asText()), url.asText()));
        }
    }

    private static void findings(JsonNode expected, JsonNode findings) {
        var told = new ArrayList<String>();
        findings.forEach(finding -> told.add(finding.get("code").asText() + " " + finding.get("where").asText()));
        expected.forEach(finding -> assertTrue(
                told.contains(finding.get("code").asText() + " " + finding.get("where").asText()), finding + " in " + told));
    }

    private static String bare(String text) {
        return Words.bare(text.replaceAll("[*_`]|\\]\\([^)]*\\)", " "));
    }
}

package dev.hindsight.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Published;
import dev.hindsight.news.ActionItemNews;
import dev.hindsight.news.IncidentNews;

/** What the other services publish is read here and can be told. */
class KnownEventsTest {

    private static final Path ROOT = Path.of(System.getProperty("hindsight.root", ".."));
    private static final KnownIncident INCIDENT = new KnownIncident(UUID.randomUUID(), "INC-1", 0,
            new KnownIncident.State("Checkout fails", "major", "triage", "production", List.of(), false), List.of(),
            Facts.NONE);

    @TestFactory
    Stream<DynamicTest> every_published_sample_of_an_incident_can_be_told() throws IOException {
        return samples("incident-service").map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Published event = read(file);
            IncidentNews.read(event).ifPresent(news -> {
                assertFalse(IncidentWords.of(news, INCIDENT).headline().isBlank());
                assertEquals(INCIDENT.key(), INCIDENT.after(news, 2).key());
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_published_sample_of_an_action_item_can_be_told() throws IOException {
        var item = KnownActionItem.of(UUID.randomUUID(),
                new ActionItemNews.Raised("ACT-1", INCIDENT.id(), "INC-1", "Alarm on queue length", null, null, null, null));
        return samples("action-tracker-service").map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Published event = read(file);
            ActionItemNews.read(event).ifPresent(news -> {
                assertFalse(ActionItemWords.of(news, item.told()).headline().isBlank());
                assertEquals("ACT-1", item.after(news, 2).told().key());
            });
        }));
    }

    private static Stream<Path> samples(String service) throws IOException {
        Path folder = ROOT.resolve(service).resolve("src/test/resources/published");
        return Files.isDirectory(folder)
                ? Files.list(folder).filter(file -> file.toString().endsWith(".json")).sorted()
                : Stream.empty();
    }

    private static Published read(Path file) throws IOException {
        JsonNode sample = EventCodec.JSON.readTree(Files.readString(file));
        return new Published(UUID.randomUUID(), sample.get("type").textValue(), UUID.randomUUID(), "INC-1", 1, 1, "alice",
                Instant.now(), sample.get("data"), null);
    }
}

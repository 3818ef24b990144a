package dev.hindsight.action.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Published;
import dev.hindsight.local.Root;

class IncidentSamplesTest {

    @Test
    void every_sample_of_the_incident_service_is_understood_or_passed_over() throws IOException {
        Set<Class<?>> understood = new HashSet<>();
        for (Path file : samples()) {
            Published event = published(EventCodec.JSON.readTree(file.toFile()));
            IncidentNews.read(event).ifPresent(news -> {
                understood.add(news.getClass());
                assertFalse(IncidentProjection.rows(event, news).isEmpty(), file::toString);
            });
        }
        assertEquals(Set.of(IncidentNews.class.getPermittedSubclasses()), understood);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Root.path("incident-service/src/test/resources/published"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static Published published(JsonNode sample) {
        return new Published(UUID.randomUUID(), sample.get("type").asText(), UUID.randomUUID(), "INC-142", 1, 1, "alice",
                Instant.EPOCH, sample.get("data"), null);
    }
}

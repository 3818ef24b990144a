package dev.hindsight.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

import dev.hindsight.eventlog.DeadLetterReplayed;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Published;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.local.Root;

class FollowUpSamplesTest {

    @Test
    void every_sample_of_the_action_tracker_is_understood_or_passed_over() throws IOException {
        Set<Class<?>> understood = new HashSet<>();
        for (Path file : samples()) {
            JsonNode sample = EventCodec.JSON.readTree(file.toFile());
            FollowUpNews.read(published(sample.get("type").asText(), sample.get("data")))
                    .ifPresent(news -> understood.add(news.getClass()));
        }
        assertEquals(Set.of(FollowUpNews.class.getPermittedSubclasses()), understood);
    }

    @Test
    void an_event_without_what_matters_is_poison() throws IOException {
        for (String broken : List.of("raised.v1", "text-changed.v1", "status-changed.v1", "priority-changed.v1",
                "type-changed.v1", "ticket-linked.v1", "ticket-unlinked.v1")) {
            Published event = published("hindsight.action-item." + broken, EventCodec.JSON.readTree("{}"));
            assertThrows(Published.Poison.class, () -> FollowUpNews.read(event), broken);
        }
    }

    /** For ever: what was published once of dead letters. */
    @Test
    void what_is_published_of_dead_letters_is_read_and_written_again_the_same() throws IOException {
        JsonNode sample = EventCodec.JSON.readTree(Root.path("incident-service/src/test/resources/published")
                .resolve("hindsight.dead-letter.replayed.v1.json").toFile());
        var read = DeadLetterReplayed.CODEC.read(new RecordedEvent(UUID.randomUUID(), UUID.randomUUID(), 1, "dead-letter/17",
                sample.get("type").asText(), sample.get("data").toString(), "alice", Instant.EPOCH, new byte[32], null));
        assertEquals(sample.get("data"), EventCodec.JSON.readTree(DeadLetterReplayed.CODEC.write(read).data()));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Root.path("action-tracker-service/src/test/resources/published"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static Published published(String type, JsonNode data) {
        return new Published(UUID.randomUUID(), type, UUID.randomUUID(), "ACT-12", 1, 1, "alice", Instant.EPOCH, data, null);
    }
}

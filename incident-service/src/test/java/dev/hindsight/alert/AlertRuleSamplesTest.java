package dev.hindsight.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.local.Root;

/** What was published about rules for alerts is read for ever, written the same, and described. */
class AlertRuleSamplesTest {

    private static final EventCodec<AlertRuleEvent> CODEC = AlertRuleHandler.codec();

    private static List<JsonNode> samples() throws IOException {
        try (Stream<Path> files = Files.list(Root.path("incident-service/src/test/resources/published"))) {
            List<Path> ours = files.filter(file -> file.getFileName().toString().startsWith("hindsight.alert-rule."))
                    .sorted().toList();
            var samples = new java.util.ArrayList<JsonNode>();
            for (Path file : ours) {
                samples.add(EventCodec.JSON.readTree(file.toFile()));
            }
            return samples;
        }
    }

    private static AlertRuleEvent read(JsonNode sample) {
        return CODEC.read(new RecordedEvent(UUID.randomUUID(), UUID.randomUUID(), 1, "a rule", sample.get("type").asText(),
                sample.get("data").toString(), "alice", Instant.EPOCH, new byte[32], null));
    }

    @Test
    void every_event_has_a_sample_that_is_read_and_written_again_the_same() throws IOException {
        Set<Class<?>> seen = new HashSet<>();
        for (JsonNode sample : samples()) {
            AlertRuleEvent event = read(sample);
            seen.add(event.getClass());
            assertEquals(sample.get("type").asText(), CODEC.write(event).type());
            assertEquals(sample.get("data"), EventCodec.JSON.readTree(CODEC.write(event).data()));
        }
        assertEquals(Set.of(AlertRuleEvent.class.getPermittedSubclasses()), seen);
    }

    @Test
    void the_description_names_the_fields_that_are_published() throws IOException {
        JsonNode messages = new YAMLMapper().readTree(Root.path("incident-service/src/main/asyncapi/asyncapi.yaml").toFile())
                .at("/components/messages");
        for (JsonNode sample : samples()) {
            for (JsonNode message : messages) {
                if (message.get("name").equals(sample.get("type"))) {
                    var described = new TreeSet<String>();
                    message.at("/payload/properties").fieldNames().forEachRemaining(described::add);
                    assertEquals(Arrays.stream(read(sample).getClass().getRecordComponents())
                            .map(component -> component.getName()).collect(Collectors.toCollection(TreeSet::new)), described);
                }
            }
        }
    }
}

package dev.hindsight.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import dev.hindsight.alert.managing.AlertSourceEvent;
import dev.hindsight.alert.managing.AlertSourceLog;
import dev.hindsight.alert.rule.AlertRuleEvent;
import dev.hindsight.alert.rule.AlertRuleHandler;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.local.Root;

/** What was published about alert sources and about rules for alerts is read for ever, written the same, and described. */
class SamplesTest {

    /** Events of one kind. @param prefix how the types of all of them begin */
    record Family<E>(String prefix, Class<E> events, EventCodec<E> codec) {

        E read(JsonNode sample) {
            return codec
                    .read(new RecordedEvent(UUID.randomUUID(), UUID.randomUUID(), 1, "a subject", sample.get("type").asText(),
                            sample.get("data").toString(), "alice", Instant.EPOCH, new byte[32], null));
        }

        List<JsonNode> samples() throws IOException {
            try (Stream<Path> files = Files.list(Root.path("incident-service/src/test/resources/published"))) {
                var samples = new ArrayList<JsonNode>();
                for (Path file : files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList()) {
                    samples.add(EventCodec.JSON.readTree(file.toFile()));
                }
                return samples;
            }
        }
    }

    static List<Family<?>> families() {
        return List.of(new Family<>("hindsight.alert-source.", AlertSourceEvent.class, AlertSourceLog.codec()),
                new Family<>("hindsight.alert-rule.", AlertRuleEvent.class, AlertRuleHandler.codec()));
    }

    @ParameterizedTest
    @MethodSource("families")
    <E> void every_event_has_a_sample_that_is_read_and_written_again_the_same(Family<E> family) throws IOException {
        Set<Class<?>> seen = new HashSet<>();
        for (JsonNode sample : family.samples()) {
            E event = family.read(sample);
            seen.add(event.getClass());
            assertEquals(sample.get("type").asText(), family.codec().write(event).type());
            assertEquals(sample.get("data"), EventCodec.JSON.readTree(family.codec().write(event).data()));
        }
        assertEquals(Set.of(family.events().getPermittedSubclasses()), seen);
    }

    @ParameterizedTest
    @MethodSource("families")
    <E> void the_description_names_the_fields_that_are_published(Family<E> family) throws IOException {
        JsonNode messages = new YAMLMapper().readTree(Root.path("incident-service/src/main/asyncapi/asyncapi.yaml").toFile())
                .at("/components/messages");
        for (JsonNode sample : family.samples()) {
            boolean described = false;
            for (JsonNode message : messages) {
                if (message.get("name").equals(sample.get("type"))) {
                    described = true;
                    var fields = new TreeSet<String>();
                    message.at("/payload/properties").fieldNames().forEachRemaining(fields::add);
                    assertEquals(Arrays.stream(family.read(sample).getClass().getRecordComponents())
                            .map(component -> component.getName()).collect(Collectors.toCollection(TreeSet::new)), fields);
                }
            }
            assertTrue(described, () -> sample.get("type") + " is not described");
        }
    }
}

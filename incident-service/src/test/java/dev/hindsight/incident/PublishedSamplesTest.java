package dev.hindsight.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;

/** What was published once is read for ever, and written the same. */
class PublishedSamplesTest {

    private static final Path MODULE = Path.of(System.getProperty("hindsight.root", ".."), "incident-service");
    private static final ObjectMapper JSON = EventCodec.JSON;
    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();

    static List<Path> samples() throws IOException {
        return allSamples().stream().filter(file -> file.getFileName().toString().startsWith(IncidentEvents.PREFIX)).toList();
    }

    private static List<Path> allSamples() throws IOException {
        try (Stream<Path> files = Files.list(MODULE.resolve("src/test/resources/published"))) {
            return files.sorted().toList();
        }
    }

    private static IncidentEvent read(Path sample) throws IOException {
        JsonNode root = JSON.readTree(sample.toFile());
        return CODEC.read(new RecordedEvent(UUID.randomUUID(), UUID.randomUUID(), 1, "INC-1", root.get("type").asText(),
                root.get("data").toString(), "bob", Instant.EPOCH, new byte[32], null));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_and_written_again_the_same(Path sample) throws IOException {
        NewEvent written = CODEC.write(read(sample));
        JsonNode root = JSON.readTree(sample.toFile());
        assertEquals(root.get("type").asText(), written.type());
        assertEquals(root.get("data"), JSON.readTree(written.data()));
        assertEquals(written.type() + ".json", sample.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_newer_field_is_passed_over(Path sample) throws IOException {
        JsonNode data = JSON.readTree(sample.toFile()).get("data");
        ((com.fasterxml.jackson.databind.node.ObjectNode) data).put("fieldOfTomorrow", 1);
        String type = JSON.readTree(sample.toFile()).get("type").asText();
        assertEquals(read(sample), CODEC.read(new RecordedEvent(UUID.randomUUID(), UUID.randomUUID(), 1, "INC-1", type,
                data.toString(), "bob", Instant.EPOCH, new byte[32], null)));
    }

    @Test
    void every_event_has_a_sample() throws IOException {
        Set<Class<?>> seen = new java.util.HashSet<>();
        for (Path sample : samples()) {
            seen.add(read(sample).getClass());
        }
        assertEquals(events(IncidentEvent.class).collect(Collectors.toSet()), seen);
    }

    @Test
    void the_description_of_the_topic_knows_every_event_and_no_other() throws IOException {
        JsonNode document = new YAMLMapper().readTree(MODULE.resolve("src/main/asyncapi/asyncapi.yaml").toFile());
        var described = new TreeSet<String>();
        document.at("/components/messages").forEach(message -> described.add(message.get("name").asText()));
        var published = new TreeSet<String>();
        for (Path sample : allSamples()) {
            published.add(JSON.readTree(sample.toFile()).get("type").asText());
        }
        assertEquals(published, described);
        assertEquals("hindsight.incidents.v1", document.at("/channels/incidents/address").asText());
        assertEquals(described.size(), document.at("/channels/incidents/messages").size());
    }

    @Test
    void the_description_names_the_fields_that_are_published() throws IOException {
        JsonNode messages = new YAMLMapper().readTree(MODULE.resolve("src/main/asyncapi/asyncapi.yaml").toFile())
                .at("/components/messages");
        for (Path sample : samples()) {
            JsonNode root = JSON.readTree(sample.toFile());
            for (JsonNode message : messages) {
                if (message.get("name").equals(root.get("type"))) {
                    var described = new TreeSet<String>();
                    message.at("/payload/properties").fieldNames().forEachRemaining(described::add);
                    var fields = Arrays.stream(read(sample).getClass().getRecordComponents())
                            .map(component -> component.getName()).collect(Collectors.toCollection(TreeSet::new));
                    assertEquals(fields, described, root.get("type").asText());
                    message.at("/payload/required").forEach(field -> assertTrue(fields.contains(field.asText())));
                }
            }
        }
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(PublishedSamplesTest::events)
                : Stream.of(type);
    }
}

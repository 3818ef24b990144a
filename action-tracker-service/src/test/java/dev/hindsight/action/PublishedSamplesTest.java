package dev.hindsight.action;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import dev.hindsight.eventlog.DeadLetterReplayed;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.local.Root;

/** Samples are for ever: whoever consumes these events is tested against them, and we must still read and write them. */
class PublishedSamplesTest {

    private static final Path MODULE = Root.path("action-tracker-service");
    private static final String DEAD_LETTER = "hindsight.dead-letter.replayed.v1.json";
    private static final EventCodec<ActionItemEvent> CODEC = ActionItemEvents.codec();

    static List<Path> samples() throws IOException {
        return allSamples().stream().filter(file -> !file.endsWith(DEAD_LETTER)).toList();
    }

    private static List<Path> allSamples() throws IOException {
        try (Stream<Path> files = Files.list(MODULE.resolve("src/test/resources/published"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void what_is_published_of_dead_letters_is_read_and_written_back_the_same() throws IOException {
        JsonNode sample = parsed(MODULE.resolve("src/test/resources/published").resolve(DEAD_LETTER));
        var written = DeadLetterReplayed.CODEC.write(DeadLetterReplayed.CODEC.read(recorded(sample)));
        assertEquals(sample.get("type").asText(), written.type());
        assertEquals(sample.get("data"), EventCodec.JSON.readTree(written.data()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_and_written_back_the_same(Path file) throws IOException {
        JsonNode sample = EventCodec.JSON.readTree(file.toFile());
        var written = CODEC.write(read(sample));
        assertEquals(sample.get("type").asText(), written.type());
        assertEquals(sample.get("data"), EventCodec.JSON.readTree(written.data()));
    }

    @Test
    void every_event_has_a_sample() throws IOException {
        Set<Class<?>> sampled = Stream.of(samples().toArray(Path[]::new)).map(PublishedSamplesTest::parsed)
                .map(sample -> read(sample).getClass()).collect(toSet());
        assertEquals(leaves(ActionItemEvent.class).collect(toSet()), sampled);
    }

    @Test
    void the_contract_of_the_topic_names_every_event() throws IOException {
        JsonNode contract = new YAMLMapper().readTree(MODULE.resolve("src/main/asyncapi/asyncapi.yaml").toFile());
        assertEquals("hindsight.action-items.v1", contract.at("/channels/actionItemEvents/address").asText());
        Set<String> told = contract.at("/components/messages").valueStream().map(message -> message.get("name").asText())
                .collect(toSet());
        Set<String> sampled = allSamples().stream().map(file -> parsed(file).get("type").asText()).collect(toSet());
        assertEquals(sampled, told);
        assertEquals(told.size(), contract.at("/channels/actionItemEvents/messages").size());
        assertEquals(told.size(), contract.at("/operations/publish/messages").size());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(PublishedSamplesTest::leaves)
                : Stream.of(type);
    }

    private static ActionItemEvent read(JsonNode sample) {
        return CODEC.read(recorded(sample));
    }

    private static RecordedEvent recorded(JsonNode sample) {
        return new RecordedEvent(UUID.randomUUID(), UUID.randomUUID(), 1, "ACT-12", sample.get("type").asText(),
                sample.get("data").toString(), "alice", Instant.EPOCH, new byte[32], 1L);
    }

    private static JsonNode parsed(Path file) {
        try {
            return EventCodec.JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event of another service as it came from Kafka: a CloudEvent in binary mode.
 *
 * @param type {@code ce_type}; a consumer passes over types it does not know
 * @param subject the name people use for the stream, such as {@code INC-142}
 * @param version {@code ce_sequence}: place in the stream
 * @param globalSeq {@code ce_globalseq}: place among all events of the sender
 * @param hash {@code ce_hash}: what {@link HashChain} made of it, in hex; null from senders that did not tell it yet
 */
public record Published(UUID id, String type, UUID stream, String subject, long version, long globalSeq, String actor,
        Instant time, JsonNode data, @Nullable String hash) {

    /** @throws Poison when it is not an event of ours */
    public static Published read(ConsumerRecord<String, byte[]> record) {
        try {
            return new Published(UUID.fromString(header(record, "ce_id")), header(record, "ce_type"),
                    UUID.fromString(String.valueOf(record.key())), header(record, "ce_subject"),
                    Long.parseLong(header(record, "ce_sequence")), Long.parseLong(header(record, "ce_globalseq")),
                    header(record, "ce_actor"), Instant.parse(header(record, "ce_time")), json(record),
                    record.headers().lastHeader("ce_hash") == null ? null : header(record, "ce_hash"));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new Poison("not a CloudEvent of ours: " + e.getMessage(), e);
        }
    }

    /** The data as a record of the consumer's own, which names only what it needs. */
    public <T> T as(Class<T> shape) {
        try {
            return EventCodec.JSON.treeToValue(data, shape);
        } catch (IOException e) {
            throw new Poison(type + " does not read as " + shape.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> record) throws IOException {
        if (record.value() == null) {
            throw new IllegalArgumentException("no data");
        }
        return EventCodec.JSON.readTree(record.value());
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }

    /** A message that no number of attempts will make readable. */
    public static final class Poison extends RuntimeException {
        public Poison(String message, Throwable cause) {
            super(message, cause);
        }
    }
}

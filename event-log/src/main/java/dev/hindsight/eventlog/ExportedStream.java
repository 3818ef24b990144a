package dev.hindsight.eventlog;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A whole stream in the form that {@code verify/verify_stream.py} reads: anyone who has it can check the hashes without us.
 *
 * @param subject the name of the stream; an event says its own only where it differs
 */
public record ExportedStream(UUID stream, String subject, List<Event> events) {

    /**
     * @param data the event's JSON exactly as stored
     * @param hash in hex
     */
    public record Event(UUID id, long version, @Nullable Long globalSeq, String type, String actor, Instant recordedAt,
            @JsonRawValue String data, String hash, @Nullable String subject) {

        static Event of(RecordedEvent event, String subject) {
            return new Event(event.id(), event.version(), event.globalSeq(), event.type(), event.actor(), event.recordedAt(),
                    event.data(), HexFormat.of().formatHex(event.hash()),
                    event.subject().equals(subject) ? null : event.subject());
        }
    }

    /** @param events of one stream from its first on, never empty */
    public static ExportedStream of(List<RecordedEvent> events) {
        var first = events.getFirst();
        return new ExportedStream(first.stream(), first.subject(),
                events.stream().map(event -> Event.of(event, first.subject())).toList());
    }

    /** The same without the places in the feed, which an event gets only a moment after it was stored. */
    public ExportedStream withoutPlaces() {
        return new ExportedStream(stream, subject, events.stream().map(event -> new Event(event.id(), event.version(), null,
                event.type(), event.actor(), event.recordedAt(), event.data(), event.hash(), event.subject())).toList());
    }

    /**
     * The events of an export, to be verified with {@link HashChain#verify}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static List<RecordedEvent> read(JsonNode export) {
        UUID stream = UUID.fromString(text(export, "stream"));
        String subject = text(export, "subject");
        var events = new ArrayList<RecordedEvent>();
        export.path("events").forEach(event -> events.add(new RecordedEvent(UUID.fromString(text(event, "id")), stream,
                event.path("version").asLong(), event.hasNonNull("subject") ? text(event, "subject") : subject,
                text(event, "type"), CanonicalJson.of(event.path("data").toString()), text(event, "actor"), instant(event),
                HexFormat.of().parseHex(text(event, "hash")), null)));
        return events;
    }

    private static Instant instant(JsonNode event) {
        try {
            return Instant.parse(text(event, "recordedAt"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("recordedAt is no instant", e);
        }
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException("the text " + field + " is missing");
        }
        return node.path(field).textValue();
    }
}

package dev.hindsight.eventlog;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonRawValue;

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
}

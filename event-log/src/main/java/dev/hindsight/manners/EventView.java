package dev.hindsight.manners;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonRawValue;

import dev.hindsight.eventlog.RecordedEvent;

/**
 * An event as the log has it.
 *
 * @param stream id of what it is about
 * @param subject the name people use for that, such as {@code INC-142}
 * @param version place in the history of that, from 1
 * @param globalSeq place among all events of the service; absent until the event has been numbered
 * @param data byte for byte as hashed
 * @param hash SHA-256 over the hash before and this event, in hex
 */
public record EventView(UUID id, UUID stream, String subject, long version, @Nullable Long globalSeq, String type,
        String actor, Instant recordedAt, @JsonRawValue @Schema(type = SchemaType.OBJECT) String data, String hash) {

    public static EventView of(RecordedEvent event) {
        return new EventView(event.id(), event.stream(), event.subject(), event.version(), event.globalSeq(), event.type(),
                event.actor(), event.recordedAt(), event.data(), HexFormat.of().formatHex(event.hash()));
    }
}

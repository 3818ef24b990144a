package dev.hindsight.action.read;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;

/**
 * One event of the history.
 *
 * @param globalSeq place among all events of this service; absent for the moment until it is published
 * @param hash in hex, see {@link dev.hindsight.eventlog.HashChain}
 */
public record EventView(UUID id, long version, @Nullable Long globalSeq, String type, String actor, Instant recordedAt,
        JsonNode data, String hash) {

    static EventView of(RecordedEvent event) {
        return new EventView(event.id(), event.version(), event.globalSeq(), event.type(), event.actor(), event.recordedAt(),
                data(event), HexFormat.of().formatHex(event.hash()));
    }

    private static JsonNode data(RecordedEvent event) {
        try {
            return EventCodec.JSON.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + event.id() + " holds no JSON", e);
        }
    }
}

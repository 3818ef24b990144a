package dev.hindsight.history;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonRawValue;

import dev.hindsight.eventlog.RecordedEvent;

/**
 * An event of a history as the log has it.
 *
 * @param version place in the history, from 1
 * @param data byte for byte as hashed
 * @param hash SHA-256 over the hash before and this event, in hex
 */
@Schema(name = "HistoryEntry")
public record Entry(UUID id, long version, String type, String actor, Instant recordedAt,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String data, String hash) {

    /** For the documentation. */
    @Schema(name = "HistoryPage")
    public record EntryPage(List<Entry> items, @Nullable String next) {}

    static Entry of(RecordedEvent event) {
        return new Entry(event.id(), event.version(), event.type(), event.actor(), event.recordedAt(), event.data(),
                HexFormat.of().formatHex(event.hash()));
    }
}

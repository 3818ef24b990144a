package dev.hindsight.gateway.pages.incidents;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.words.Actor;

/** One event of the stream of an incident or an action item, as the API's history tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HistoryEntry(long version, String type, @Nullable String actor, @Nullable Instant recordedAt,
        JsonNode data, @Nullable String hash) {

    public String words() {
        return EventInWords.of(type, data);
    }

    public String who() {
        return actor == null ? "somebody" : Actor.called(actor);
    }

    /** The version that this event changed. */
    public long before() {
        return version - 1;
    }

    /** Enough of the hash to compare by eye. */
    public String shortHash() {
        return hash == null ? "" : hash.substring(0, Math.min(12, hash.length()));
    }
}

package dev.hindsight.gateway.pages.history;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.hindsight.gateway.pages.words.Actor;
import dev.hindsight.gateway.pages.words.Isolated;

/**
 * One event of the stream of an incident or an action item, as the API's history tells it.
 *
 * @param was what stood in the place that it changed, see {@link Recollection}; null where that is not known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HistoryEntry(long version, String type, @Nullable String actor, @Nullable Instant recordedAt,
        JsonNode data, @Nullable String hash, @JsonIgnore @Nullable JsonNode was) {

    public String words() {
        return EventInWords.of(type, new Telling(data, was == null ? MissingNode.getInstance() : was, recordedAt));
    }

    /** The same, with what may run from right to left apart. */
    public List<Isolated.Part> parts() {
        return Isolated.parts(words());
    }

    HistoryEntry after(JsonNode before) {
        return new HistoryEntry(version, type, actor, recordedAt, data, hash, before);
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

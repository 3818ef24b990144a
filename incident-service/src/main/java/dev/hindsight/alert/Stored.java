package dev.hindsight.alert;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;

/** Settings as they stand in columns of JSON. */
public final class Stored {

    private Stored() {}

    public static <T> T read(JsonObject column, Class<T> as) {
        try {
            return EventCodec.JSON.readValue(column.encode(), as);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + as.getSimpleName() + " is not readable", e);
        }
    }

    /** How a source's bodies are read; null when that is as its type says. */
    public static @Nullable JsonNode mapping(Row source) {
        JsonObject stored = source.getJsonObject("mapping");
        return stored == null ? null : read(stored, JsonNode.class);
    }

    public static JsonObject json(Object settings) {
        try {
            return new JsonObject(EventCodec.JSON.writeValueAsString(settings));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON", e);
        }
    }
}

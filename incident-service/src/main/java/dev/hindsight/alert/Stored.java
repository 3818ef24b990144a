package dev.hindsight.alert;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import io.vertx.core.json.JsonObject;

/** Settings as they stand in columns of JSON. */
final class Stored {

    private Stored() {}

    static <T> T read(JsonObject column, Class<T> as) {
        try {
            return EventCodec.JSON.readValue(column.encode(), as);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + as.getSimpleName() + " is not readable", e);
        }
    }

    static JsonObject json(Object settings) {
        try {
            return new JsonObject(EventCodec.JSON.writeValueAsString(settings));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON", e);
        }
    }
}

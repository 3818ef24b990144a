package dev.hindsight.eventlog;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Names the events of a stream by hand-chosen words, never by class, and lifts old shapes to the present one when read.
 *
 * @param <E> the sealed interface of the events
 */
public final class EventCodec<E> {

    /** Absent optionals are left out, times are RFC 3339, unknown fields of a newer writer are passed over. */
    public static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private final Map<String, Class<? extends E>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Upcast> upcasts = new HashMap<>();

    private record Upcast(String to, UnaryOperator<ObjectNode> change) {}

    /** The present name of an event, with its version: {@code hindsight.incident.declared.v1}. */
    public EventCodec<E> with(String type, Class<? extends E> shape) {
        if (classes.put(type, shape) != null || names.put(shape, type) != null) {
            throw new IllegalArgumentException(type + " is named twice");
        }
        return this;
    }

    /** An old name, and how to make the next version of it. For the first shape that will have to change; until now none has. */
    public EventCodec<E> upcast(String from, String to, UnaryOperator<ObjectNode> change) {
        upcasts.put(from, new Upcast(to, change));
        return this;
    }

    public NewEvent write(E event) {
        String type = names.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass() + " has no name");
        }
        try {
            return new NewEvent(type, JSON.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + type, e);
        }
    }

    /** @throws UnknownEvent when a newer writer has put it there: a state without it would be wrong */
    public E read(RecordedEvent recorded) {
        try {
            String type = recorded.type();
            var data = (ObjectNode) JSON.readTree(recorded.data());
            for (Upcast step = upcasts.get(type); step != null; step = upcasts.get(type)) {
                type = step.to();
                data = step.change().apply(data);
            }
            Class<? extends @Nullable E> shape = classes.get(type);
            if (shape == null) {
                throw new UnknownEvent(recorded);
            }
            return JSON.treeToValue(data, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + recorded.id() + " is not readable as " + recorded.type(), e);
        }
    }

    /** Thrown for a type that this version of the service has not learned yet. */
    public static final class UnknownEvent extends RuntimeException {
        UnknownEvent(RecordedEvent event) {
            super("event type " + event.type() + " of " + event.subject() + " is newer than this service");
        }
    }
}

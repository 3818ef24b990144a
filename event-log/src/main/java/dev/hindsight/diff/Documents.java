package dev.hindsight.diff;

import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import dev.hindsight.eventlog.EventCodec;

/**
 * Writes one state after the other as JSON, without nulls. What two states share is written once and is then the same node in
 * both, so that a long history is compared at the cost of what changed.
 */
public final class Documents {

    private final Map<Object, JsonNode> written = new IdentityHashMap<>();
    private final Set<String> leftOut;

    /** @param leftOut fields of the state that do not count, and of what is in one: {@code publication/changedSince} */
    public Documents(Set<String> leftOut) {
        this.leftOut = Set.copyOf(leftOut);
    }

    public ObjectNode write(Record state) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : state.getClass().getRecordComponents()) {
            Object value = leftOut.contains(component.getName()) ? null : value(component, state);
            if (value != null) {
                document.set(component.getName(), without(component.getName() + "/", node(value)));
            }
        }
        return document;
    }

    private JsonNode without(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            leftOut.stream().filter(one -> one.startsWith(path)).forEach(one -> object.remove(one.substring(path.length())));
        }
        return node;
    }

    private JsonNode node(Object value) {
        return switch (value) {
            case String text -> TextNode.valueOf(text);
            case Enum<?> word -> TextNode.valueOf(word.toString());
            case Temporal time -> TextNode.valueOf(time.toString());
            case UUID id -> TextNode.valueOf(id.toString());
            case Collection<?> items -> list(items);
            case Map<?, ?> fields -> fields(fields);
            default -> written.computeIfAbsent(value, Documents::tree);
        };
    }

    private ArrayNode list(Collection<?> items) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(items.size());
        items.forEach(item -> list.add(node(item)));
        return list;
    }

    private ObjectNode fields(Map<?, ?> fields) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, value) -> object.set(String.valueOf(name), node(value)));
        return object;
    }

    private static JsonNode tree(Object value) {
        JsonNode tree = EventCodec.JSON.valueToTree(value);
        dropNulls(tree);
        return tree;
    }

    private static void dropNulls(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        tree.forEach(Documents::dropNulls);
    }

    private static @Nullable Object value(RecordComponent component, Record state) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(state);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}

package dev.hindsight.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.diff.Change.Kind;

/** Makes the later document from the earlier one and what {@link DocumentDiff} has found. */
public final class Patch {

    private final Shape shape;

    private Patch(Shape shape) {
        this.shape = shape;
    }

    public static JsonNode apply(JsonNode before, List<Change> changes, Shape shape) {
        return new Patch(shape).apply("", "", before, changes);
    }

    private JsonNode apply(String path, String name, JsonNode before, List<Change> changes) {
        for (Change change : changes) {
            if (change.path().equals(path) && change.kind() != Kind.REORDERED) {
                return Objects.requireNonNull(change.after());
            }
        }
        return before instanceof ArrayNode items ? list(path, name, items, changes) : fields(path, before, changes);
    }

    private JsonNode fields(String path, JsonNode before, List<Change> changes) {
        ObjectNode after = JsonNodeFactory.instance.objectNode();
        before.properties().forEach(field -> after.set(field.getKey(), field.getValue()));
        steps(path, changes).forEach((name, its) -> {
            JsonNode value = after.get(name);
            if (isRemoval(Pointer.step(path, name), its)) {
                after.remove(name);
            } else {
                after.set(name, apply(Pointer.step(path, name), name, value == null ? after : value, its));
            }
        });
        return after;
    }

    private JsonNode list(String path, String list, ArrayNode before, List<Change> changes) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        List<String> names = shape.names(list, before);
        for (int place = 0; place < names.size(); place++) {
            items.put(names.get(place), before.get(place));
        }
        var order = new ArrayList<>(names);
        steps(path, changes).forEach((name, its) -> {
            String step = Pointer.step(path, name);
            JsonNode value = items.get(name);
            if (isRemoval(step, its)) {
                order.remove(name);
            } else {
                items.put(name, apply(step, list, value == null ? before : value, its));
            }
        });
        changes.stream().filter(change -> change.path().equals(path)).forEach(change -> order(order, change));
        for (Change change : changes) {
            if (change.kind() == Kind.ADDED && Pointer.parent(change.path()).equals(path)) {
                order.add(change.behind() == null ? 0 : order.indexOf(change.behind()) + 1,
                        Pointer.next(path, change.path()));
            }
        }
        ArrayNode after = JsonNodeFactory.instance.arrayNode();
        order.forEach(name -> after.add(items.get(name)));
        return after;
    }

    private static void order(List<String> order, Change reordered) {
        var wanted = new ArrayList<String>();
        Objects.requireNonNull(reordered.after()).forEach(name -> wanted.add(name.asText()));
        wanted.retainAll(order);
        order.clear();
        order.addAll(wanted);
    }

    private static boolean isRemoval(String path, List<Change> changes) {
        return changes.stream().anyMatch(change -> change.kind() == Kind.REMOVED && change.path().equals(path));
    }

    /** What lies below a path, by the next step. */
    private static Map<String, List<Change>> steps(String path, List<Change> changes) {
        var steps = new LinkedHashMap<String, List<Change>>();
        changes.stream().filter(change -> change.path().length() > path.length())
                .forEach(change -> steps.computeIfAbsent(Pointer.next(path, change.path()), _ -> new ArrayList<>())
                        .add(change));
        return steps;
    }
}

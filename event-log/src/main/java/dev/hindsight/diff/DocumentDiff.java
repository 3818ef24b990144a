package dev.hindsight.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.hindsight.diff.Change.Kind;

/** Finds what differs between two documents. {@link Patch} makes the second from the first with it, which is the law it is held to. */
public final class DocumentDiff {

    private final Shape shape;
    private final boolean withTexts;
    private final List<Change> changes = new ArrayList<>();

    private DocumentDiff(Shape shape, boolean withTexts) {
        this.shape = shape;
        this.withTexts = withTexts;
    }

    /** With texts compared word by word. */
    public static List<Change> between(JsonNode before, JsonNode after, Shape shape) {
        return of(before, after, new DocumentDiff(shape, true));
    }

    /** Without a look into the texts. */
    static List<Change> places(JsonNode before, JsonNode after, Shape shape) {
        return of(before, after, new DocumentDiff(shape, false));
    }

    private static List<Change> of(JsonNode before, JsonNode after, DocumentDiff diff) {
        diff.compare("", "", before, after);
        return List.copyOf(diff.changes);
    }

    private void compare(String path, String name, JsonNode before, JsonNode after) {
        if (before == after) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            fields(path, name, before, after);
        } else if (before instanceof ArrayNode was && after instanceof ArrayNode is) {
            items(path, name, was, is);
        } else if (!before.equals(after)) {
            changes.add(Change.of(Kind.CHANGED, path, before, after));
        }
    }

    private void fields(String path, String name, JsonNode before, JsonNode after) {
        before.properties().forEach(field -> {
            JsonNode is = after.get(field.getKey());
            String step = Pointer.step(path, field.getKey());
            if (is == null) {
                changes.add(Change.removed(step, field.getValue()));
            } else if (withTexts && is.isTextual() && field.getValue().isTextual() && shape.isProse(name, field.getKey())) {
                text(step, field.getValue(), is);
            } else {
                compare(step, field.getKey(), field.getValue(), is);
            }
        });
        after.properties().stream().filter(field -> !before.has(field.getKey())).forEach(
                field -> changes.add(Change.added(Pointer.step(path, field.getKey()), field.getValue(), null)));
    }

    private void text(String path, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            changes.add(Change.of(Kind.CHANGED, path, before, after)
                    .with(TextDiff.between(before.textValue(), after.textValue())));
        }
    }

    private void items(String path, String list, ArrayNode before, ArrayNode after) {
        if (isSame(before, after)) {
            return;
        }
        List<String> names = shape.names(list, before);
        List<String> newNames = shape.names(list, after);
        Map<String, JsonNode> was = named(names, before);
        Map<String, JsonNode> is = named(newNames, after);
        for (int place = 0; place < names.size(); place++) {
            if (!is.containsKey(names.get(place))) {
                changes.add(Change.removed(Pointer.step(path, names.get(place)), before.get(place)));
            }
        }
        if (!names.stream().filter(is::containsKey).toList().equals(newNames.stream().filter(was::containsKey).toList())) {
            changes.add(Change.of(Kind.REORDERED, path, texts(names), texts(newNames)));
        }
        @Nullable
        String behind = null;
        for (int place = 0; place < newNames.size(); place++) {
            String name = newNames.get(place);
            JsonNode item = after.get(place);
            JsonNode earlier = was.get(name);
            if (earlier == null) {
                changes.add(Change.added(Pointer.step(path, name), item, behind));
            } else {
                compare(Pointer.step(path, name), list, earlier, item);
            }
            behind = name;
        }
    }

    /** The same items, not only equal ones; quick to see for states that follow one another. */
    private static boolean isSame(ArrayNode before, ArrayNode after) {
        for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return before.size() == after.size();
    }

    private static Map<String, JsonNode> named(List<String> names, ArrayNode items) {
        var all = new HashMap<String, JsonNode>();
        for (int place = 0; place < names.size(); place++) {
            all.put(names.get(place), items.get(place));
        }
        return all;
    }

    private static ArrayNode texts(List<String> names) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        names.forEach(texts::add);
        return texts;
    }
}

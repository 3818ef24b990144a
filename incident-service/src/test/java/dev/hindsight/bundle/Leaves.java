package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every single value in a JSON text, and the same text with that value changed. */
final class Leaves {

    private Leaves() {}

    /** @param at JSON pointer */
    record Leaf(String at, JsonNode changed) {}

    static List<Leaf> of(JsonNode whole) {
        var pointers = new ArrayList<String>();
        walk("", whole, pointers);
        return pointers.stream().map(at -> new Leaf(at, changed(whole.deepCopy(), at))).toList();
    }

    private static void walk(String at, JsonNode node, List<String> pointers) {
        if (node.isValueNode()) {
            pointers.add(at);
        }
        node.fieldNames().forEachRemaining(name -> walk(at + "/" + name, node.path(name), pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(at + "/" + i, node.path(i), pointers);
        }
    }

    private static JsonNode changed(JsonNode whole, String at) {
        JsonNode parent = whole.at(at.substring(0, at.lastIndexOf('/')));
        String name = at.substring(at.lastIndexOf('/') + 1);
        JsonNode value = whole.at(at);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value.asText() + "x");
        } else if (parent instanceof ObjectNode object) {
            switch (value.getNodeType()) {
                case NUMBER -> object.put(name, value.asLong() + 1);
                case BOOLEAN -> object.put(name, !value.asBoolean());
                default -> object.put(name, value.isNull() ? "2026-09-14T08:00:00Z" : value.asText() + "x");
            }
        }
        return whole;
    }
}

package dev.hindsight.alert.sources.generic;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a mapping looks at.
 *
 * @param root the body that the alert is in, often the alert itself
 * @param labels those that the mapping has found already
 */
record Scope(JsonNode alert, JsonNode root, Map<String, String> labels) {

    static Scope of(JsonNode alert, JsonNode root) {
        return new Scope(alert, root, Map.of());
    }

    Scope with(Map<String, String> found) {
        return new Scope(alert, root, found);
    }

    Scope whole() {
        return new Scope(root, root, labels);
    }
}

package dev.hindsight.alert.sources.generic;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a mapping looks at.
 *
 * @param body that the alert is in, often the alert itself
 * @param labels those that the mapping has found already
 */
record Scope(JsonNode alert, Body body, Map<String, String> labels) {

    static Scope of(JsonNode alert, Body body) {
        return new Scope(alert, body, Map.of());
    }

    Scope with(Map<String, String> found) {
        return new Scope(alert, body, found);
    }

    Scope whole() {
        return new Scope(body.root(), body, labels);
    }
}

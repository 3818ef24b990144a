package dev.hindsight.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonObject;

/**
 * The version of its stream that each fact comes from. A fact gives way only to a later one, so an event that comes late, as a
 * replayed dead letter does, brings what is missing and overwrites nothing newer.
 */
record Facts(Map<String, Long> versions) {

    static final Facts NONE = new Facts(Map.of());

    /** Stands for each that is not named. */
    private static final String OTHERS = "*";

    static Facts read(JsonObject column) {
        return new Facts(column.fieldNames().stream().collect(Collectors.toUnmodifiableMap(fact -> fact, column::getLong)));
    }

    JsonObject column() {
        return new JsonObject(Map.copyOf(versions));
    }

    long version(String fact) {
        return versions.getOrDefault(fact, versions.getOrDefault(OTHERS, 0L));
    }

    Facts with(String fact, long version) {
        var all = new HashMap<>(versions);
        all.put(fact, version);
        return new Facts(Map.copyOf(all));
    }
}

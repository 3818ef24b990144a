package dev.hindsight.alert.sources.generic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Words;

/**
 * Where in a body of any shape the parts of an alert stand.
 *
 * @param alerts where a list of alerts stands; null when each body is one
 * @param texts {@code dedupKey}, {@code title}, {@code status} and the like
 * @param links by their relation; {@code source} is the page of the alert
 */
record Mapping(@Nullable Selector alerts, Map<String, Value> texts, Map<String, Value> labels, Map<String, Value> annotations,
        Map<String, Value> links) {

    static final String IGNORE = "ignore";
    private static final Set<String> TEXTS = Set.of("dedupKey", "title", "status", "severity", "at", "startedAt", "endedAt",
            "group", "service", "environment", "description");
    private static final Set<String> OTHERS = Set.of("alerts", "labels", "annotations", "links", "link");

    /** All that is wrong with a mapping, by JSON Pointer; nothing when it can be used. */
    static Map<String, String> faults(JsonNode mapping) {
        var reader = new MappingReader();
        read(mapping, reader);
        return reader.faults();
    }

    /** @throws Unreadable when it cannot be used */
    static Mapping of(JsonNode mapping) {
        var reader = new MappingReader();
        Mapping read = read(mapping, reader);
        reader.faults().forEach((at, sentence) -> {
            throw new Unreadable("The mapping of this source cannot be used. At \"" + at + "\": " + sentence);
        });
        return read;
    }

    @Nullable
    String text(String name, Scope scope) {
        Value value = texts.get(name);
        return value == null ? null : value.in(scope);
    }

    private static Mapping read(JsonNode mapping, MappingReader reader) {
        if (!mapping.isObject()) {
            reader.wrong("", "A mapping is an object.");
            return new Mapping(null, Map.of(), Map.of(), Map.of(), Map.of());
        }
        var texts = new LinkedHashMap<String, Value>();
        MappingReader.fields(mapping).forEach((name, field) -> {
            Value value = TEXTS.contains(name) ? reader.value(field, "/" + name) : null;
            if (value != null) {
                texts.put(name, value);
            } else if (!TEXTS.contains(name) && !OTHERS.contains(name)) {
                reader.wrong("/" + MappingReader.escaped(name),
                        "There is no such part of an alert; there are alerts, dedupKey, title,"
                                + " status, severity, at, startedAt, endedAt, group, service, environment, description, labels,"
                                + " annotations, link and links.");
            }
        });
        identity(mapping, texts.get("dedupKey"), reader);
        states(texts.get("status"), reader);
        return new Mapping(alerts(mapping.path("alerts"), reader), texts, reader.values(mapping.path("labels"), "/labels"),
                reader.values(mapping.path("annotations"), "/annotations"), links(mapping, reader));
    }

    private static void identity(JsonNode mapping, @Nullable Value key, MappingReader reader) {
        if (!mapping.hasNonNull("dedupKey")) {
            reader.wrong("/dedupKey", "Say what tells one alert from another and stays the same until it is over.");
        } else if (key != null && key.origin() instanceof Value.Constant) {
            reader.wrong("/dedupKey", "With one key for all, all alerts would be one.");
        }
    }

    private static void states(@Nullable Value status, MappingReader reader) {
        if (status == null) {
            return;
        }
        status.words().forEach((word, meant) -> state(meant, "/status/map/" + MappingReader.escaped(word), reader));
        if (status.otherwise() != null) {
            state(status.otherwise(), "/status/default", reader);
        }
    }

    private static void state(String word, String at, MappingReader reader) {
        if (!word.equals(IGNORE) && Words.state(word) == null) {
            reader.wrong(at, "A status is firing, acknowledged, resolved, unknown or ignore.");
        }
    }

    private static @Nullable Selector alerts(JsonNode node, MappingReader reader) {
        Value value = reader.value(node, "/alerts");
        if (value == null) {
            return null;
        }
        if (value.origin() instanceof Value.At at && !(at.selector() instanceof Selector.Path path && path.descends())) {
            return at.selector();
        }
        reader.wrong("/alerts", "This is a selector of a list, without descent (..).");
        return null;
    }

    /** Either {@code link}, or a list of relations and addresses. */
    private static Map<String, Value> links(JsonNode mapping, MappingReader reader) {
        var links = new LinkedHashMap<String, Value>();
        JsonNode list = mapping.path("links");
        if (!list.isMissingNode() && !list.isNull() && (!list.isArray() || list.size() > 20)) {
            reader.wrong("/links", "This is a list of at most twenty objects with rel and href.");
            return links;
        }
        for (int i = 0; i < list.size(); i++) {
            Value href = reader.value(list.get(i).path("href"), "/links/" + i + "/href");
            String rel = Json.text(list.get(i), "rel");
            if (href != null) {
                links.putIfAbsent(rel == null ? "source" : rel, href);
            } else if (!list.get(i).hasNonNull("href")) {
                reader.wrong("/links/" + i, "A link has an href that says where its address stands.");
            }
        }
        Value link = reader.value(mapping.path("link"), "/link");
        if (link != null) {
            links.put("source", link);
        }
        return links;
    }
}

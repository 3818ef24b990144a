package dev.hindsight.alert.sources.generic;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads a mapping and gathers all that is wrong with it, each with the place where it stands. */
final class MappingReader {

    private static final int MOST = 64;
    private static final Set<String> ORIGINS = Set.of("select", "pointer", "path", "template", "value");
    private static final Set<String> MORE = Set.of("map", "default", "format", "zone");

    private final Map<String, String> faults = new LinkedHashMap<>();

    /** What is wrong, by JSON Pointer; of several at one place the first. */
    Map<String, String> faults() {
        return Collections.unmodifiableMap(faults);
    }

    void wrong(String at, String sentence) {
        faults.putIfAbsent(at, sentence);
    }

    /** @return null when there is none, or it is wrong */
    @Nullable
    Value value(JsonNode node, String at) {
        if (node.isTextual()) {
            Value.Origin origin = guarded(at, node.asText(), MappingReader::origin);
            return origin == null ? null : new Value(origin, Map.of(), null, TimeFormat.AUTO);
        }
        if (!node.isObject()) {
            if (!node.isMissingNode() && !node.isNull()) {
                wrong(at, "This is a selector, a template or an object with one of select, template and value.");
            }
            return null;
        }
        Map<String, JsonNode> fields = fields(node);
        List<String> origins = fields.keySet().stream().filter(ORIGINS::contains).toList();
        fields.keySet().stream().filter(name -> !ORIGINS.contains(name) && !MORE.contains(name))
                .forEach(name -> wrong(at + "/" + escaped(name),
                        "There is no such setting; there are select, template, value, map,"
                                + " default, format and zone."));
        if (origins.size() != 1) {
            wrong(at, "Exactly one of select, template and value says where it comes from.");
            return null;
        }
        String kind = origins.getFirst();
        Value.Origin origin = guarded(at + "/" + kind, text(fields.get(kind), at + "/" + kind), text -> origin(kind, text));
        TimeFormat format = format(fields, at);
        Map<String, String> words = words(fields.get("map"), at + "/map");
        String otherwise = fields.containsKey("default") ? text(fields.get("default"), at + "/default") : null;
        return origin == null ? null : new Value(origin, words, otherwise, format);
    }

    /** Names and values, at most 64; {@code *} stands for all fields of an object. */
    Map<String, Value> values(JsonNode node, String at) {
        var values = new LinkedHashMap<String, Value>();
        if (node.isTextual()) {
            Value all = value(node, at);
            return all == null ? Map.of() : Map.of("*", all);
        }
        if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
            wrong(at, "This is an object of names and selectors, or a selector of an object whose fields are taken.");
        }
        if (node.size() > MOST) {
            wrong(at, "At most 64 are taken.");
            return values;
        }
        fields(node).forEach((name, field) -> {
            Value value = value(field, at + "/" + escaped(name));
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** The fields of an object; comments, which begin with an underscore, are left out. */
    static Map<String, JsonNode> fields(JsonNode object) {
        var fields = new LinkedHashMap<String, JsonNode>();
        object.properties().stream().filter(field -> !field.getKey().startsWith("_"))
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Value.Origin origin(String text) {
        return Template.looksLikeOne(text) ? new Value.Filled(Template.of(text)) : new Value.At(Selector.of(text));
    }

    private static Value.Origin origin(String kind, String text) {
        return switch (kind) {
            case "template" -> new Value.Filled(Template.of(text));
            case "value" -> new Value.Constant(text);
            default -> new Value.At(Selector.of(text));
        };
    }

    private TimeFormat format(Map<String, JsonNode> fields, String at) {
        String zone = fields.containsKey("zone") ? text(fields.get("zone"), at + "/zone") : null;
        String format = fields.containsKey("format") ? text(fields.get("format"), at + "/format") : null;
        ZoneId id = zone == null ? ZoneOffset.UTC : guarded(at + "/zone", zone, MappingReader::zone);
        TimeFormat read = format == null && zone == null
                ? TimeFormat.AUTO
                : guarded(at + "/format", format == null ? "auto" : format,
                        text -> TimeFormat.of(text, id == null ? ZoneOffset.UTC : id));
        return read == null ? TimeFormat.AUTO : read;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A zone is a name such as Europe/Berlin, or an offset such as +02:00.", e);
        }
    }

    private Map<String, String> words(@Nullable JsonNode map, String at) {
        var words = new TreeMap<String, String>();
        if (map == null) {
            return words;
        }
        if (!map.isObject() || map.size() > MOST) {
            wrong(at, "This is an object of at most 64 words and what each means.");
            return words;
        }
        fields(map).forEach((word, meaning) -> {
            String meant = text(meaning, at + "/" + escaped(word));
            if (meant != null) {
                words.put(word.strip().toLowerCase(Locale.ROOT), meant);
            }
        });
        return words;
    }

    private @Nullable String text(@Nullable JsonNode node, String at) {
        if (node == null || !node.isValueNode() || node.isNull() || node.asText().isBlank() || node.asText().length() > 1_000) {
            wrong(at, "This is a text of 1 to 1,000 characters.");
            return null;
        }
        return node.asText();
    }

    private <T> @Nullable T guarded(String at, @Nullable String text, Function<String, T> read) {
        try {
            return text == null ? null : read.apply(text);
        } catch (IllegalArgumentException e) {
            wrong(at, String.valueOf(e.getMessage()));
            return null;
        }
    }
}

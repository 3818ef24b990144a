package dev.hindsight.alert.sources.zabbix;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Tags;

/**
 * What a media type has sent, by the names of Zabbix's macros, whether written {@code EVENT.ID} or {@code event_id}. A macro that was
 * not replaced, {@code {EVENT.RECOVERY.DATE}} or {@code *UNKNOWN*}, says nothing.
 */
record Macros(Map<String, String> values, boolean unreplaced) {

    private static final Pattern LITERAL = Pattern.compile("\\{[$#A-Za-z][^{}]*}(?: \\{[$#A-Za-z][^{}]*})*+|\\*UNKNOWN\\*");

    static Macros of(JsonNode root) {
        Map<String, String> values = new HashMap<>();
        boolean[] literal = {false};
        Json.texts(root).forEach((name, value) -> {
            if (LITERAL.matcher(value.strip()).matches()) {
                literal[0] = true;
            } else if (!value.isBlank()) {
                values.put(name.toUpperCase(Locale.ROOT).replace('_', '.'), value.strip());
            }
        });
        return new Macros(Map.copyOf(values), literal[0]);
    }

    /** The first of these that says something. */
    @Nullable
    String get(String... names) {
        return Stream.of(names).map(values::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    boolean is(String name, String value) {
        return value.equalsIgnoreCase(values.get(name));
    }

    /** Tags as {@code name:value}; {@code EVENT.TAGSJSON} is exact, {@code EVENT.TAGS} is cut at commas. */
    List<String> tags() {
        String json = values.get("EVENT.TAGSJSON");
        if (json != null) {
            try {
                return Json.list(Json.read(json)).stream().map(tag -> {
                    String value = Json.text(tag, "value");
                    return Json.text(tag, "tag") + (value == null ? "" : ":" + value);
                }).toList();
            } catch (dev.hindsight.alert.Unreadable e) {
                return List.of();
            }
        }
        return Tags.listed(values.getOrDefault("EVENT.TAGS", ""));
    }
}

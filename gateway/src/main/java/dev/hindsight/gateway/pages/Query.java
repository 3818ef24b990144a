package dev.hindsight.gateway.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateExtension;

/** The query of an address; what is empty is left out, and everything is encoded. */
public record Query(Map<String, @Nullable String> fields) {

    public boolean isEmpty() {
        return fields.values().stream().allMatch(Query::absent);
    }

    public Query with(String name, @Nullable String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Query(more);
    }

    public String after(String path) {
        var text = fields.entrySet().stream().filter(field -> !absent(field.getValue()))
                .map(field -> field.getKey() + "=" + URLEncoder.encode(String.valueOf(field.getValue()).strip(), UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }

    @TemplateExtension
    static String urlEncode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static boolean absent(@Nullable String value) {
        return value == null || value.isBlank();
    }
}

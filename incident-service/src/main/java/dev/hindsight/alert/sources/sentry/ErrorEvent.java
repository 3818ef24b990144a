package dev.hindsight.alert.sources.sentry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.sources.Confidential;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Tags;

/** What events of issue alerts and of the plugin have in common. */
final class ErrorEvent {

    private static final Pattern PROJECT = Pattern.compile("/projects/[^/]+/([^/?#]+)/");

    private ErrorEvent() {}

    /** As labels; tags are a list of pairs, or of objects with key and value. Who saw the error is left out. */
    static Map<String, String> labels(JsonNode event) {
        var tags = new LinkedHashMap<String, String>();
        for (JsonNode tag : Json.list(event.path("tags"))) {
            String name = tag.isArray() ? tag.path(0).asText("") : String.valueOf(Json.text(tag, "key"));
            String value = tag.isArray() ? tag.path(1).asText("") : Json.text(tag, "value");
            if (!name.isBlank() && value != null && !value.isBlank() && !name.startsWith("user") && !name.equals("level")) {
                tags.put(name.equals("server_name") ? "host" : Tags.name(name), value);
            }
        }
        return Confidential.without(tags);
    }

    /** The slug of the project, from an address of the API. */
    static @Nullable String project(@Nullable String address) {
        Matcher project = PROJECT.matcher(address == null ? "" : address);
        return project.find() ? project.group(1) : null;
    }

    /** Sentry marks what it sends to try a rule. */
    static boolean isSample(JsonNode event) {
        return labels(event).containsKey("sample_event");
    }
}

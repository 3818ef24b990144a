package dev.hindsight.alert.sources.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;

/**
 * One event.
 *
 * @param attributes by lower-case name, extensions too
 * @param data a missing node when there is none, or none in JSON
 */
record CloudEvent(Map<String, String> attributes, JsonNode data) {

    private static final String PREFIX = "ce-";

    /** @throws Unreadable when a required attribute is missing, or its version is not understood */
    CloudEvent {
        String version = attributes.get("specversion");
        if (version == null || !version.matches("1\\.\\d+")) {
            throw new Unreadable("The \"specversion\" of the event is not 1.0.");
        }
        String missing = java.util.stream.Stream.of("id", "source", "type").filter(name -> !attributes.containsKey(name))
                .map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Unreadable("The event lacks " + missing + ", which every event must have.");
        }
    }

    static CloudEvent structured(JsonNode event) {
        if (!event.isObject()) {
            throw new Unreadable("An event is not a JSON object.");
        }
        Map<String, String> attributes = new TreeMap<>();
        Json.texts(event).forEach((name, value) -> {
            if (!name.equals("data") && !name.equals("data_base64") && !value.isBlank()) {
                attributes.put(name.toLowerCase(Locale.ROOT), value);
            }
        });
        return new CloudEvent(attributes, data(event));
    }

    static CloudEvent binary(Post post) {
        Map<String, String> attributes = new TreeMap<>();
        post.headers().forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                attributes.put(name.substring(PREFIX.length()), HeaderText.of(name, value));
            }
        });
        boolean json = post.mediaType().isEmpty() || post.mediaType().matches("(application|text)/(.*\\+)?json");
        return new CloudEvent(attributes, json && post.body().length > 0 ? Json.read(post.body()) : MissingNode.getInstance());
    }

    static boolean hasHeaders(Post post) {
        return post.headers().keySet().stream().anyMatch(name -> name.startsWith(PREFIX));
    }

    String type() {
        return attributes.getOrDefault("type", "");
    }

    String source() {
        return attributes.getOrDefault("source", "");
    }

    /** Source and id together are the event's identity. */
    String identity() {
        return source() + " " + attributes.getOrDefault("id", "");
    }

    @Nullable
    String attribute(String... names) {
        for (String name : names) {
            String value = attributes.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    String inData(String... names) {
        return Json.text(data, names);
    }

    @Nullable
    Instant time() {
        return SourceTime.of(attributes.get("time"));
    }

    private static JsonNode data(JsonNode event) {
        JsonNode encoded = event.path("data_base64");
        try {
            JsonNode data = encoded.isTextual()
                    ? Json.read(new String(Base64.getDecoder().decode(encoded.asText()), UTF_8))
                    : event.path("data");
            return data.isTextual() && data.asText().stripLeading().startsWith("{") ? Json.read(data.asText()) : data;
        } catch (IllegalArgumentException | Unreadable e) {
            return MissingNode.getInstance();
        }
    }
}

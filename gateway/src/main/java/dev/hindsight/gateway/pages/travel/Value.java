package dev.hindsight.gateway.pages.travel;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Moment;

/** A value of the API as a reader would write it down. */
final class Value {

    private static final List<String> WORDS = List.of("text", "title", "name", "person", "incident", "markdown", "key");
    private static final List<String> CODES = List.of("status", "severity", "precision", "kind", "audience", "state");

    private Value() {}

    static String of(String field, String leaf, @Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream().map(each -> of(field, leaf, each)).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return object(field, value);
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        return CODES.contains(leaf) ? Badge.label(value.asText()) : time(value.asText()).orElse(value.asText());
    }

    private static String object(String field, JsonNode value) {
        var text = WORDS.stream().filter(value::hasNonNull).map(name -> value.get(name).asText()).findFirst()
                .orElseGet(() -> fields(field, value));
        var kind = field.equals("links") && value.hasNonNull("kind") ? Badge.label(value.get("kind").asText()) + " " : "";
        return kind + when(value).map(at -> at + "  " + text).orElse(text);
    }

    private static Optional<String> when(JsonNode value) {
        var local = value.path("localTime").asText("");
        return value.hasNonNull("occurredAt")
                ? time(value.get("occurredAt").asText())
                : Optional.of(local).filter(text -> !text.isBlank());
    }

    private static String fields(String field, JsonNode value) {
        return value.propertyStream().map(each -> each.getKey() + ": " + of(field, each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> time(String text) {
        try {
            return Optional.of(Moment.full(Instant.parse(text)) + " UTC");
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

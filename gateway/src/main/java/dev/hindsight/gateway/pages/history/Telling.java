package dev.hindsight.gateway.pages.history;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Isolated;

/**
 * The fields of an event as words of a sentence.
 *
 * @param was what stood there before it, as far as that is known, under the same names
 * @param recordedAt when it was said
 */
record Telling(JsonNode data, JsonNode was, @Nullable Instant recordedAt) {

    private static final int QUOTE = 90;

    boolean has(String field) {
        return data.hasNonNull(field);
    }

    /** Whether it is known that something else stood there before. */
    boolean had(String field) {
        return was.hasNonNull(field) && !was.get(field).equals(data.path(field));
    }

    String word(String field) {
        return word(data.path(field));
    }

    static String word(JsonNode value) {
        return Isolated.of(value.asText("unknown"));
    }

    /** In lower case, as it stands within a sentence. */
    String label(String field) {
        return label(data.path(field));
    }

    static String label(JsonNode code) {
        return Badge.label(word(code)).toLowerCase(Locale.ROOT);
    }

    /** Who it is; what is more than one word is plainly no name of ours. */
    String person(String field) {
        return person(data.path(field));
    }

    static String person(JsonNode name) {
        var text = name.asText("unknown");
        return text.codePoints().anyMatch(Character::isWhitespace) ? quoted(text) : Isolated.of(text);
    }

    String words(String field) {
        return words(data.path(field));
    }

    static String words(JsonNode list) {
        var words = list.valueStream().map(Telling::word).collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }

    String quote(String field) {
        return quoted(data.path(field).asText(""));
    }

    static String quoted(String text) {
        return "“" + cut(text) + "”";
    }

    static String cut(String text) {
        return Isolated.of(text.codePointCount(0, text.length()) <= QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTE)).stripTrailing() + "…");
    }

    /** " from “a” to “b”", or only " to “b”" where nobody knows what it was. */
    String quotes(String field) {
        return (had(field) ? " from " + quoted(was.get(field).asText()) : "") + " to " + quote(field);
    }

    String fromTo(String field) {
        return (had(field) ? " from " + word(was.get(field)) : "") + " to " + word(field);
    }

    String labels(String field) {
        return (had(field) ? " from " + label(was.get(field)) : "") + " to " + label(field);
    }
}

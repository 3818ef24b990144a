package dev.hindsight.alert.sources.generic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.sources.Json;

/**
 * One text of an alert.
 *
 * @param words what the body says, and what it means here; in any case. Other words are left as they are if there is no default
 * @param otherwise when nothing stands there, or a word that is not among them
 */
record Value(Origin origin, Map<String, String> words, @Nullable String otherwise, TimeFormat format) {

    /** Characters; more than is kept of any text, and less than would fill the memory as label, as part of a template and so on. */
    private static final int LONGEST = 10_000;

    /** Where a text comes from. */
    sealed interface Origin {

        @Nullable
        String text(Scope scope);
    }

    record At(Selector selector) implements Origin {

        @Override
        public @Nullable String text(Scope scope) {
            return Value.text(selector, scope);
        }
    }

    record Constant(String text) implements Origin {

        @Override
        public @Nullable String text(Scope scope) {
            return text;
        }
    }

    record Filled(Template template) implements Origin {

        @Override
        public @Nullable String text(Scope scope) {
            return template.fill(scope);
        }
    }

    @Nullable
    String in(Scope scope) {
        String found = cut(origin.text(scope));
        String word = found == null || found.isBlank() ? null : found;
        String meant = word == null ? null : words.get(word.strip().toLowerCase(Locale.ROOT));
        return meant != null ? meant : word == null || !words.isEmpty() && otherwise != null ? otherwise : word;
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static @Nullable String text(Selector selector, Scope scope) {
        return selector instanceof Selector.Whole whole ? scope.body().text(whole, scope) : joined(selector.in(scope));
    }

    /** Several values are one text, with commas. */
    static @Nullable String joined(List<JsonNode> found) {
        String text = found.stream().flatMap(node -> node.isArray() ? Json.list(node).stream() : List.of(node).stream())
                .map(node -> node.isNull() ? null : node.isValueNode() ? node.asText() : node.toString())
                .filter(Objects::nonNull).filter(one -> !one.isBlank()).collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }
}

package dev.hindsight.alert.sources.generic;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;

import dev.hindsight.alert.sources.Json;

/**
 * A place in a body: a JSON Pointer (RFC 6901) such as {@code /check/key}, or a JSONPath such as {@code $.tags[*]}. Both begin at the
 * alert; with {@code ^} before them at the body that the alert is in.
 */
sealed interface Selector {

    List<JsonNode> in(Scope scope);

    /** @throws IllegalArgumentException with a sentence for people */
    static Selector of(String text) {
        if (text.startsWith("^")) {
            return new Whole(of(text.substring(1)));
        }
        if (text.length() > 300) {
            throw new IllegalArgumentException("A selector has at most 300 characters.");
        }
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '/' -> new Pointer(JsonPointer.compile(text));
            case '$' -> Path.of(text);
            default -> throw new IllegalArgumentException(
                    "A selector is a JSON Pointer, which begins with /, or a JSONPath, which begins with $.");
        };
    }

    /** Looks at the whole body. */
    record Whole(Selector selector) implements Selector {

        @Override
        public List<JsonNode> in(Scope scope) {
            return selector.in(scope.whole());
        }
    }

    record Pointer(JsonPointer pointer) implements Selector {

        @Override
        public List<JsonNode> in(Scope scope) {
            scope.body().goOn();
            JsonNode found = scope.alert().at(pointer);
            return found.isMissingNode() ? List.of() : List.of(found);
        }
    }

    /**
     * What of JSONPath costs no more than going once through what it begins at: names, places, slices, wildcards, one descent, and
     * filters that compare a field with a constant. Regular expressions, functions and scripts are left out.
     */
    record Path(JsonPath path) implements Selector {

        private static final String FIELD = "@(?:\\.[\\p{L}_][\\p{L}\\p{N}_-]*+|\\['[^'\\\\]*+'])*+";
        private static final String TEST = FIELD
                + "(?:\\s*+(?:==|!=|<=|>=|<|>)\\s*+(?:'[^'\\\\]*+'|-?\\d++(?:\\.\\d++)?+|true|false|null))?+";
        private static final Pattern UNDERSTOOD = Pattern.compile("\\$(?:\\.{1,2}+(?:\\*|[\\p{L}_][\\p{L}\\p{N}_-]*+)"
                + "|\\['[^'\\\\]*+'(?:\\s*+,\\s*+'[^'\\\\]*+')*+]|\\[-?\\d{1,6}+(?:\\s*+,\\s*+-?\\d{1,6}+)*+]"
                + "|\\[(?:-?\\d{1,6}+)?+:(?:-?\\d{1,6}+)?+]|\\[\\*]"
                + "|\\[\\?\\(\\s*+" + TEST + "(?:\\s*+(?:&&|\\|\\|)\\s*+" + TEST + ")*+\\s*+\\)])*+");
        private static final Configuration JACKSON = Configuration.builder()
                .jsonProvider(new JacksonJsonNodeJsonProvider(new ObjectMapper()))
                .mappingProvider(new JacksonMappingProvider(new ObjectMapper()))
                .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS).build();

        static Path of(String text) {
            if (!UNDERSTOOD.matcher(text).matches() || text.indexOf("..") != text.lastIndexOf("..")) {
                throw new IllegalArgumentException("This is no JSONPath that is taken here: names, [0], [1:3], [*], one .. and"
                        + " filters such as [?(@.name == 'x')].");
            }
            try {
                return new Path(JsonPath.compile(text));
            } catch (JsonPathException e) {
                throw new IllegalArgumentException("This is no JSONPath.");
            }
        }

        @Override
        public List<JsonNode> in(Scope scope) {
            scope.body().goOn();
            try {
                JsonNode found = path.read(scope.alert(), JACKSON);
                return found == null ? List.of() : Json.list(found);
            } catch (JsonPathException | ClassCastException e) {
                return List.of();
            }
        }

        /** Whether it goes down to any depth. */
        boolean descends() {
            return path.getPath().contains("..");
        }
    }
}

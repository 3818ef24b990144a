package dev.hindsight.eventlog;

import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * The one spelling of a JSON text that is stored and hashed: RFC 8785, the JSON Canonicalization Scheme. What it could not spell
 * without changing it is refused: doubled names, halves of surrogate pairs, and numbers that a double does not hold.
 */
public final class CanonicalJson {

    private static final ObjectReader STRICT = new ObjectMapper().reader()
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private CanonicalJson() {}

    /** @throws IllegalArgumentException when the text is not a JSON object, or not one that can be spelled */
    public static String of(String json) {
        try {
            JsonNode read = STRICT.readTree(json);
            if (!read.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            var out = new StringBuilder(json.length());
            write(out, read);
            return out.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not canonical JSON material: " + e.getOriginalMessage(), e);
        }
    }

    private static void write(StringBuilder out, JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(out, node);
            case ARRAY -> array(out, node);
            case STRING -> quote(out, node.textValue());
            case NUMBER -> CanonicalNumber.write(out, node);
            case BOOLEAN, NULL -> out.append(node.asText());
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        }
    }

    /** Names in the order of their UTF-16 code units, which is that of {@link String#compareTo}. */
    private static void object(StringBuilder out, JsonNode node) {
        var fields = new TreeMap<String, JsonNode>();
        node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        char separator = '{';
        for (var field : fields.entrySet()) {
            out.append(separator);
            quote(out, field.getKey());
            out.append(':');
            write(out, field.getValue());
            separator = ',';
        }
        out.append(fields.isEmpty() ? "{}" : "}");
    }

    private static void array(StringBuilder out, JsonNode node) {
        char separator = '[';
        for (JsonNode element : node) {
            out.append(separator);
            write(out, element);
            separator = ',';
        }
        out.append(node.isEmpty() ? "[]" : "]");
    }

    /** A JSON string literal as RFC 8785 section 3.2.2.2 spells it. */
    static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else if (Character.isSurrogate(c)) {
                        i = pair(out, text, i);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static int pair(StringBuilder out, String text, int at) {
        if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            throw new IllegalArgumentException("half of a surrogate pair");
        }
        out.append(text, at, at + 2);
        return at + 1;
    }
}

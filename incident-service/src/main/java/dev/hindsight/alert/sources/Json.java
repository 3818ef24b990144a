package dev.hindsight.alert.sources;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;

import dev.hindsight.alert.Unreadable;

/**
 * JSON as others send it. Fields are read whatever their type is: a number or a truth value is its text; null, an empty text and
 * an absent field are all null. At most 64 levels deep.
 */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(100).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS.mappedFeature(), true);

    private Json() {}

    /** @throws Unreadable when it is not JSON */
    public static JsonNode read(byte[] body) {
        try {
            JsonNode root = MAPPER.readTree(body);
            if (root == null || root.getNodeType() == JsonNodeType.MISSING) {
                throw new Unreadable("The body is empty.");
            }
            return root;
        } catch (IOException e) {
            throw new Unreadable("The body is not JSON.");
        }
    }

    /** @throws Unreadable when it is not a JSON object */
    public static JsonNode object(byte[] body) {
        JsonNode root = read(body);
        if (!root.isObject()) {
            throw new Unreadable("The body is not a JSON object.");
        }
        return root;
    }

    /** JSON inside a text of JSON. @throws Unreadable when it is not JSON */
    public static JsonNode read(String inner) {
        return read(inner.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /**
     * The first of these places that holds something.
     *
     * @param paths names joined by dots, such as {@code data.essentials.alertId}
     */
    public static @Nullable String text(JsonNode from, String... paths) {
        for (String path : paths) {
            String text = text(at(from, path));
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** What stands at names joined by dots; a missing node if nothing does. */
    public static JsonNode at(JsonNode from, String path) {
        JsonNode place = from;
        for (String name : path.split("\\.")) {
            place = place.path(name);
        }
        return place;
    }

    /** The fields of an object, each as text; empty for everything else. Null ones are left out. */
    public static Map<String, String> texts(JsonNode object) {
        var texts = new LinkedHashMap<String, String>();
        object.properties().forEach(field -> {
            String text = text(field.getValue());
            if (text != null) {
                texts.put(field.getKey(), text);
            }
        });
        return texts;
    }

    /** The members of a list; empty for everything else. */
    public static List<JsonNode> list(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false).toList() : List.of();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : value.isValueNode() ? value.asText() : value.toString();
    }
}

package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.CanonicalJson;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;

/** JSON of a bundle, which may be anything. */
final class BundleJson {

    private static final JsonMapper STRICT = JsonMapper
            .builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxStringLength(2 << 20)
                            .maxNumberLength(100).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private BundleJson() {}

    /**
     * In UTF-8 without a mark at the beginning, no name twice, not deeper than anything we write.
     *
     * @throws IOException when it is not so
     */
    static JsonNode read(byte[] json) throws IOException {
        return STRICT.readTree(UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString());
    }

    /** {@code renamed} of {@code hindsight.incident.renamed.v1} of an incident. */
    static String word(RecordedEvent event, String of) {
        String[] parts = event.type().split("\\.", -1);
        return parts.length == 4 && parts[0].equals("hindsight") && parts[1].equals(of) && parts[3].equals("v1")
                ? parts[2]
                : "";
    }

    static JsonNode data(RecordedEvent event) {
        try {
            return EventCodec.JSON.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that was hashed is JSON", e);
        }
    }

    static List<JsonNode> values(JsonNode list) {
        return list.isArray() ? list.valueStream().toList() : List.of();
    }

    static List<String> texts(JsonNode list) {
        return values(list).stream().map(JsonNode::asText).toList();
    }

    /** What of these fields is there and not null. */
    static ObjectNode taken(JsonNode object, List<String> names) {
        ObjectNode taken = object();
        names.stream().filter(object::hasNonNull).forEach(name -> taken.set(name, object.path(name)));
        return taken;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode list(Iterable<? extends JsonNode> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> list.add(value.isMissingNode() ? null : value));
        return list;
    }

    static ArrayNode pair(JsonNode one, JsonNode other) {
        return list(List.of(one, other));
    }

    static boolean isNone(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    /** Whether both say the same, however it is spelled; what is absent and what is null say the same. */
    static boolean same(JsonNode one, JsonNode other) {
        try {
            return canonical(one).equals(canonical(other));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String canonical(JsonNode value) {
        return CanonicalJson.of(cleaned(object().set("it", value.isMissingNode() ? null : value)).toString());
    }

    private static JsonNode cleaned(JsonNode value) {
        if (value.isArray()) {
            return list(value.valueStream().map(BundleJson::cleaned).toList());
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode cleaned = object();
        value.properties().stream().filter(field -> !isNone(field.getValue()))
                .forEach(field -> cleaned.set(field.getKey(), cleaned(field.getValue())));
        return cleaned;
    }

    /** The names of an object in their order. */
    static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        names.sort(null);
        return names;
    }
}

package dev.hindsight.bundle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;

/** JSON of a bundle, which may be anything. */
final class BundleJson {

    static final JsonNode NONE = MissingNode.getInstance();

    private BundleJson() {}

    /** {@code renamed} of {@code hindsight.incident.renamed.v1}. */
    static String word(RecordedEvent event) {
        String[] parts = event.type().split("\\.", -1);
        return parts.length == 4 && parts[0].equals("hindsight") && parts[3].equals("v1") ? parts[2] : "";
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

    static Map<String, JsonNode> fields(JsonNode object) {
        var fields = new TreeMap<String, JsonNode>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    /** What is absent and what is null say the same. */
    static void ifOther(JsonNode object, String name, JsonNode told, List<String> differing) {
        JsonNode said = object.path(name);
        boolean both = said.isNull() || said.isMissingNode();
        if (both != (told.isNull() || told.isMissingNode()) || !both && !said.equals(told)) {
            differing.add(name);
        }
    }
}

package dev.hindsight.manners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): null removes, objects are merged, everything else replaces. */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** @return what {@code target} becomes; {@code target} itself stays as it is */
    public static ObjectNode apply(ObjectNode target, ObjectNode patch) {
        ObjectNode result = target.deepCopy();
        patch.properties().forEach(change -> merge(result, change.getKey(), change.getValue()));
        return result;
    }

    private static void merge(ObjectNode into, String field, JsonNode value) {
        if (value.isNull()) {
            into.remove(field);
            return;
        }
        if (value instanceof ObjectNode patch) {
            ObjectNode present = into.get(field) instanceof ObjectNode object ? object : into.objectNode();
            into.set(field, apply(present, patch));
            return;
        }
        into.set(field, value);
    }
}

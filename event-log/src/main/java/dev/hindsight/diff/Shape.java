package dev.hindsight.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What has to be known of a document to compare it.
 *
 * @param identities by name of a list: the fields of an item of which the first that is there tells it from others; elsewhere
 *     {@code id} does, plain values are their own names, and what has neither is told by its place
 * @param prose names of fields whose text is compared word by word; a name with a slash behind it means all fields below
 */
public record Shape(Map<String, List<String>> identities, Set<String> prose) {

    /** A name for each item of a list, no two alike. */
    List<String> names(String list, JsonNode items) {
        var names = new ArrayList<String>(items.size());
        Map<String, Integer> seen = new HashMap<>();
        for (int place = 0; place < items.size(); place++) {
            String name = name(list, items.get(place), place);
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + "#" + times);
        }
        return names;
    }

    private String name(String list, JsonNode item, int place) {
        if (item.isValueNode()) {
            return item.asText();
        }
        for (String field : identities.getOrDefault(list, List.of("id"))) {
            if (item.hasNonNull(field)) {
                return item.get(field).asText();
            }
        }
        return Integer.toString(place);
    }

    boolean isProse(String parent, String field) {
        return prose.contains(field) || prose.contains(parent + "/");
    }
}

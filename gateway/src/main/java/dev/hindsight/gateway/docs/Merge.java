package dev.hindsight.gateway.docs;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes one OpenAPI document of several. Where two call different things by one name, the later one's gets its origin as a suffix,
 * and so does everything that refers to it.
 */
final class Merge {

    private static final String COMPONENTS = "#/components/";

    private final ObjectNode whole;
    private final Predicate<String> isPublic;

    /** @param isPublic which paths one can reach through the gateway; the others are left out */
    Merge(ObjectNode frame, Predicate<String> isPublic) {
        this.whole = frame.deepCopy();
        this.isPublic = isPublic;
    }

    ObjectNode whole() {
        return whole;
    }

    void add(String suffix, ObjectNode document) {
        ObjectNode part = document.deepCopy();
        Set<String> clashes = clashes(part);
        rename(part, clashes, suffix);
        part.path("components").properties().forEach(section -> section.getValue().properties().forEach(named -> {
            String name = named.getKey();
            boolean clash = clashes.contains(COMPONENTS + section.getKey() + "/" + name);
            if (!section.getKey().equals("securitySchemes")) {
                whole.withObjectProperty("components").withObjectProperty(section.getKey()).set(clash ? name + suffix : name,
                        named.getValue());
            }
        }));
        part.path("paths").properties().stream().filter(path -> isPublic.test(path.getKey()))
                .forEach(path -> whole.withObjectProperty("paths").set(path.getKey(), path.getValue()));
        part.path("tags").forEach(this::addTag);
    }

    private void addTag(JsonNode tag) {
        ArrayNode tags = whole.withArrayProperty("tags");
        boolean known = tags.valueStream().anyMatch(other -> other.path("name").equals(tag.path("name")));
        if (!known) {
            tags.add(tag);
        }
    }

    /** What is named alike here and there and yet differs, by itself or by what it refers to. */
    private Set<String> clashes(ObjectNode part) {
        Set<String> shared = new TreeSet<>();
        Set<String> clashes = new HashSet<>();
        part.path("components").properties().forEach(section -> section.getValue().properties().forEach(named -> {
            JsonNode other = whole.path("components").path(section.getKey()).path(named.getKey());
            String reference = COMPONENTS + section.getKey() + "/" + named.getKey();
            if (other.isObject()) {
                shared.add(reference);
                if (!other.equals(named.getValue())) {
                    clashes.add(reference);
                }
            }
        }));
        while (shared.stream()
                .anyMatch(name -> !clashes.contains(name) && refersToAny(part, name, clashes) && clashes.add(name))) {
            // each round may drag along what refers to the one before
        }
        return clashes;
    }

    private static boolean refersToAny(ObjectNode part, String reference, Set<String> clashes) {
        JsonNode named = part.at(reference.substring(1));
        return named.findValuesAsText("$ref").stream().anyMatch(clashes::contains);
    }

    private static void rename(JsonNode node, Set<String> clashes, String suffix) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getKey().equals("$ref") && clashes.contains(field.getValue().asText())) {
                    field.setValue(JsonNodeFactory.instance.textNode(field.getValue().asText() + suffix));
                }
            }
        }
        node.forEach(child -> rename(child, clashes, suffix));
    }
}

package dev.hindsight.gateway.docs;

import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Says what holds for every operation of a kind, whichever service it belongs to: what is named in a path may not be there, and
 * what is changed may have been changed meanwhile.
 */
final class Manners {

    private static final String API = "/api/v1/";
    private static final Set<String> CHANGES = Set.of("put", "patch", "delete");
    /** Adding to an incident changes it. */
    private static final Pattern ADDITION = Pattern.compile("/api/v1/incidents/\\{[^}]+}/.+");
    /** A secret has no version; that of its source is not asked for. */
    private static final Pattern UNVERSIONED = Pattern.compile("/api/v1/alert-sources/\\{[^}]+}/tokens/.+");
    private static final String PERSONAL = "/api/v1/me/subscriptions";

    private Manners() {}

    static void add(ObjectNode document) {
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (operation.getValue() instanceof ObjectNode told && told.has("responses") && path.getKey().startsWith(API)) {
                add(path.getKey(), operation.getKey(), told);
            }
        }));
    }

    private static void add(String path, String verb, ObjectNode operation) {
        if (path.contains("{")) {
            answer(operation, "404", "There is no such thing, or you may not see it");
        }
        if (isConditional(path, verb)) {
            answer(operation, "412", "It changed since you read it, or the tag is not one of ours");
            ObjectNode parameter = operation.withArrayProperty("parameters").addObject().put("name", "If-Match")
                    .put("in", "header")
                    .put("description",
                            "The ETag of what you have read; several, or `*`, as RFC 9110 has it. 412 when none fits.");
            parameter.putObject("schema").put("type", "string");
        }
    }

    private static boolean isConditional(String path, String verb) {
        boolean changes = CHANGES.contains(verb) && (path.contains("{") || path.equals(PERSONAL))
                && !UNVERSIONED.matcher(path).matches();
        return changes || verb.equals("post") && ADDITION.matcher(path).matches();
    }

    private static void answer(ObjectNode operation, String status, String description) {
        ObjectNode answers = (ObjectNode) operation.path("responses");
        if (!answers.has(status)) {
            answers.putObject(status).put("description", description).putObject("content")
                    .putObject("application/problem+json").putObject("schema").put("type", "object");
        }
    }
}

package dev.hindsight.gateway.docs;

import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Says what holds for every operation of a kind, whichever service it belongs to: what is named in a path may not be there, what
 * is changed may have been changed meanwhile, and what is sent may not be understood.
 */
final class Manners {

    private static final String API = "/api/v1/";
    private static final Set<String> CHANGES = Set.of("put", "patch", "delete");
    /** Adding to an incident changes it. */
    private static final Pattern ADDITION = Pattern.compile("/api/v1/incidents/\\{[^}]+}/.+");
    /** A secret has no version; that of its source is not asked for. */
    private static final Pattern UNVERSIONED = Pattern.compile("/api/v1/alert-sources/\\{[^}]+}/tokens/.+");
    /** Needs nobody to be signed in. */
    private static final String PUBLIC = API + "public/";
    private static final String WELL_KNOWN = "/.well-known/";
    private static final String PERSONAL = "/api/v1/me/subscriptions";

    private Manners() {}

    static void add(ObjectNode document) {
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (operation.getValue() instanceof ObjectNode told && told.has("responses")) {
                signedIn(path.getKey(), told);
                if (path.getKey().startsWith(API)) {
                    add(path.getKey(), operation.getKey(), told);
                }
            }
        }));
    }

    private static void signedIn(String path, ObjectNode operation) {
        if (path.startsWith(PUBLIC) || path.startsWith(WELL_KNOWN)) {
            ((ObjectNode) operation.path("responses")).remove(Set.of("401", "403"));
            operation.putArray("security");
        } else if (path.startsWith(API)) {
            answer(operation, "401", "Nobody is signed in");
            answer(operation, "403", "Your role does not allow this");
        }
    }

    private static void add(String path, String verb, ObjectNode operation) {
        sent(verb, operation);
        answer(operation, "503", "Too busy right now; Retry-After says when to try again");
        if (path.contains("{")) {
            answer(operation, "404", "There is no such thing, or you may not see it");
        }
        if (isConditional(path, verb)) {
            answer(operation, "409", "The rules do not allow this as things stand");
            answer(operation, "412", "It changed since you read it, or the tag is not one of ours");
            ObjectNode parameter = operation.withArrayProperty("parameters").addObject().put("name", "If-Match")
                    .put("in", "header")
                    .put("description",
                            "The ETag of what you have read; several, or `*`, as RFC 9110 has it. 412 when none fits.");
            parameter.putObject("schema").put("type", "string");
        }
    }

    private static void sent(String verb, ObjectNode operation) {
        if (operation.has("requestBody")) {
            answer(operation, "400", "The body is missing or cannot be read");
            answer(operation, "413", "The body is too large");
            answer(operation, "415", "A body of this type is not taken here");
            answer(operation, "422", "A field is not valid; each is named");
        }
        if (verb.equals("post")) {
            answer(operation, "409", "The rules do not allow this, or the same is being done under this Idempotency-Key");
            answer(operation, "422", "The Idempotency-Key came with something else before");
        }
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals("cursor")) {
                answer(operation, "400", "The cursor is not one of ours");
            }
            if (parameter.path("in").asText().equals("query")) {
                answer(operation, "400", "A parameter that is no array was given more than once");
                answer(operation, "422", "A parameter is not valid; each is named");
            }
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

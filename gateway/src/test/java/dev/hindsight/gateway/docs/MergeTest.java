package dev.hindsight.gateway.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class MergeTest {

    private static final String FIRST = """
            {"paths":{"/api/a":{"get":{"r":{"$ref":"#/components/schemas/List"}}},"/inside":{}},
             "components":{"schemas":{"Thing":{"type":"string"},"List":{"items":{"$ref":"#/components/schemas/Thing"}},
               "Problem":{"type":"object"}}},"tags":[{"name":"A"}]}""";
    private static final String SECOND = FIRST.replace("/api/a", "/api/b").replace("\"string\"", "\"number\"")
            .replace("\"A\"", "\"B\"");

    @Test
    void what_differs_under_one_name_is_told_apart_with_all_that_refers_to_it() {
        var merge = new Merge(parse("{}"), path -> path.startsWith("/api/"));
        merge.add("One", parse(FIRST));
        merge.add("Two", parse(SECOND));
        assertEquals(parse("""
                {"components":{"schemas":{"Thing":{"type":"string"},"List":{"items":{"$ref":"#/components/schemas/Thing"}},
                  "Problem":{"type":"object"},"ThingTwo":{"type":"number"},
                  "ListTwo":{"items":{"$ref":"#/components/schemas/ThingTwo"}}}},
                 "paths":{"/api/a":{"get":{"r":{"$ref":"#/components/schemas/List"}}},
                  "/api/b":{"get":{"r":{"$ref":"#/components/schemas/ListTwo"}}}},
                 "tags":[{"name":"A"},{"name":"B"}]}"""), merge.whole());
    }

    @Test
    void what_holds_for_all_operations_of_a_kind_is_told_of_each() {
        String bare = "{\"responses\":{\"200\":{}}}";
        ObjectNode document = parse("""
                {"paths":{"/api/v1/incidents":{"get":%1$s,"post":%1$s},"/api/v1/incidents/{key}":{"get":%1$s,"patch":%1$s},
                 "/api/v1/incidents/{key}/timeline":{"post":%1$s},"/api/v1/deliveries/{id}/replay":{"post":%1$s},
                 "/hooks/{source}":{"put":%1$s}}}""".formatted(bare));
        Manners.add(document);
        assertEquals("", told(document, "/api/v1/incidents", "get") + told(document, "/api/v1/incidents", "post")
                + told(document, "/hooks/{source}", "put"));
        assertEquals("404", told(document, "/api/v1/incidents/{key}", "get"));
        assertEquals("404", told(document, "/api/v1/deliveries/{id}/replay", "post"));
        assertEquals("404 412 If-Match", told(document, "/api/v1/incidents/{key}", "patch"));
        assertEquals("404 412 If-Match", told(document, "/api/v1/incidents/{key}/timeline", "post"));
    }

    @Test
    void what_can_be_wrong_with_what_is_sent_is_told_of_each() {
        ObjectNode document = parse("""
                {"paths":{"/api/v1/notes":{"get":{"responses":{"200":{}},"parameters":[{"name":"cursor","in":"query"}]},
                  "post":{"responses":{"201":{},"422":{"description":"ours"}},"requestBody":{}}},
                 "/api/v1/notes/{id}":{"put":{"responses":{"200":{}},"requestBody":{}},"delete":{"responses":{"204":{}}}},
                 "/api/v1/public/notes/{token}":{"get":{"responses":{"200":{},"401":{},"403":{}},"security":[{"a":[]}]}},
                 "/.well-known/roots":{"get":{"responses":{"200":{},"401":{}}}}}}""");
        Manners.add(document);
        assertEquals("200 400 401 403 422 503", statuses(document, "/api/v1/notes", "get"));
        assertEquals("201 400 401 403 409 413 415 422 503", statuses(document, "/api/v1/notes", "post"));
        assertEquals("200 400 401 403 404 409 412 413 415 422 503", statuses(document, "/api/v1/notes/{id}", "put"));
        assertEquals("204 401 403 404 409 412 503", statuses(document, "/api/v1/notes/{id}", "delete"));
        assertEquals("200 404 503", statuses(document, "/api/v1/public/notes/{token}", "get"));
        assertEquals("200", statuses(document, "/.well-known/roots", "get"));
        assertEquals(parse("{\"security\":[]}").get("security"),
                document.at("/paths/~1api~1v1~1public~1notes~1{token}/get/security"));
        assertEquals("ours", document.at("/paths/~1api~1v1~1notes/post/responses/422/description").asText());
    }

    private static String statuses(ObjectNode document, String path, String verb) {
        var statuses = new java.util.TreeSet<String>();
        document.path("paths").path(path).path(verb).path("responses").fieldNames().forEachRemaining(statuses::add);
        return String.join(" ", statuses);
    }

    private static String told(ObjectNode document, String path, String verb) {
        var operation = document.path("paths").path(path).path(verb);
        return ((operation.path("responses").has("404") ? "404 " : "") + (operation.path("responses").has("412") ? "412 " : "")
                + operation.path("parameters").path(0).path("name").asText("")).strip();
    }

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

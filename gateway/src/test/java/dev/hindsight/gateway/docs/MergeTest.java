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

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

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

package dev.hindsight.gateway.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(GatewayStack.class)
class DocsTest {

    @Test
    void the_contract_is_one_document_in_either_notation() {
        JsonObject json = new JsonObject(get("/openapi", "application/json").body());
        assertTrue(json.getString("openapi").startsWith("3.1"));
        assertTrue(json.getJsonObject("paths").containsKey("/api/v1/me"));
        assertFalse(json.getJsonObject("paths").containsKey("/logout"));
        assertTrue(get("/openapi.yaml", "*/*").body().startsWith("openapi: "));
        HttpResponse<String> yaml = get("/openapi", "application/yaml");
        assertEquals("application/yaml", yaml.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertEquals(get("/openapi.yaml", "*/*").body(), yaml.body());
    }

    @Test
    void an_answer_with_a_body_says_what_is_in_it() {
        List<String> silent = new ArrayList<>();
        children(new JsonObject(get("/openapi", "application/json").body()).getJsonObject("paths")).forEach((path,
                methods) -> children(
                        methods).forEach(
                                (method, operation) -> children(operation.getJsonObject("responses", new JsonObject()))
                                        .forEach((status, answer) -> {
                                            JsonObject content = answer.getJsonObject("content");
                                            if (content != null && (content.isEmpty() || children(content).values().stream()
                                                    .anyMatch(type -> type.getJsonObject("schema", new JsonObject())
                                                            .isEmpty()))) {
                                                silent.add(method + " " + path + " " + status);
                                            }
                                        })));
        assertEquals(List.of(), silent);
    }

    private static Map<String, JsonObject> children(JsonObject parent) {
        Map<String, JsonObject> children = new LinkedHashMap<>();
        parent.forEach(child -> {
            if (child.getValue() instanceof JsonObject object) {
                children.put(child.getKey(), object);
            }
        });
        return children;
    }

    @Test
    void the_page_and_all_it_loads_come_from_here_and_nothing_on_it_is_inline() {
        HttpResponse<String> page = get("/docs", "text/html");
        assertEquals(200, page.statusCode());
        var loads = Pattern.compile("(?:src|(?:icon|stylesheet)\" href)=\"([^\"]+)\"").matcher(page.body());
        int count = 0;
        while (loads.find()) {
            assertTrue(loads.group(1).startsWith("/"), loads.group(1));
            assertEquals(200, get(loads.group(1), "*/*").statusCode(), loads.group(1));
            count++;
        }
        assertTrue(count >= 7);
        assertTrue(page.body().contains("href=\"/incidents\""), "a way back");
        assertFalse(Pattern.compile("<script>|<style|\\son\\w+=").matcher(page.body()).find());
    }

    private static HttpResponse<String> get(String path, String accept) {
        return new Browser().step(Browser.call(path).setHeader("Accept", accept));
    }
}

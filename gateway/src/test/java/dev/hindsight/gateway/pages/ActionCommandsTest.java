package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What is done to action items in the pages. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class ActionCommandsTest extends OnSampleServices {

    private Staff bob = Staff.bob();

    @Test
    void action_items_move_from_the_list_and_come_back_to_the_same_list() {
        var answer = bob.post("/action-items/ACT-31/status?owner=dana",
                Map.of("status", "claimed-done", "evidence", "https://git.example/1", "version", "2"));
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/action-items?owner=dana"));
        assertEquals(new JsonObject("{'status':'claimed-done','evidence':[{'kind':'link','url':'https://git.example/1'}]}"
                .replace('\'', '"')), services.lastWrite().body());
        services.refuse("PUT", "/api/v1/action-items/ACT-31/owner", 412, new JsonObject());
        var slower = bob.post("/action-items/ACT-31/owner", Map.of("owner", "erin", "version", "1"));
        assertEquals(412, slower.statusCode());
        assertShows(slower.body(), "Somebody was faster", "value=\"erin\"");
    }

    @Test
    void a_key_that_is_still_being_typed_matches_nothing_and_asks_nobody() {
        for (String begun : List.of("I", "INC-", "INC-0")) {
            var answer = bob.get("/action-items?incident=" + begun);
            assertEquals(200, answer.statusCode());
            assertShows(answer.body(), "Nothing matches", "id=\"results\"", "value=\"" + begun + "\"");
        }
        assertTrue(services.asked.stream().noneMatch(each -> each.uri().startsWith("/api/v1/action-items")));
        bob.get("/action-items?incident=inc-147");
        assertTrue(services.asked.stream().anyMatch(each -> each.uri().contains("incident=inc-147")));
    }

    @Test
    void the_words_and_the_tickets_of_an_action_item_can_be_changed() {
        assertShows(bob.get("/incidents/INC-147").body(), "action=\"/incidents/INC-147/action-items/ACT-31/text\"",
                "action=\"/incidents/INC-147/action-items/ACT-31/tickets\"");
        bob.post("/action-items/ACT-31/tickets", Map.of("ticket", "https://git.example/pull/7?a b", "version", "2"));
        assertEquals("PUT /api/v1/action-items/ACT-31/tickets/https%3A%2F%2Fgit.example%2Fpull%2F7%3Fa%20b",
                services.lastWrite().method() + " " + services.lastWrite().uri());
        bob.post("/incidents/INC-147/action-items/ACT-31/tickets", Map.of("ticket", "SHOP-88", "remove", "true"));
        assertEquals("DELETE /api/v1/action-items/ACT-31/tickets/SHOP-88",
                services.lastWrite().method() + " " + services.lastWrite().uri());
    }

    @Test
    void the_type_of_an_action_item_can_be_changed_wherever_it_is_shown() {
        assertShows(bob.get("/incidents/INC-147").body(), "action=\"/incidents/INC-147/action-items/ACT-31/type\"",
                "<option value=\"detect\" selected>Detect</option>");
        for (String where : List.of("/incidents/INC-147/action-items/ACT-31", "/action-items/ACT-31",
                "/action-items/ACT-31/page")) {
            services.forget();
            bob.post(where + "/type", Map.of("type", "repair", "version", "2"));
            assertEquals("PUT /api/v1/action-items/ACT-31/type {\"type\":\"repair\"}", services.lastWrite().method() + " "
                    + services.lastWrite().uri() + " " + services.lastWrite().body().encode());
        }
    }

    @Test
    void an_incident_shows_all_of_its_action_items_however_many_pages_they_fill() {
        var moved = new SampleActionItems().written().put("key", "ACT-7");
        services.tellOnce("GET", "/api/v1/action-items",
                new JsonObject().put("items", new JsonArray().add(moved)).put("next", "page 2"));
        assertShows(bob.get("/incidents/INC-147").body(), "id=\"action-ACT-7\"", "id=\"action-ACT-31\"");
        assertTrue(services.asked.stream().anyMatch(each -> each.uri().contains("incident=INC-147&cursor=page+2")));
    }

    @Test
    void an_action_item_is_raised_on_its_incident() {
        bob.post("/incidents/INC-147/action-items",
                Map.of("text", "Do it", "type", "prevent", "priority", "high", "idempotency", "0a1b2c3d-once"));
        assertEquals("{\"incident\":\"INC-147\",\"text\":\"Do it\",\"type\":\"prevent\",\"priority\":\"high\"}",
                services.lastWrite().body().encode());
        assertEquals("0a1b2c3d-once", services.lastWrite().headers().get("idempotency-key"));
    }

    @Test
    void a_status_that_somebody_else_changed_meanwhile_is_sent_once_and_never_by_the_version_of_the_incident() {
        services.tell("GET", "/api/v1/incidents/INC-147", services.incident("INC-147"));
        services.refuse("PUT", "/api/v1/action-items/ACT-31/status", 412, new JsonObject());
        var refused = bob.post("/incidents/INC-147/action-items/ACT-31/status",
                Map.of("status", "dropped", "reason", "Bought", "version", "4"));
        assertEquals(412, refused.statusCode());
        assertEquals(List.of("\"4\""), services.asked.stream().filter(each -> each.method().equals("PUT"))
                .map(each -> each.headers().get("if-match")).toList());
    }
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What is refused on the page of an incident can be put right where it was typed. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class RefusalsTest extends OnSampleServices {

    private static final String INCIDENT = "/api/v1/incidents/INC-147";
    private final Staff bob = Staff.bob();

    @Test
    void a_mistyped_key_of_another_incident_is_told_at_its_form() {
        services.refuse("POST", INCIDENT + "/merge", 404, new JsonObject().put("detail", "There is no INC-999."));
        var merge = bob.post("/incidents/INC-147/merge", Map.of("into", "INC-999", "version", "23"));
        assertEquals(404, merge.statusCode());
        assertShows(merge.body(), "There is no INC-999.", "id=\"merge-into\" name=\"into\" value=\"INC-999\"", "Timeline");
        services.refuse("PUT", INCIDENT + "/links/INC-999", 404, new JsonObject().put("detail", "There is no INC-999."));
        var link = bob.post("/incidents/INC-147/links", Map.of("kind", "caused-by", "other", "inc-999"));
        assertShows(link.body(), "There is no INC-999.", "value=\"inc-999\"", "<option value=\"caused-by\" selected>");
        assertHides(link.body(), "Nothing to see here");
    }

    @Test
    void an_incident_that_is_not_there_itself_is_no_matter_of_a_form() {
        services.refuse("POST", INCIDENT + "/merge", 404, new JsonObject());
        services.refuse("GET", INCIDENT, 404, new JsonObject());
        assertShows(bob.post("/incidents/INC-147/merge", Map.of("into", "INC-9")).body(), "Nothing to see here");
    }

    @Test
    void times_that_contradict_each_other_can_be_insisted_on() {
        var order = new JsonObject().put("type", "https://hindsight.example/problems/times-out-of-order").put("detail",
                "It cannot be resolved before it started. Send it again with insist=true.");
        services.refuse("PATCH", INCIDENT, 409, order);
        var form = Map.of("resolvedAt", "2026-09-14T07:00", "resolvedAtWas", "", "version", "23");
        var refused = bob.post("/incidents/INC-147/facts", form);
        assertShows(refused.body(), "name=\"insist\" value=\"true\"", "before it started");
        assertHides(refused.body(), "insist=true");
        assertHides(bob.get("/incidents/INC-147").body(), "name=\"insist\"");
        var insisting = new java.util.HashMap<>(form);
        insisting.put("insist", "true");
        services.forget();
        bob.post("/incidents/INC-147/facts", insisting);
        assertEquals(INCIDENT + "?insist=true", services.lastWrite().uri());
    }

    @Test
    void each_time_that_is_wrong_says_so_under_a_name_of_its_own() {
        services.refuse("PATCH", INCIDENT, 422, new JsonObject().put("errors", new JsonArray()
                .add(new JsonObject().put("pointer", "#/detectedAt").put("detail", "lies in the future"))
                .add(new JsonObject().put("pointer", "#/resolvedAt").put("detail", "lies in the future"))));
        var refused = bob.post("/incidents/INC-147/facts",
                Map.of("detectedAt", "2096-09-14T07:00", "detectedAtWas", "", "resolvedAt", "2096-09-14T08:00", "resolvedAtWas",
                        ""));
        assertShows(refused.body(), "id=\"e-detectedAt-wrong\"", "id=\"e-resolvedAt-wrong\"");
    }

    @Test
    void an_action_item_names_the_field_that_was_wrong_and_marks_it() {
        services.refuse("PUT", "/api/v1/action-items/ACT-31/status", 422, new JsonObject().put("detail", "It is not valid.")
                .put("errors", new JsonArray().add(new JsonObject().put("pointer", "#/evidence/0/url")
                        .put("detail", "must be an http(s) address of at most 2000 characters"))));
        assertShows(bob.post("/action-items/ACT-31/status", Map.of("status", "claimed-done", "evidence", "x")).body(),
                "Evidence must be an http(s) address of at most 2000 characters.",
                "placeholder=\"https://\" aria-invalid=\"true\" aria-describedby=\"x-evidence-ACT-31-wrong\"");
        services.refuse("PUT", "/api/v1/action-items/ACT-31/status", 409,
                new JsonObject().put("detail", "There is no way from “Open” to “Verified”."));
        assertShows(bob.post("/action-items/ACT-31/status", Map.of("status", "verified")).body(),
                "name=\"status\" aria-invalid=\"true\" aria-describedby=\"x-status-ACT-31-wrong\"",
                "id=\"x-status-ACT-31-wrong\">There is no way");
    }

    @Test
    void an_action_item_says_what_is_wrong_with_what_was_entered() {
        services.refuse("PUT", "/api/v1/action-items/ACT-31/tickets/no%20ticket", 422, new JsonObject()
                .put("detail", "ticket must be a Jira key such as OPS-12.").put("errors", new JsonArray().add(new JsonObject()
                        .put("pointer", "#/ticket").put("detail", "must be a Jira key such as OPS-12"))));
        var refused = bob.post("/incidents/INC-147/action-items/ACT-31/tickets", Map.of("ticket", "no ticket"));
        assertEquals(422, refused.statusCode());
        assertShows(refused.body(), "Ticket or pull request must be a Jira key such as OPS-12.",
                "id=\"x-ticket-ACT-31-wrong\">must be a Jira key",
                "name=\"ticket\" value=\"no ticket\"");
    }

    @Test
    void a_status_may_be_told_with_when_that_was() {
        bob.post("/incidents/INC-147/status",
                Map.of("status", "mitigated", "at", "2026-09-14T08:30", "zone", "Europe/London", "version", "23"));
        assertEquals(new JsonObject().put("status", "mitigated").put("at", "2026-09-14T07:30:00Z"),
                services.lastWrite().body());
        services.refuse("PUT", INCIDENT + "/status", 409,
                new JsonObject().put("type", "https://hindsight.example/problems/times-out-of-order")
                        .put("detail",
                                "It cannot be over yet. If the sources say so all the same, send it again with insist=true."));
        var refused = bob.post("/incidents/INC-147/status", Map.of("status", "mitigated", "at", "2026-09-14T08:30"));
        assertShows(refused.body(), "It cannot be over yet.", "value=\"2026-09-14T08:30\"", "Change it all the same");
        services.forget();
        bob.post("/incidents/INC-147/status", Map.of("status", "mitigated", "insist", "true"));
        assertEquals(INCIDENT + "/status?insist=true", services.lastWrite().uri());
    }
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A refusal is told also where the form it came from is no longer on the page. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class RefusedElsewhereTest extends OnSampleServices {

    private static final String INCIDENT = "/api/v1/incidents/INC-147";
    private final Staff bob = Staff.bob();

    @Test
    void an_action_item_that_left_the_list_meanwhile_is_told_above_it() {
        services.refuse("PUT", "/api/v1/action-items/ACT-31/status", 412, new JsonObject());
        var form = Map.of("status", "dropped", "reason", "Bought <instead>", "version", "1");
        assertHides(bob.post("/action-items/ACT-31/status?status=open", form).body(), "is not changed.");
        services.tell("GET", "/api/v1/action-items", new JsonObject().put("items", new JsonArray()));
        assertShows(bob.post("/action-items/ACT-31/status?status=open", form).body(),
                "<a href=\"/action-items/ACT-31\">ACT-31</a> is not changed.</strong> Somebody was faster",
                "You entered: dropped, Bought &lt;instead&gt;", "Nothing matches");
    }

    @Test
    void an_action_item_is_told_on_its_incident_also_while_the_items_cannot_be_read() {
        services.refuse("PUT", "/api/v1/action-items/ACT-31/owner", 503, new JsonObject().put("detail", "It is away."));
        services.refuse("GET", "/api/v1/action-items", 503, new JsonObject());
        assertShows(bob.post("/incidents/INC-147/action-items/ACT-31/owner", Map.of("owner", "erin")).body(),
                "ACT-31</a>:</strong> It is away. You entered: erin", "could not be read just now");
    }

    @Test
    void a_line_and_an_update_that_others_took_back_meanwhile_are_told_above_the_page() {
        services.refuse("DELETE", INCIDENT + "/timeline/abc", 409, new JsonObject().put("detail", "It is retracted already."));
        assertShows(bob.post("/incidents/INC-147/timeline/abc/retraction", Map.of("reason", "Not ours")).body(),
                "<p>It is retracted already.</p>", " readonly>\nNot ours</textarea>");
        var incident = services.incident("INC-147");
        var update = incident.getJsonArray("updates").getJsonObject(0).put("withdrawn", new JsonObject().put("reason", "Old"));
        services.tell("GET", INCIDENT, incident);
        services.refuse("DELETE", INCIDENT + "/updates/" + update.getString("id"), 409,
                new JsonObject().put("detail", "It is withdrawn already."));
        assertShows(
                bob.post("/incidents/INC-147/updates/" + update.getString("id") + "/withdrawal", Map.of("reason", "x")).body(),
                "<p>It is withdrawn already.</p>");
    }

    @Test
    void whatever_is_sent_to_an_incident_that_others_merged_meanwhile_is_told_above_the_page() {
        services.refuse("PUT", "/api/v1/incidents/INC-144/report/summary", 409,
                new JsonObject().put("detail", "It is merged into INC-147."));
        assertShows(bob.post("/incidents/INC-144/report/summary", Map.of("markdown", "Pool <a>")).body(),
                "<p>It is merged into INC-147.</p>", " readonly>\nPool &lt;a&gt;</textarea>");
        assertHides(bob.post("/incidents/INC-144/labels", Map.of("name", "db")).body(), " readonly>");
    }

    @Test
    void who_may_change_nothing_any_more_is_told_and_sees_what_was_typed() {
        services.refuse("PATCH", INCIDENT + "/timeline/abc", 403,
                new JsonObject().put("detail", "Your role does not allow it."));
        var refused = Staff.carol().post("/incidents/INC-147/timeline/abc/correction",
                Map.of("text", "Pool <a>", "reason", "Mistyped"));
        assertShows(refused.body(), "<p>Your role does not allow it.</p>", " readonly>\nPool &lt;a&gt;\n\nMistyped</textarea>");
    }
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static dev.hindsight.gateway.pages.TypedRule.API;
import static dev.hindsight.gateway.pages.TypedRule.SECOND;
import static dev.hindsight.gateway.pages.TypedRule.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** Rules for alerts: listed, added, edited, switched off and deleted, by administrators. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class RulePagesTest extends OnSampleServices {

    private static final String GRAFANA = SampleSources.GRAFANA;
    private final Staff alice = Staff.alice();

    @Test
    void each_rule_says_in_one_sentence_what_it_does_and_windows_stand_apart() {
        var page = alice.get("/alert-rules").body();
        assertShows(page,
                "Alerts of severity critical or major from Grafana &lt;eu&gt; are grouped by service and alertname as long as the last one"
                        + " of a group came within 10 min; they join an open incident of the same service and environment that had an"
                        + " alert within 1 h 30 min; they open an incident of their group again that was resolved within 1 d; and they"
                        + " declare an incident only when they are major or worse.",
                "Alerts in production with service=db-* are silenced: recorded and shown, but brought to no incident.",
                "All alerts declare an incident only when they are critical.", "standing-now\">Stands now",
                "standing-coming\">Coming",
                "standing-off\">Off", "standing-over\">Over", "1 that is over or off", "14 Sep 2026, 05:00 UTC");
        assertHides(page, "<i>maintenance");
        var rules = page.indexOf("Rules, in the order");
        var windows = page.indexOf("Maintenance windows</h2>");
        assertTrue(rules < page.indexOf("Same service") && page.indexOf("Not now") < windows
                && windows < page.indexOf("Move of the data centre"), page);
    }

    @Test
    void a_rule_is_added_as_the_api_takes_it_with_times_in_the_readers_zone() {
        var answer = alice.post("/alert-rules", typed());
        assertEquals(303, answer.statusCode());
        var sent = services.lastWrite();
        assertEquals("POST " + API, sent.method() + " " + sent.uri());
        assertEquals(new JsonObject("""
                {"number":5,"name":"Quiet <nights>","match":{"sources":["%s"],"services":["cart","till"],"severities":["minor"],
                 "labels":{"team":"payments","instance":"db-*"}},"action":{"silence":true,"groupWindow":"PT1H30M","attachWithin":"PT10M"},
                 "from":"2026-09-14T21:00:00Z","paused":false}""".formatted(GRAFANA)), sent.body());
        assertEquals(typed().get("idempotency"), sent.headers().get("idempotency-key"));
        assertShows(alice.get("/alert-rules").body(), "The rule stands.");
    }

    @Test
    void a_rule_is_edited_as_it_stands_and_its_history_says_who_changed_what() {
        var page = alice.get("/alert-rules" + SECOND).body();
        assertShows(page, "value=\"Same service\"", "value=\"1 h 30 min\"", "value=\"1 d\"", "value=\"service, alertname\"",
                "name=\"version\" value=\"4\"", "<option value=\"major\" selected>",
                "<strong>adele</strong> switched it off; moved it from number 5"
                        + " to 3; renamed it from “Same” to “Same service”",
                "<strong>alice</strong> switched it on; changed what it says: Alerts of severity critical or major from Grafana &lt;eu&gt;",
                "made it, number 5, “Same”");
        var answer = alice.post("/alert-rules" + SECOND, typed("version", "4", "rule", SECOND.substring(1)));
        assertEquals(303, answer.statusCode());
        assertEquals("PUT " + API + SECOND, services.lastWrite().method() + " " + services.lastWrite().uri());
        assertEquals("\"4\"", services.lastWrite().headers().get("if-match"));
    }

    @Test
    void a_rule_about_a_source_that_was_deleted_stays_about_that_source() {
        services.empty = true;
        var page = alice.get("/alert-rules" + SECOND).body();
        assertShows(page, "name=\"source\" value=\"" + GRAFANA + "\" checked><span>A deleted source</span>");
        assertEquals(1, page.split("name=\"source\"", -1).length - 1);
    }

    @Test
    void a_rule_is_switched_off_with_all_that_it_says_and_deleted_at_its_version() {
        assertEquals(303, alice.post("/alert-rules" + SECOND + "/switch", Map.of("to", "off", "version", "4")).statusCode());
        var sent = services.lastWrite();
        assertEquals(new JsonObject(
                """
                {"number":3,"name":"Same service","match":{"sources":["%s"],"severities":["critical","major"]},"action":{"groupBy":["service",
                 "alertname"],"groupWindow":"PT10M","attachWithin":"PT1H30M","reopenWithin":"P1D","declareFrom":"major"},"paused":true}"""
                        .formatted(GRAFANA)),
                sent.body());
        assertEquals("\"4\"", sent.headers().get("if-match"));
        assertShows(alice.get("/alert-rules").body(), "The rule is off.");
        services.refuse("PUT", API + SECOND, 412, new JsonObject());
        assertShows(alice.post("/alert-rules" + SECOND + "/switch", Map.of("to", "on", "version", "1")).body(),
                "Somebody was faster");
        assertEquals(303, alice.post("/alert-rules" + SECOND + "/deletion", Map.of("version", "4")).statusCode());
        assertEquals("DELETE " + API + SECOND, services.lastWrite().method() + " " + services.lastWrite().uri());
    }

    @Test
    void maintenance_is_planned_with_a_number_that_speaks_first() {
        assertShows(alice.get("/alert-rules/new?kind=maintenance").body(), "Plan maintenance", "name=\"number\" value=\"2\"",
                "<option value=\"true\" selected>Silence them");
        assertShows(alice.get("/alert-rules/new").body(), "New rule for alerts", "name=\"number\" value=\"20\"");
    }

    @Test
    void rules_are_for_administrators_and_only_from_our_own_page() {
        services.refuse("GET", API, 403, new JsonObject());
        services.refuse("POST", API, 403, new JsonObject());
        var bob = Staff.bob();
        assertEquals(403, bob.get("/alert-rules").statusCode());
        assertEquals(403, bob.get("/alert-rules/new").statusCode());
        assertEquals(403, bob.post("/alert-rules", typed()).statusCode());
        assertHides(bob.get("/alerts").body(), "/alert-rules");
        services.forget();
        var forged = alice.browser.step(Browser.navigation(Browser.home().resolve("/alert-rules"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("number=1&name=x")));
        assertEquals(403, forged.statusCode());
        assertEquals(java.util.List.of(), services.asked);
    }
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PagesTest.assertHides;
import static dev.hindsight.gateway.pages.PagesTest.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class RulePagesTest {

    private static final String API = "/api/v1/alert-rules";
    private static final String SECOND = "/0199a1b2-2222-7000-8000-000000000002";
    private static final String GRAFANA = SampleSources.GRAFANA;
    private static final Map<String, String> TYPED = Map.ofEntries(Map.entry("number", "5"),
            Map.entry("name", "Quiet <nights>"),
            Map.entry("source", GRAFANA), Map.entry("severity", "minor"), Map.entry("services", "cart, till ,cart"),
            Map.entry("labels", "team=payments\r\n\r\ninstance = db-*"), Map.entry("silence", "true"),
            Map.entry("groupWindow", "1 h 30 min"), Map.entry("attachWithin", "PT10M"), Map.entry("from", "2026-09-14T22:00"),
            Map.entry("zone", "Europe/London"), Map.entry("idempotency", "0a1b2c3d-0000-4000-8000-000000000001"));
    private final SampleServices services = SampleServices.shared();
    private final Staff alice = Staff.alice();

    @BeforeEach
    void nothing_was_asked_yet() {
        services.forget();
    }

    private static Map<String, String> typed(String... more) {
        var all = new HashMap<>(TYPED);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

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
        var answer = alice.post("/alert-rules", TYPED);
        assertEquals(303, answer.statusCode());
        var sent = services.lastWrite();
        assertEquals("POST " + API, sent.method() + " " + sent.uri());
        assertEquals(new JsonObject("""
                {"number":5,"name":"Quiet <nights>","match":{"sources":["%s"],"services":["cart","till"],"severities":["minor"],
                 "labels":{"team":"payments","instance":"db-*"}},"action":{"silence":true,"groupWindow":"PT1H30M","attachWithin":"PT10M"},
                 "from":"2026-09-14T21:00:00Z","paused":false}""".formatted(GRAFANA)), sent.body());
        assertEquals(TYPED.get("idempotency"), sent.headers().get("idempotency-key"));
        assertShows(alice.get("/alert-rules").body(), "The rule stands.");
    }

    @Test
    void a_refusal_stands_at_its_field_and_nothing_that_was_typed_is_lost() {
        services.refuse("POST", API, 422,
                new JsonObject().put("detail", "name must not be <empty>; and more.").put("errors", new JsonArray()
                        .add(new JsonObject().put("pointer", "#/name").put("detail", "must not be <empty>"))
                        .add(new JsonObject().put("pointer", "#/action/groupWindow").put("detail", "must be a span"))
                        .add(new JsonObject().put("pointer", "#/until").put("detail", "must be after from"))));
        var answer = alice.post("/alert-rules", typed("groupWindow", "ten minutes", "paused", "true"));
        assertEquals(422, answer.statusCode());
        assertEquals("ten minutes", services.lastWrite().body().getJsonObject("action").getString("groupWindow"));
        assertShows(answer.body(),
                "Name must not be &lt;empty&gt;; Group window must be a span; Until must be after from.",
                "id=\"r-name-wrong\">must not be &lt;empty&gt;",
                "id=\"r-window-wrong\">must be a span", "id=\"r-until-wrong\">must be after from",
                "value=\"Quiet &lt;nights&gt;\"",
                "value=\"cart, till ,cart\"", "instance = db-*</textarea>", "value=\"ten minutes\"",
                "value=\"2026-09-14T22:00\"",
                "name=\"zone\" value=\"Europe/London\"", "value=\"" + GRAFANA + "\" checked", "value=\"minor\" checked",
                "<option value=\"true\" selected>Silence them", "name=\"paused\" value=\"true\" checked");
    }

    @Test
    void a_number_that_is_taken_is_told_at_the_number() {
        services.refuse("POST", API, 409, new JsonObject().put("type", "https://hindsight.example/problems/number-taken")
                .put("detail", "Another rule has the number 5: choose a free one."));
        var answer = alice.post("/alert-rules", TYPED);
        assertEquals(409, answer.statusCode());
        assertShows(answer.body(), "id=\"r-number-wrong\">Another rule has the number 5");
    }

    @Test
    void a_line_that_is_no_label_is_told_at_the_labels_and_nothing_is_sent() {
        var answer = alice.post("/alert-rules", typed("labels", "team=a\njust words"));
        assertEquals(422, answer.statusCode());
        assertShows(answer.body(), "id=\"r-labels-wrong\">“just words” is no label", "just words</textarea>");
        assertTrue(services.asked.stream().allMatch(each -> each.method().equals("GET")));
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
    void who_was_slower_keeps_what_was_typed_and_gets_the_new_version() {
        services.refuse("PUT", API + SECOND, 412, new JsonObject().put("currentVersion", 4));
        var answer = alice.post("/alert-rules" + SECOND, typed("version", "2"));
        assertEquals(412, answer.statusCode());
        assertShows(answer.body(), "Somebody was faster.", "value=\"Quiet &lt;nights&gt;\"", "name=\"version\" value=\"4\"");
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
    void a_trial_says_that_nothing_was_sent_and_shows_what_would_differ() {
        var answer = alice.post("/alert-rules/what-if",
                typed("rule", SECOND.substring(1), "days", "3", "paused", "true", "version", "4"));
        assertEquals(200, answer.statusCode());
        assertShows(answer.body(), "Nothing was sent and nothing was changed.", "120 posts since <time",
                "2 of them could not be read.",
                "<th scope=\"row\">Incidents opened</th><td>12</td><td>11</td><td>9</td>",
                "2 alerts would have been treated otherwise",
                "&lt;b&gt;w1&lt;/b&gt; is broken",
                "<strong>Declared an incident, <a href=\"/incidents/INC-147\">INC-147</a>.</strong>",
                "Silenced by rule 5 (Quiet).", "Nothing would be decided about it.", "Disk &lt;full&gt;",
                "value=\"Quiet &lt;nights&gt;\"", "name=\"version\" value=\"4\"", "action=\"/alert-rules" + SECOND + "\"",
                "name=\"paused\" value=\"true\" checked", "<option value=\"3\" selected>");
        var sent = services.lastWrite().body();
        assertEquals(3, sent.getInteger("days"));
        var rules = sent.getJsonArray("rules");
        assertEquals(5, rules.size());
        assertEquals("Quiet <nights>", rules.getJsonObject(0).getString("name"));
        assertEquals(false, rules.getJsonObject(0).getBoolean("paused"));
        assertTrue(rules.stream().skip(1).map(JsonObject.class::cast).noneMatch(rule -> rule.getInteger("number") == 3),
                rules.encode());
    }

    @Test
    void a_trial_of_too_many_posts_says_since_when_it_could_look() {
        var few = new JsonObject().put("decisions", new JsonObject()).put("incidents", 0).put("opened", new JsonArray());
        services.refuse("POST", API + "/what-if", 200,
                new JsonObject().put("from", "2026-11-24T14:02:00Z").put("came", 31_412).put("receipts", 20_000)
                        .put("unreadable", 0).put("happened", few).put("standing", few).put("proposed", few).put("differing", 0)
                        .put("differences", new JsonArray()));
        var said = alice.post("/alert-rules/what-if", TYPED).body().replaceAll("<[^>]*>", "");
        assertShows(said,
                "This was only tried: the newest 20,000 of 31,412 posts, from 24 Nov 2026, 14:02 UTC, were read again,");
    }

    @Test
    void a_refused_trial_is_told_at_the_field_of_the_rule() {
        services.refuse("POST", API + "/what-if", 422, new JsonObject().put("detail", "rules/0/name must not be blank.").put(
                "errors",
                new JsonArray().add(new JsonObject().put("pointer", "#/rules/0/name").put("detail", "must not be blank"))));
        var answer = alice.post("/alert-rules/what-if", typed("name", " "));
        assertEquals(422, answer.statusCode());
        assertShows(answer.body(), "id=\"r-name-wrong\">must not be blank", "value=\"cart, till ,cart\"");
    }

    @Test
    void maintenance_is_planned_with_a_number_that_speaks_first() {
        assertShows(alice.get("/alert-rules/new?kind=maintenance").body(), "Plan maintenance", "name=\"number\" value=\"2\"",
                "<option value=\"true\" selected>Silence them");
        assertShows(alice.get("/alert-rules/new").body(), "New rule for alerts", "name=\"number\" value=\"20\"");
    }

    @Test
    void what_is_typed_of_a_rule_and_of_maintenance_is_kept_apart_also_after_a_refusal() {
        var maintenance = "data-draft=\"/alert-rules maintenance\"";
        assertShows(alice.get("/alert-rules/new?kind=maintenance").body(), maintenance, "name=\"window\" value=\"true\"");
        assertHides(alice.get("/alert-rules/new").body(), "data-draft");
        services.refuse("POST", API, 422, new JsonObject().put("detail", "name must not be blank."));
        assertShows(alice.post("/alert-rules", typed("window", "true")).body(), maintenance, "Plan maintenance");
        assertHides(alice.post("/alert-rules", TYPED).body(), "data-draft", "Plan maintenance");
        assertShows(alice.post("/alert-rules/what-if", typed("window", "true")).body(), maintenance);
    }

    @Test
    void rules_are_for_administrators_and_only_from_our_own_page() {
        services.refuse("GET", API, 403, new JsonObject());
        services.refuse("POST", API, 403, new JsonObject());
        var bob = Staff.bob();
        assertEquals(403, bob.get("/alert-rules").statusCode());
        assertEquals(403, bob.get("/alert-rules/new").statusCode());
        assertEquals(403, bob.post("/alert-rules", TYPED).statusCode());
        assertHides(bob.get("/alerts").body(), "/alert-rules");
        services.forget();
        var forged = alice.browser.step(Browser.navigation(Browser.home().resolve("/alert-rules"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("number=1&name=x")));
        assertEquals(403, forged.statusCode());
        assertEquals(java.util.List.of(), services.asked);
    }
}

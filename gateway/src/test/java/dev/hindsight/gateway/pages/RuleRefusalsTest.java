package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static dev.hindsight.gateway.pages.TypedRule.API;
import static dev.hindsight.gateway.pages.TypedRule.SECOND;
import static dev.hindsight.gateway.pages.TypedRule.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What is wrong with a rule is told at its field, and nothing that was typed is lost. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class RuleRefusalsTest extends OnSampleServices {

    private static final String GRAFANA = SampleSources.GRAFANA;
    private final Staff alice = Staff.alice();

    @Test
    void a_refusal_stands_at_its_field_and_nothing_that_was_typed_is_lost() {
        services.refuse("POST", API, 422,
                new JsonObject().put("detail", "name must not be <empty>; and more.").put("errors", new JsonArray()
                        .add(new JsonObject().put("pointer", "#/name").put("detail", "must not be <empty>"))
                        .add(new JsonObject().put("pointer", "#/action/groupWindow").put("detail", "must be a span"))
                        .add(new JsonObject().put("pointer", "#/until").put("detail", "must be after from"))));
        var answer = alice.post("/alert-rules", typed("groupWindow", "99 d", "paused", "true"));
        assertEquals(422, answer.statusCode());
        assertEquals("PT2376H", services.lastWrite().body().getJsonObject("action").getString("groupWindow"));
        assertShows(answer.body(),
                "Name must not be &lt;empty&gt;; Group window must be a span; Until must be after from.",
                "id=\"r-name-wrong\">must not be &lt;empty&gt;",
                "id=\"r-window-wrong\">must be a span",
                "id=\"r-window\" name=\"groupWindow\" value=\"99 d\" autocomplete=\"off\" placeholder=\"10 min\" aria-invalid=\"true\" aria-describedby=\"r-window-wrong r-window-hint\"",
                "placeholder=\"10 min\" aria-describedby=\"r-attach-hint\"", "id=\"r-until-wrong\">must be after from",
                "value=\"Quiet &lt;nights&gt;\"",
                "value=\"cart, till ,cart\"", "instance = db-*</textarea>", "value=\"99 d\"",
                "value=\"2026-09-14T22:00\"",
                "name=\"zone\" value=\"Europe/London\"", "value=\"" + GRAFANA + "\" checked", "value=\"minor\" checked",
                "<option value=\"true\" selected>Silence them", "name=\"paused\" value=\"true\" checked");
    }

    @Test
    void a_number_that_is_taken_is_told_at_the_number() {
        services.refuse("POST", API, 409, new JsonObject().put("type", "https://hindsight.example/problems/number-taken")
                .put("detail", "Another rule has the number 5: choose a free one."));
        var answer = alice.post("/alert-rules", typed());
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
    void a_label_that_stands_twice_is_told_and_nothing_is_sent() {
        var answer = alice.post("/alert-rules", typed("labels", "team=payments\n team = checkout\ninstance=db"));
        assertEquals(422, answer.statusCode());
        assertShows(answer.body(),
                "id=\"r-labels-wrong\">“team” stands twice: a label has one value, in which * stands for anything",
                "team = checkout");
        assertTrue(services.asked.stream().allMatch(each -> each.method().equals("GET")));
    }

    @Test
    void all_that_cannot_be_read_is_told_at_once_and_each_at_its_field() {
        var answer = alice.post("/alert-rules",
                typed("number", "five", "name", " ", "labels", "just words", "groupWindow", "soon",
                        "attachWithin", "10", "from", "yesterday"));
        assertEquals(422, answer.statusCode());
        assertShows(answer.body(), "id=\"r-number-wrong\">must be a whole number", "id=\"r-name-wrong\">must not be blank",
                "id=\"r-labels-wrong\">“just words” is no label", "id=\"r-window-wrong\">must be a span of time",
                "id=\"r-attach-wrong\">must be a span of time", "id=\"r-from-wrong\">must be a date and a time",
                "<textarea class=\"form-control mono is-invalid\"", "aria-describedby=\"r-labels-wrong r-labels-hint\"");
        assertHides(answer.body(), "r-until-wrong", "r-reopen-wrong");
        assertTrue(services.asked.stream().allMatch(each -> each.method().equals("GET")));
    }

    @Test
    void a_form_without_faults_points_at_none() {
        assertHides(alice.get("/alert-rules/new").body(), "-wrong", "aria-invalid", "is-invalid");
    }

    @Test
    void who_was_slower_keeps_what_was_typed_and_gets_the_new_version() {
        services.refuse("PUT", API + SECOND, 412, new JsonObject().put("currentVersion", 4));
        var answer = alice.post("/alert-rules" + SECOND, typed("version", "2"));
        assertEquals(412, answer.statusCode());
        assertShows(answer.body(), "Somebody was faster.", "value=\"Quiet &lt;nights&gt;\"", "name=\"version\" value=\"4\"");
    }

    @Test
    void what_is_typed_of_a_rule_and_of_maintenance_is_kept_apart_also_after_a_refusal() {
        var maintenance = "data-draft=\"/alert-rules maintenance\"";
        assertShows(alice.get("/alert-rules/new?kind=maintenance").body(), maintenance, "name=\"window\" value=\"true\"");
        assertHides(alice.get("/alert-rules/new").body(), "data-draft");
        services.refuse("POST", API, 422, new JsonObject().put("detail", "name must not be blank."));
        assertShows(alice.post("/alert-rules", typed("window", "true")).body(), maintenance, "Plan maintenance");
        assertHides(alice.post("/alert-rules", typed()).body(), "data-draft", "Plan maintenance");
        assertShows(alice.post("/alert-rules/what-if", typed("window", "true")).body(), maintenance);
    }
}

package dev.hindsight.gateway.pages;

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

/** A rule is tried on the posts of the last days before it stands. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class RuleTrialTest extends OnSampleServices {

    private final Staff alice = Staff.alice();

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
        var said = alice.post("/alert-rules/what-if", typed()).body().replaceAll("<[^>]*>", "");
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
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What holds for all pages: who sees what, what is said when something is empty, missing, away or asked for wrongly. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class PagesTest extends OnSampleServices {

    @Test
    void the_bare_address_leads_to_the_incidents() {
        var there = Staff.carol().get("/");
        assertEquals(303, there.statusCode());
        assertEquals("/incidents", Browser.home().relativize(
                Browser.home().resolve(there.headers().firstValue("Location").orElseThrow())).toString().replaceFirst("^/?",
                        "/"));
    }

    @Test
    void empty_lists_say_what_will_stand_there() {
        services.empty = true;
        var bob = Staff.bob();
        assertShows(bob.get("/incidents").body(), "All quiet");
        assertShows(bob.get("/incidents?q=x").body(), "Nothing matches");
        assertShows(bob.get("/action-items").body(), "Nothing to follow up");
        assertShows(bob.get("/deliveries").body(), "Nobody had to be told yet");
    }

    @Test
    void viewers_see_everything_and_change_nothing() {
        var carol = Staff.carol();
        var page = carol.get("/incidents/INC-147").body();
        assertShows(page, "Timeline", "Corrected once", "Untampered");
        assertHides(page, "Change status", "/timeline\" hx-post", "Declare incident", "Raise an action item");
        assertHides(carol.get("/action-items").body(), "Change status");
        assertHides(carol.get("/deliveries").body(), "Send again");
        assertEquals(403, carol.get("/incidents/new").statusCode());
    }

    @Test
    void only_administrators_send_a_message_again() {
        assertHides(Staff.bob().get("/deliveries").body(), "Send again");
        assertShows(Staff.alice().get("/deliveries").body(), "Send again", "550 5.1.1 no such mailbox", "Dead-lettered");
    }

    @Test
    void a_missing_thing_is_a_page_for_people_and_a_problem_for_programs() {
        var carol = Staff.carol();
        var page = carol.get("/incidents/INC-999");
        assertEquals(404, page.statusCode());
        assertShows(page.body(), "Nothing to see here", "To the incidents");
        var nowhere = carol.get("/no/such/page");
        assertEquals(404, nowhere.statusCode());
        assertShows(nowhere.body(), "Nothing to see here");
        var call = carol.browser.step(Browser.call("/no/such/page"));
        assertEquals("application/problem+json", call.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void a_service_that_is_away_is_said_so() {
        services.refuse("GET", "/api/v1/deliveries", 503, new JsonObject());
        var page = Staff.bob().get("/deliveries");
        assertEquals(503, page.statusCode());
        assertShows(page.body(), "A part of Hindsight is not answering");
    }

    @Test
    void pages_hold_no_inline_script_or_style_and_are_not_stored() {
        var answer = Staff.alice().get("/incidents/INC-147");
        assertFalse(answer.body().matches("(?s).*<script(?![^>]*src=).*"));
        assertHides(answer.body(), " style=", "<style", " onclick");
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void what_an_address_has_wrong_is_named_with_what_would_be_right() {
        var wrong = new JsonArray().add(new JsonObject().put("pointer", "#/at").put("detail", "must be an <instant>"))
                .add(new JsonObject().put("pointer", "").put("detail", "all of it"));
        var carol = Staff.carol();
        services.refuse("GET", "/api/v1/incidents", 422,
                new JsonObject().put("detail", "at must be an <instant>; all of it.").put("errors", wrong));
        var page = carol.get("/incidents?at=x");
        assertEquals(422, page.statusCode());
        assertShows(page.body(), "<code>at</code> in the address must be an &lt;instant&gt;",
                "<p>The request could not be understood.</p>");
        var version = carol.get("/incidents/INC-147?version=abc");
        assertEquals(422, version.statusCode());
        assertShows(version.body(), "<code>version</code> in the address must be a number such as 7");
    }
}

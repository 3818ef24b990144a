package dev.hindsight.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class PagesTest {

    private final SampleServices services = SampleServices.shared();

    @BeforeEach
    void nothing_was_asked_yet() {
        services.forget();
    }

    static void assertShows(String page, String... words) {
        for (var word : words) {
            assertTrue(page.contains(word), () -> "»" + word + "« is missing from " + page);
        }
    }

    static void assertHides(String page, String... words) {
        for (var word : words) {
            assertFalse(page.contains(word), () -> "»" + word + "« stands on " + page);
        }
    }

    @Test
    void the_bare_address_leads_to_the_incidents() {
        var there = Staff.carol().get("/");
        assertEquals(303, there.statusCode());
        assertEquals("/incidents", Browser.home().relativize(
                Browser.home().resolve(there.headers().firstValue("Location").orElseThrow())).toString().replaceFirst("^/?",
                        "/"));
    }

    @Test
    void the_list_tells_state_place_and_time_in_words() {
        var page = Staff.carol().get("/incidents").body();
        assertShows(page, "INC-147", "Checkout answers with 502", "In progress", "Critical", "Resolved (Documenting)",
                "<span class=\"env-name\">production</span><span class=\"env-word\">live</span>",
                "<span class=\"env-name\">preprod</span><span class=\"env-word\">not live</span>",
                "datetime=\"2026-09-14T07:41:56Z\"", "14 Sep 2026, 07:41 UTC");
    }

    @Test
    void filters_and_cursor_are_passed_on_and_kept_on_the_page() {
        var page = Staff.carol().get("/incidents?status=triage&severity=&q=a%26b").body();
        var asked = services.asked.getLast().uri();
        assertEquals("/api/v1/incidents?q=a%26b&status=triage&limit=30", asked);
        assertShows(page, "value=\"a&amp;b\"", "<option value=\"triage\" selected>", "INC-146");
        assertHides(page, "INC-147");
        assertShows(Staff.carol().get("/incidents").body(), "rel=\"next\" href=\"/incidents?cursor=next+page\"");
    }

    @Test
    void a_search_shows_where_the_words_stand_and_never_their_markup() {
        var page = Staff.carol().get("/incidents?q=502").body();
        assertShows(page, "<span class=\"snippet-place\">Summary</span> fail with &lt;b&gt; <mark>&lt;502&gt;</mark>",
                "<option value=\"\">Best match</option>");
        assertHides(page, "<b> ");
    }

    @Test
    void the_list_can_be_seen_as_it_stood_and_its_rows_lead_into_that_past() {
        var page = Staff.carol().get("/incidents?at=2026-09-14T09:00&zone=Europe/London&status=triage").body();
        assertEquals("/api/v1/incidents?status=triage&at=2026-09-14T08%3A00%3A00Z&limit=30", services.asked.getLast().uri());
        assertShows(page, "The list as it stood", "href=\"/incidents/INC-146?at=2026-09-14T08%3A00%3A00Z\"",
                "name=\"at\" value=\"2026-09-14T08:00:00Z\"", "Back to the present");
        assertHides(page, "data-live-list");
        assertShows(Staff.carol().get("/incidents").body(), "data-live-list=\"incident\"");
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
    void what_people_wrote_is_never_markup_of_ours() {
        var page = Staff.bob().get("/incidents/INC-66").body();
        assertHides(page, "<script>alert", "<b>svc", "<img", "href=\"javascript", "<i>x</i>");
        assertShows(page, "Broken &lt;script&gt;", "rel=\"noopener noreferrer nofollow\"",
                "href=\"https://evil.example/p.png\"");
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
    void half_a_page_helps_more_than_none() {
        services.refuse("GET", "/api/v1/action-items", 503, new JsonObject());
        services.refuse("GET", "/api/v1/incidents/INC-147/verification", 500, new JsonObject());
        var page = Staff.bob().get("/incidents/INC-147");
        assertEquals(200, page.statusCode());
        assertShows(page.body(), "The action items could not be read just now", "Could not be checked just now",
                "First 502 in the checkout log");
    }

    @Test
    void a_service_that_is_away_is_said_so() {
        services.refuse("GET", "/api/v1/deliveries", 503, new JsonObject());
        var page = Staff.bob().get("/deliveries");
        assertEquals(503, page.statusCode());
        assertShows(page.body(), "A part of Hindsight is not answering");
    }

    @Test
    void the_past_is_shown_as_such_and_cannot_be_changed() {
        var page = Staff.bob().get("/incidents/INC-147?version=7").body();
        assertShows(page, "You are viewing version 7 of 23", "Go to the current version", "data-live-off", ">v7<");
        assertHides(page, "Change status", ">v8<");
    }

    @Test
    void times_that_are_not_known_are_not_invented() {
        var page = Staff.carol().get("/incidents/INC-142").body();
        assertShows(page, "Day not known", "14:45 GMT", "The day after", "time not known");
        assertShows(Staff.carol().get("/incidents/INC-147").body(), "~ 07:50 UTC", "<del>Rolled back to 4.11.2</del>",
                "The rollback was only started");
    }

    @Test
    void pages_hold_no_inline_script_or_style_and_are_not_stored() {
        var answer = Staff.alice().get("/incidents/INC-147");
        assertFalse(answer.body().matches("(?s).*<script(?![^>]*src=).*"));
        assertHides(answer.body(), " style=", "<style", " onclick");
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void a_clock_whose_zone_nobody_named_is_shown_as_it_was_written() {
        var entry = new JsonObject().put("id", "a58739dc-9e4e-5087-981f-c0edf6e76f38").put("text", "lamp out")
                .put("occurredAt", "2025-03-03T08:15:00Z").put("precision", "date").put("localTime", "08:15").put("by", "bob")
                .put("recordedAt", "2026-09-14T08:00:00Z");
        services.tell("GET", "/api/v1/incidents/INC-142",
                services.incident("INC-142").put("timeline", new JsonArray().add(entry)));
        var page = Staff.carol().get("/incidents/INC-142").body();
        assertShows(page, "Monday, 3 March 2025", "<span class=\"as-written\">08:15</span>", "zone not known");
        assertHides(page, "time not known", "written down");
    }

    @Test
    void who_may_not_see_where_it_was_merged_into_still_sees_that_nothing_can_be_changed() {
        var merged = services.incident("INC-144");
        merged.remove("mergedInto");
        services.tell("GET", "/api/v1/incidents/INC-144", merged);
        var page = Staff.bob().get("/incidents/INC-144").body();
        assertShows(page, "Merged into another incident.", "Nothing can be changed here");
        assertHides(page, "hx-post=\"/incidents/INC-144", "INC-147");
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

    @Test
    void a_list_of_the_past_does_not_claim_to_follow_the_present() {
        var carol = Staff.carol();
        assertShows(carol.get("/incidents").body(), "keeps itself up to date", "hx-select-oob=\"#f-sort\"");
        assertHides(carol.get("/incidents?at=2026-09-14T08:00:00Z").body(), "keeps itself up to date");
    }

    @Test
    void the_list_shows_the_beginning_it_is_ordered_by_and_where_that_comes_from() {
        var old = services.incident("INC-142").put("beganAt", "2023-12-11T14:45:00Z").put("beganFrom", "timeline");
        var older = services.incident("INC-142").put("key", "INC-1").put("beganAt", "2023-12-10T00:00:00Z")
                .put("beganFrom", "date");
        services.tell("GET", "/api/v1/incidents", new JsonObject().put("items", new JsonArray().add(old).add(older)));
        assertShows(Staff.carol().get("/incidents").body(), "11 Dec 2023, 14:45 UTC", "first line of its timeline",
                "<td class=\"cell-time\">10 Dec 2023<span class=\"after\">day of the report</span>");
    }

    @Test
    void a_list_of_the_past_stays_narrowed_and_says_when_nothing_was_declared_yet() {
        var carol = Staff.carol();
        var then = carol.get("/incidents?q=502&severity=critical&sort=key").body();
        var form = then.substring(then.indexOf("class=\"list-then"));
        assertShows(form, "type=\"hidden\" name=\"q\" value=\"502\"", "name=\"severity\" value=\"critical\"",
                "name=\"sort\" value=\"key\"");
        assertHides(form, "name=\"status\"");
        assertShows(carol.get("/incidents?at=2026-09-14T08:00:30Z").body(), "name=\"at\" value=\"2026-09-14T08:00\"");
        services.empty = true;
        var before = carol.get("/incidents?at=2020-01-01T00:00:00Z").body();
        assertShows(before, "No incident had been declared by then");
        assertHides(before, "All quiet");
    }

    @Test
    void what_was_written_down_much_later_says_on_which_day_and_a_span_has_both_its_ends() {
        var entry = new JsonObject().put("id", "a58739dc-9e4e-5087-981f-c0edf6e76f38").put("text", "lamp out")
                .put("occurredAt", "2023-03-03T08:15:00Z").put("until", "2023-03-03T08:25:00Z").put("precision", "exact")
                .put("by", "bob").put("recordedAt", "2026-09-14T08:00:00Z");
        services.tell("GET", "/api/v1/incidents/INC-142",
                services.incident("INC-142").put("timeline", new JsonArray().add(entry)));
        services.tell("GET", "/api/v1/incidents/INC-142/verification",
                new JsonObject().put("valid", true).put("events", 1).put("headHash", "3e1f0c9a77d2"));
        assertShows(Staff.carol().get("/incidents/INC-142").body(), "bob, written down on 14 Sep 2026",
                "datetime=\"2023-03-03T08:15:00Z\" data-until=\"2023-03-03T08:25:00Z\"", "08:15–08:25 UTC",
                "1 event checked");
    }
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class TravelTest extends OnSampleServices {

    private static final String PAGE = "/incidents/INC-147";
    private final Staff bob = Staff.bob();

    private boolean asked(String uri) {
        return services.asked.stream().anyMatch(each -> each.uri().equals(uri));
    }

    @Test
    void an_old_version_shows_where_it_stands_and_the_ways_on() {
        var page = bob.get(PAGE + "?version=7").body();
        assertShows(page, "You are viewing version 7 of 23", "href=\"/incidents/INC-147?version=6\"",
                "href=\"/incidents/INC-147?version=8\"", "min=\"1\" max=\"23\" value=\"7\"",
                "compare?from=7&amp;to=23", "/restore/summary?version=7");
        assertHides(page, "Change status", "Raise an action item", "Save section");
        assertTrue(asked("/api/v1/action-items?limit=200&sort=key&incident=INC-147&at=2026-09-14T08%3A02%3A10Z"),
                "the action items are those that stood beside it until version 8, as comparing has them");
    }

    @Test
    void each_step_has_its_instant_for_the_zone_of_the_reader() {
        var page = bob.get(PAGE + "?version=7").body();
        assertShows(page, " UTC\" data-at=\"2026-09-14T", "data-when=\", 14 Sep 2026, ");
        assertTrue(page.matches("(?s).*id=\"travel-step\"><strong>v7</strong> [^<]+, <time class=\"moment\".*"),
                "the step shown");
        var choices = bob.get(PAGE + "/compare?from=3&to=23").body();
        assertTrue(
                choices.matches("(?s).*<option value=\"3\" data-at=\"2026-09-14T[^\"]+\" data-when=\"(, [^\"]+ UTC)\" selected>"
                        + "[^<]+\\1</option>.*"),
                "its words end with its time");
    }

    @Test
    void the_first_version_has_none_before_it_and_the_last_none_after() {
        assertHides(bob.get(PAGE + "?version=1").body(), "rel=\"prev\"");
        var last = bob.get(PAGE + "?version=23").body();
        assertHides(last, "rel=\"next\" href=\"/incidents/INC", "Change status");
        assertShows(last, "the current one", "Leave time travel");
    }

    @Test
    void an_instant_in_the_zone_of_the_reader_is_one_of_the_service() {
        bob.get(PAGE + "?at=2026-09-14T09:00&zone=Europe/London");
        assertTrue(asked("/api/v1/incidents/INC-147?at=2026-09-14T08%3A00%3A00Z"));
    }

    @Test
    void an_instant_before_it_was_declared_leads_to_its_first_version() {
        services.refuse("GET", "/api/v1/incidents/INC-147", 404, new JsonObject());
        var there = bob.get(PAGE + "?at=2020-01-01T00:00:00Z");
        assertEquals(303, there.statusCode());
        assertTrue(there.headers().firstValue("Location").orElse("").endsWith("/incidents/INC-147?version=1"));
    }

    @Test
    void a_version_that_is_not_there_leads_to_the_present_one() {
        services.refuse("GET", "/api/v1/incidents/INC-147", 404, new JsonObject()
                .put("type", "https://hindsight.example/problems/no-such-version")
                .put("detail", "INC-147 has the versions 1 to 23, the first since 2026-09-14T08:00:57.642600Z."));
        var page = bob.get(PAGE + "?version=99");
        assertEquals(404, page.statusCode());
        assertShows(page.body(), "INC-147 has the versions 1 to 23, the first since 14 Sep 2026, 08:00 UTC.",
                "href=\"/incidents/INC-147\">As it is now");
        assertHides(page.body(), "To the incidents");
    }

    /** Which a script shows in the reader's zone. */
    private static String moment(String at, String words) {
        return "<time class=\"moment\" datetime=\"" + at + "\" data-show=\"full\">" + words + " UTC</time>";
    }

    @Test
    void a_comparison_tells_what_changed_by_whom_and_when_under_the_headings_of_the_page() {
        var page = bob.get(PAGE + "/compare?from=3&to=23&view=inline").body();
        assertShows(page, "Roughly **<del>10</del><ins>20</ins> %** of checkouts fail<ins> with `502`</ins>.",
                "<del>Major</del><ins>Critical</ins>", "compare?from=16&amp;to=17", "bob, <time",
                "Text of “First 502 in the checkout log”, " + moment("2026-09-14T07:41:56Z", "14 Sep 2026, 07:41"),
                "<ins>" + moment("2026-09-14T08:14:00Z", "14 Sep 2026, 08:14") + "  Pool size raised from 10 to 60</ins>",
                "<del>a/b</del>", "<del>" + moment("2026-09-14T08:14:00Z", "14 Sep 2026, 08:14") + "</del>",
                "&lt;script&gt;alert(1)&lt;/script&gt;");
        assertHides(page, "<script>alert", "old wording kept", "two-id");
        assertTrue(page.indexOf("id=\"facts\"") < page.indexOf("id=\"report-summary\""));
        assertTrue(page.indexOf("id=\"report-trigger\"") < page.indexOf("id=\"timeline\""));
    }

    @Test
    void a_comparison_tells_what_became_of_the_action_items() {
        var page = bob.get(PAGE + "/compare?from=3&to=23&view=inline").body();
        assertShows(page, ">Action items</h2>", "<strong>Owner of ACT-12</strong>", "<del>alice</del>",
                "<strong>ACT-13</strong>",
                "<ins>Page on a full pool (Owner: bob, Due: 1 Oct 2026, Priority: High, Type: Detect, Status: Open,"
                        + " Ticket: OPS-21, https://wiki.example/pool)</ins>");
        assertTrue(page.indexOf("id=\"timeline\"") < page.indexOf("id=\"actionItems\""));
    }

    @Test
    void side_by_side_each_side_holds_its_own_text_only() {
        var page = bob.get(PAGE + "/compare?from=3&to=23").body();
        assertShows(page, "Roughly **<del>10</del> %** of checkouts fail.",
                "Roughly **<ins>20</ins> %** of checkouts fail<ins> with `502`</ins>.");
    }

    @Test
    void versions_chosen_the_wrong_way_round_are_turned_and_instants_win() {
        bob.get(PAGE + "/compare?from=9&to=4");
        assertTrue(asked("/api/v1/incidents/INC-147/diff?from=4&to=9"));
        bob.get(PAGE + "/compare");
        assertTrue(asked("/api/v1/incidents/INC-147/diff?from=22&to=23"), "by itself the last step");
        bob.get(PAGE + "/compare?from=2&fromAt=2026-09-14T08:00&to=23&zone=UTC");
        assertTrue(asked("/api/v1/incidents/INC-147/diff?from=2026-09-14T08%3A00%3A00Z&to=23"));
    }

    @Test
    void a_section_is_brought_back_only_after_it_was_shown_what_that_changes() {
        var page = bob.get(PAGE + "/restore/summary?version=7").body();
        assertShows(page, "Restore “Summary”?", "<del>", "<ins>Roughly", "name=\"of\" value=\"7\"");
        var answer = bob.post(PAGE + "/restore/summary", Map.of("version", "23", "of", "7"));
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/incidents/INC-147#section-summary"));
        var sent = services.lastWrite();
        assertEquals("POST /api/v1/incidents/INC-147/report/summary/restorations", sent.method() + " " + sent.uri());
        assertEquals(new JsonObject().put("version", 7), sent.body());
        assertEquals("\"23\"", sent.headers().get("if-match"));
    }

    @Test
    void a_restoration_that_came_late_is_asked_again() {
        services.refuse("POST", "/api/v1/incidents/INC-147/report/summary/restorations", 412, new JsonObject());
        var answer = bob.post(PAGE + "/restore/summary", Map.of("version", "20", "of", "7"));
        assertEquals(412, answer.statusCode());
        assertShows(answer.body(), "Somebody was faster", "name=\"version\" value=\"23\"");
    }

    @Test
    void viewers_compare_and_restore_nothing() {
        var carol = Staff.carol();
        assertHides(carol.get(PAGE + "/compare?from=3&to=23").body(), "Restore as of");
        assertHides(carol.get(PAGE + "?version=7").body(), "Restore this section");
        assertEquals(403, carol.get(PAGE + "/restore/summary?version=7").statusCode());
    }

    @Test
    void what_one_may_not_see_cannot_be_compared_either() {
        services.refuse("GET", "/api/v1/incidents/INC-147", 404, new JsonObject());
        assertEquals(404, bob.get(PAGE + "/compare?from=1&to=2").statusCode());
        assertEquals(404, bob.get(PAGE + "/restore/summary?version=1").statusCode());
    }
}

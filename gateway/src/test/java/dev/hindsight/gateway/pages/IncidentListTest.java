package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The list of incidents: what it tells, how it is narrowed and searched, and how it stood. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class IncidentListTest extends OnSampleServices {

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
    void what_was_found_in_markdown_is_shown_without_its_marks() {
        var parts = new JsonArray().add(part("# Shops **one in ", false)).add(part("ten", true))
                .add(part("** and [the `board`](https://x.example/1) | Told | |---|---| | by ", false)).add(part("mail", true))
                .add(part(" | in *Bath*", false));
        var found = services.incident("INC-142").put("snippets", new JsonArray()
                .add(new JsonObject().put("field", "report/summary").put("parts", parts))
                .add(new JsonObject().put("field", "timeline").put("parts",
                        new JsonArray().add(part("ran ls | `wc`", false)))));
        services.tell("GET", "/api/v1/incidents", new JsonObject().put("items", new JsonArray().add(found)));
        assertShows(Staff.carol().get("/incidents?q=ten").body(),
                "Summary</span> Shops one in <mark>ten</mark> and the board · Told · by <mark>mail</mark> · in Bath</span>",
                "ran ls | `wc`");
    }

    private static JsonObject part(String text, boolean mark) {
        return new JsonObject().put("text", text).put("mark", mark);
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
    void a_list_of_the_past_does_not_claim_to_follow_the_present() {
        var carol = Staff.carol();
        assertShows(carol.get("/incidents").body(), "keeps itself up to date", "hx-select-oob=\"#f-sort\"", "Declared last",
                "Declared first");
        assertHides(carol.get("/incidents?at=2026-09-14T08:00:00Z").body(), "keeps itself up to date");
    }

    @Test
    void the_list_shows_the_beginning_it_is_ordered_by_and_where_that_comes_from() {
        var old = services.incident("INC-142").put("beganAt", "2023-12-11T14:45:00Z").put("beganFrom", "timeline");
        var older = services.incident("INC-142").put("key", "INC-1").put("beganAt", "2023-12-10T00:00:00Z")
                .put("beganFrom", "date");
        services.tell("GET", "/api/v1/incidents", new JsonObject().put("items", new JsonArray().add(old).add(older)));
        assertShows(Staff.carol().get("/incidents").body(), "11 Dec 2023, 14:45 UTC", "first line of its timeline",
                "<td class=\"cell-time\">10 Dec 2023<span class=\"after\">time not known</span>");
    }

    @Test
    void a_list_of_the_past_stays_narrowed_and_says_when_nothing_was_declared_yet() {
        var carol = Staff.carol();
        var then = carol.get("/incidents?q=502&severity=critical&sort=key").body();
        var form = then.substring(then.indexOf("class=\"list-then"));
        assertShows(form, "type=\"hidden\" name=\"q\" value=\"502\"", "name=\"severity\" value=\"critical\"",
                "name=\"sort\" value=\"key\"");
        assertHides(form, "name=\"status\"");
        assertShows(then.replaceAll("\\s+", " "), "</nav> <form class=\"list-then");
        assertShows(carol.get("/incidents?at=2026-09-14T08:00:30Z").body(), "name=\"at\" value=\"2026-09-14T08:00\"");
        services.empty = true;
        var before = carol.get("/incidents?at=2020-01-01T00:00:00Z").body();
        assertShows(before, "No incident had been declared by then");
        assertHides(before, "All quiet");
    }
}

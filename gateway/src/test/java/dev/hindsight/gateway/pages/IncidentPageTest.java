package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The page of one incident: what people wrote, its times, and what stands there when a part is missing or is not to be seen. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class IncidentPageTest extends OnSampleServices {

    @Test
    void what_people_wrote_is_never_markup_of_ours() {
        var page = Staff.bob().get("/incidents/INC-66").body();
        assertHides(page, "<script>alert", "<b>svc", "<img", "href=\"javascript", "<i>x</i>");
        assertShows(page, "Broken &lt;script&gt;", "rel=\"noopener noreferrer nofollow\"",
                "href=\"https://evil.example/p.png\"");
    }

    @Test
    void what_is_there_several_times_says_which_to_who_hears_it_alone() {
        assertShows(Staff.bob().get("/incidents/INC-147").body(), "Cancel<span class=\"visually-hidden\"> Summary</span>",
                "Labels and notes<span class=\"visually-hidden\"> of HighErrorRate checkout</span>");
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
    void what_an_import_found_no_place_for_is_none_of_the_eleven_sections() {
        var incident = services.incident("INC-147");
        incident.getJsonObject("report").put("importedNotPlaced", "Printed on both sides");
        services.tell("GET", "/api/v1/incidents/INC-147", incident);
        assertShows(Staff.bob().get("/incidents/INC-147").body(), "Report <span>3/11</span>", "Printed on both sides");
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
    void addresses_and_keys_in_lines_sections_and_action_items_lead_there() {
        var entry = new JsonObject().put("id", "a58739dc-9e4e-5087-981f-c0edf6e76f38").put("by", "bob")
                .put("text", "As in INC-7, see https://git.example/1?a=\"><b>.");
        services.tell("GET", "/api/v1/incidents/INC-142",
                services.incident("INC-142").put("timeline", new JsonArray().add(entry))
                        .put("report", new JsonObject().put("summary", "Like INC-8")));
        var item = new JsonObject().put("id", "x").put("key", "ACT-5").put("version", 1).put("status", "open")
                .put("text", "Merge https://git.example/pull/77").put("updatedAt", "2026-09-14T08:00:00Z");
        services.tell("GET", "/api/v1/action-items", new JsonObject().put("items", new JsonArray().add(item)));
        var rel = " rel=\"noopener noreferrer nofollow\">";
        assertShows(Staff.carol().get("/incidents/INC-142").body(), "As in <a href=\"/incidents/INC-7\">INC-7</a>, see",
                "<a href=\"https://git.example/1?a=\"" + rel + "https://git.example/1?a=</a>&quot;&gt;&lt;b&gt;.",
                "<a href=\"https://git.example/pull/77\"" + rel, "href=\"/incidents/INC-8\"");
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

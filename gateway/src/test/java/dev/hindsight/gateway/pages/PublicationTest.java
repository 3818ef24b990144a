package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class PublicationTest extends OnSampleServices {

    private static final String PUBLICATIONS = "/api/v1/incidents/INC-142/report/publications";
    private final Staff bob = Staff.bob();

    @Test
    void what_is_missing_leads_to_the_place_where_it_is_mended() {
        var page = bob.get("/incidents/INC-147/publication").body();
        assertShows(page, "Before it can be published", "href=\"/incidents/INC-147#section-rootCauses\"",
                "href=\"/incidents/INC-147#action-ACT-31\">ACT-31 &lt;has&gt; no owner.");
    }

    @Test
    void a_publication_pins_the_version_that_was_looked_at() {
        assertShows(bob.get("/incidents/INC-142/publication").body(), "Nothing is missing", "Publish version 9",
                "For the &lt;board&gt;", "compare?from=4&amp;to=7", "compare?from=7&amp;to=9");
        var answer = bob.post("/incidents/INC-142/publication",
                Map.of("note", "For the board", "version", "9", "idempotency", "0a1b2c3d-once"));
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/incidents/INC-142/publication"));
        assertEquals("POST " + PUBLICATIONS, services.lastWrite().method() + " " + services.lastWrite().uri());
        assertEquals(new JsonObject().put("note", "For the board"), services.lastWrite().body());
        assertEquals("\"9\"", services.lastWrite().headers().get("if-match"));
    }

    @Test
    void chosen_parts_are_shown_to_everybody_at_an_address_that_is_told_once() {
        services.publicPath = "/api/v1/public/reports/unguessable";
        var page = bob.post("/incidents/INC-142/publication", Map.of("part", "impact", "version", "9"));
        assertEquals(200, page.statusCode());
        assertShows(page.body(), "/api/v1/public/reports/unguessable</p>", "It is shown once");
        assertEquals("{\"public\":{\"sections\":[\"impact\"]}}", services.lastWrite().body().encode());
        assertHides(bob.get("/incidents/INC-142/publication").body(), "unguessable");
        assertHides(bob.get("/incidents/INC-145/publication").body(), "Show to everybody");
    }

    @Test
    void what_stands_published_as_it_is_or_went_into_another_incident_is_not_pressed_for_publication() {
        var as = services.incident("INC-142").put("version", 7);
        as.put("publication", new JsonObject().put("number", 2).put("version", 7).put("changedSince", false)
                .put("publishedAt", "2026-09-20T08:00:00Z").put("by", "bob"));
        services.tell("GET", "/api/v1/incidents/INC-142", as);
        assertShows(bob.get("/incidents/INC-142/publication").body(), "Nothing has changed since number",
                "<button class=\"btn \" type=\"submit\">Publish version 7");
        services.tell("GET", "/api/v1/incidents/INC-142",
                services.incident("INC-142").put("status", "merged").put("mergedInto", "INC-147"));
        var merged = bob.get("/incidents/INC-142/publication").body();
        assertShows(merged, "It was merged into <a href=\"/incidents/INC-147\">INC-147</a>, where its report is published.");
        assertHides(merged, "type=\"submit\">Publish version");
        services.forget();
    }

    @Test
    void the_preview_leads_to_what_the_service_makes_of_the_parts_and_nowhere_else() {
        var there = bob.post("/incidents/INC-142/publication/preview", Map.of("part", "impact&x=//evil.example"));
        assertEquals(303, there.statusCode());
        assertTrue(there.headers().firstValue("Location").orElse("")
                .endsWith(PUBLICATIONS + "/preview?section=impact%26x%3D%2F%2Fevil.example"));
    }

    @Test
    void a_refusal_keeps_the_note_and_says_why() {
        services.refuse("POST", PUBLICATIONS, 409, new JsonObject().put("detail", "The report is not complete."));
        var page = bob.post("/incidents/INC-142/publication", Map.of("note", "For <you>", "version", "9"));
        assertEquals(409, page.statusCode());
        assertShows(page.body(), "The report is not complete.", "value=\"For &lt;you&gt;\"");
    }

    @Test
    void the_incident_says_what_was_published_of_it_and_what_changed_since() {
        var page = Staff.carol().get("/incidents/INC-142").body();
        assertShows(page, "Published as number 2, changed since", "/incidents/INC-142/compare?from=7&amp;to=9",
                "Imported from “2023-12-12 Revalidation &lt;full&gt; sync”, version 7");
        assertHides(Staff.carol().get("/incidents/INC-142/publication").body(), "Publish version");
    }

    @Test
    void a_report_can_be_taken_away_in_every_form_and_as_it_stood() {
        assertShows(bob.get("/incidents/INC-147").body(), "\"/incidents/INC-147/export?format=pdf\"",
                "format=confluence", "format=markdown", "format=html", "format=json", "\"/incidents/INC-147/bundle\"");
        assertShows(bob.get("/incidents/INC-147?version=7").body(), "/incidents/INC-147/export?format=pdf&amp;version=7",
                "\"/incidents/INC-147/bundle?version=7\"", "Evidence bundle of version 7");
    }

    @Test
    void a_bundle_that_another_desk_may_not_take_is_told_of_before_it_is_taken_away() {
        assertHides(bob.get("/incidents/INC-147").body(), "that another desk takes");
        services.tell("GET", "/api/v1/incidents/INC-147", services.incident("INC-147").put("version", 7_001));
        assertShows(bob.get("/incidents/INC-147").body(), "it may be larger than the 16 MB that another desk takes");
    }

    @Test
    void what_is_taken_away_is_a_file_of_the_service_whatever_a_browser_could_show() {
        var taken = bob.get("/incidents/INC-147/export?format=html&version=7");
        assertEquals(200, taken.statusCode());
        assertEquals("attachment; filename=\"INC-147.html\"", taken.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals("/api/v1/incidents/INC-147/report?format=html&version=7", services.asked.getLast().uri());
        assertEquals(200, bob.get("/incidents/INC-147/bundle?version=7").statusCode());
        assertEquals("/api/v1/incidents/INC-147/bundle?version=7", services.asked.getLast().uri());
    }

    @Test
    void who_gets_no_file_is_told_on_a_page_why_and_what_to_do_instead() {
        var report = "/api/v1/incidents/INC-147/report";
        services.refuse("GET", report, 422, new JsonObject().put("type", "https://hindsight.example/problems/too-long-for-pdf")
                .put("title", "Too long for a PDF").put("detail", "This report <is> too long. Take it as HTML."));
        var tooLong = bob.get("/incidents/INC-147/export?format=pdf&version=7");
        assertEquals(422, tooLong.statusCode());
        assertEquals("text/html; charset=utf-8", tooLong.headers().firstValue("Content-Type").orElse(""));
        assertShows(tooLong.body(), "<h1>Too long for a PDF</h1>", "This report &lt;is&gt; too long.", "Take it as HTML</a>",
                "\"/incidents/INC-147/export?format=html&amp;version=7\"", "\"/incidents/INC-147?version=7\"");
        assertHides(tooLong.body(), "Try again");
        services.refuse("GET", report, 503, new JsonObject().put("title", "Too busy right now").put("detail",
                "Too many reports are being made. Try again in a moment."));
        var busy = bob.get("/incidents/INC-147/export?format=markdown");
        assertEquals(503, busy.statusCode());
        assertShows(busy.body(), "Too many reports are being made.",
                "href=\"/incidents/INC-147/export?format=markdown\">Try again</a>", "Back to INC-147</a>");
        assertHides(busy.body(), "as HTML");
        services.refuse("GET", "/api/v1/incidents/INC-147/bundle", 409, new JsonObject().put("detail", "Ask for it."));
        assertShows(bob.get("/incidents/INC-147/bundle").body(), "It cannot be taken", "Ask for it.", "Back to INC-147");
    }

    @Test
    void links_to_publications_say_which_to_who_hears_them_alone() {
        assertShows(bob.get("/incidents/INC-142/publication").body(), "PDF<span class=\"visually-hidden\"> of number 2</span>",
                "Changed since<span class=\"visually-hidden\"> number 1</span>");
    }

    @Test
    void half_the_page_helps_more_than_none() {
        services.refuse("GET", PUBLICATIONS, 503, new JsonObject());
        services.refuse("GET", PUBLICATIONS + "/gate", 503, new JsonObject());
        var page = bob.get("/incidents/INC-142/publication");
        assertEquals(200, page.statusCode());
        assertShows(page.body(), "could not be asked just now", "could not be read just now", "Publish version 9");
    }

    @Test
    void what_is_missing_is_called_as_the_page_calls_it() {
        var missing = new JsonArray().add(new JsonObject().put("code", "section-missing")
                .put("what", "The section lessonsLearned is not written.").put("where", "/report/lessonsLearned"))
                .add(new JsonObject().put("code", "not-resolved")
                        .put("what", "The status is “In progress”: it is not resolved.")
                        .put("where", "/status"));
        services.tell("GET", PUBLICATIONS.replace("142", "147") + "/gate",
                new JsonObject().put("ready", false).put("missing", missing));
        assertShows(bob.get("/incidents/INC-147/publication").body(), ">“Lessons learned” is not written.</a>",
                ">Its status is “In progress”; it has to be resolved first.</a>");
    }
}

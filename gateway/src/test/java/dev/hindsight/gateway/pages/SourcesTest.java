package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static dev.hindsight.gateway.pages.SampleSources.FIRST_POST;
import static dev.hindsight.gateway.pages.SampleSources.GRAFANA;
import static dev.hindsight.gateway.pages.SampleSources.QUIET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** The pages of alert sources that are there. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class SourcesTest extends OnSampleServices {

    private static final String PLACE = "/alert-sources";
    private static final String API = "/api/v1/alert-sources";
    private final Staff alice = Staff.alice();

    @Test
    void only_administrators_see_that_there_is_such_a_place() {
        assertShows(alice.get("/incidents").body(), "href=\"/alert-sources\"");
        for (Staff other : List.of(Staff.bob(), Staff.carol())) {
            assertHides(other.get("/incidents").body(), "href=\"/alert-sources\"");
            for (String path : List.of("", "/new", "/new/grafana", "/" + GRAFANA, "/" + GRAFANA + "/setup",
                    "/" + GRAFANA + "/settings", "/" + GRAFANA + "/receipts/" + FIRST_POST)) {
                var page = other.get(PLACE + path);
                assertEquals(403, page.statusCode(), path);
                assertShows(page.body(), "Not with your role");
            }
            for (String path : List.of("/new/grafana", "/" + GRAFANA + "/tests", "/" + GRAFANA + "/rotations",
                    "/" + GRAFANA + "/pausing", "/" + GRAFANA + "/deletion", "/" + GRAFANA + "/settings",
                    "/" + GRAFANA + "/receipts/" + FIRST_POST + "/replay")) {
                assertEquals(403, other.post(PLACE + path, Map.of("name", "x")).statusCode(), path);
            }
        }
        assertEquals(List.of(), services.asked.stream().filter(asked -> asked.uri().startsWith(API)).toList());
    }

    @Test
    void the_list_says_how_each_source_does() {
        var page = alice.get(PLACE).body();
        assertShows(page, "Grafana &lt;eu&gt;", "Active", ">41<", "2 %", "Paused", "Any JSON", "Add a source");
        assertTrue(page.indexOf("<nav class=\"tabs\"") < page.indexOf("<h1>Alert sources</h1>"),
                "tabs stand above, as on the others");
        services.refuse("GET", API + "/activity", 503, new JsonObject());
        assertShows(alice.get(PLACE).body(), "cannot be read at the moment", "Grafana &lt;eu&gt;");
    }

    @Test
    void an_empty_list_invites() {
        services.empty = true;
        assertShows(alice.get(PLACE).body(), "Nothing can raise an alert yet", "Add the first source");
    }

    @Test
    void what_to_paste_fits_how_the_source_is_known() {
        var page = alice.get(PLACE + "/" + QUIET + "/setup").body();
        assertShows(page, "/hooks/" + QUIET, "Authorization: Bearer YOUR-SECRET", "Waiting for the first post",
                "https://docs.example/generic");
        assertHides(page, "only for the address");
        assertShows(alice.get(PLACE + "/" + GRAFANA + "/setup").body(), "<p class=\"pulse-ill\">", "unreadable</a>");
    }

    @Test
    void the_page_of_a_source_tells_everything_about_it() {
        var page = alice.get(PLACE + "/" + GRAFANA).body();
        assertShows(page, "Grafana &lt;eu&gt;", "41 came, 1 went wrong", "08:00 UTC: 41 came, 1 went wrong",
                "Disk &lt;full&gt;",
                "/incidents/INC-147", "There is no &lt;title&gt;.", "Test received", "answered 202", "good until",
                "<strong>adele</strong> changed it to paused, what its alerts mean", "added a secret; those before it end at",
                "name=\"version\" value=\"7\"");
        alice.get(PLACE + "/" + GRAFANA + "?state=unreadable&cursor=x");
        assertTrue(services.asked.stream().anyMatch(
                asked -> asked.uri().equals(API + "/" + GRAFANA + "/receipts?limit=25&state=unreadable&cursor=x")));
    }

    @Test
    void half_the_page_helps_more_than_none() {
        for (String part : List.of("/activity", "/events")) {
            services.refuse("GET", API + "/" + GRAFANA + part, 503, new JsonObject());
        }
        var page = alice.get(PLACE + "/" + GRAFANA);
        assertEquals(200, page.statusCode());
        assertShows(page.body(), "could not be counted just now", "history could not be read just now", "There is no");
    }

    @Test
    void a_source_is_paused_tried_changed_and_deleted_as_it_was_seen() {
        alice.post(PLACE + "/" + GRAFANA + "/pausing", Map.of("paused", "true", "version", "7"));
        assertEquals("PATCH " + API + "/" + GRAFANA, services.lastWrite().method() + " " + services.lastWrite().uri());
        assertEquals(new JsonObject().put("paused", true), services.lastWrite().body());
        assertEquals("\"7\"", services.lastWrite().headers().get("if-match"));
        alice.post(PLACE + "/" + GRAFANA + "/tests", Map.of());
        assertEquals("POST " + API + "/" + GRAFANA + "/tests",
                services.lastWrite().method() + " " + services.lastWrite().uri());
        assertShows(alice.get(PLACE + "/" + GRAFANA).body(), "A test is on its way.");
        assertShows(alice.get(PLACE + "/" + GRAFANA + "/settings").body(), "value=\"till\"", "value=\"15 min\"",
                "backup = 1 d 2 h</textarea>", "name=\"scheme\" value=\"url-token\"");
        alice.post(PLACE + "/" + GRAFANA + "/settings", Map.of("name", "New", "scheme", "url-token", "version", "7"));
        assertEquals(new JsonObject("{\"name\":\"New\",\"authentication\":{\"scheme\":\"url-token\"},\"routing\":{}}"),
                services.lastWrite().body());
        alice.post(PLACE + "/" + GRAFANA + "/deletion", Map.of("version", "7"));
        assertEquals("DELETE \"7\"", services.lastWrite().method() + " " + services.lastWrite().headers().get("if-match"));
    }

    @Test
    void who_was_slower_is_told_so_with_what_they_typed() {
        services.refuse("PATCH", API + "/" + GRAFANA, 412, new JsonObject().put("detail", "stale"));
        var page = alice.post(PLACE + "/" + GRAFANA + "/settings", Map.of("name", "Mine <now>", "scheme", "url-token"));
        assertEquals(412, page.statusCode());
        assertShows(page.body(), "Somebody was faster.", "value=\"Mine &lt;now&gt;\"");
        assertShows(alice.post(PLACE + "/" + GRAFANA + "/pausing", Map.of("paused", "true")).body(), "Somebody was faster.");
    }

    @Test
    void a_receipt_shows_the_post_as_text_and_is_worked_on_again() {
        var at = PLACE + "/" + GRAFANA + "/receipts/" + FIRST_POST;
        var page = alice.get(at).body();
        assertShows(page, "&lt;script&gt;", "&quot;b&quot; : ", "&lt;b&gt;bold&lt;/b&gt;", "(not kept)",
                "There is no &lt;title&gt;.",
                "<code>202</code>");
        assertHides(page, "<b>bold");
        var answer = alice.post(at + "/replay", Map.of("idempotency", "0a1b2c3d-once"));
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(at));
        assertEquals("POST " + API + "/" + GRAFANA + "/receipts/" + FIRST_POST + "/replay",
                services.lastWrite().method() + " " + services.lastWrite().uri());
        assertShows(alice.get(at).body(), "The post is being processed again.");
    }
}

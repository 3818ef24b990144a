package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PagesTest.assertHides;
import static dev.hindsight.gateway.pages.PagesTest.assertShows;
import static dev.hindsight.gateway.pages.SampleSources.FIRST_POST;
import static dev.hindsight.gateway.pages.SampleSources.GRAFANA;
import static dev.hindsight.gateway.pages.SampleSources.QUIET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class SourcesTest {

    private static final String PLACE = "/alert-sources";
    private static final String API = "/api/v1/alert-sources";
    private final SampleServices services = SampleServices.shared();
    private final Staff alice = Staff.alice();

    @BeforeEach
    void nothing_was_asked_yet() {
        services.forget();
    }

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
        services.refuse("GET", API + "/activity", 503, new JsonObject());
        assertShows(alice.get(PLACE).body(), "could not be asked just now", "Grafana &lt;eu&gt;");
    }

    @Test
    void an_empty_list_invites() {
        services.empty = true;
        assertShows(alice.get(PLACE).body(), "Nothing can raise an alert yet", "Add the first source");
    }

    @Test
    void a_type_is_found_by_what_people_call_it() {
        assertShows(alice.get(PLACE + "/new").body(), "Metrics and logs", "Clouds", "/alert-sources/new/cloudwatch");
        var found = alice.get(PLACE + "/new?q=AWS").body();
        assertShows(found, "/alert-sources/new/cloudwatch", "value=\"AWS\"");
        assertHides(found, "/alert-sources/new/grafana");
        assertShows(alice.get(PLACE + "/new?q=%3Cnothing%3E").body(), "Nothing has that name", "value=\"&lt;nothing&gt;\"");
        assertEquals(404, alice.get(PLACE + "/new/no-such-type").statusCode());
    }

    @Test
    void the_usual_values_are_there_already() {
        assertShows(alice.get(PLACE + "/new/grafana").body(), "name=\"name\" value=\"Grafana\"",
                "value=\"url-token\" checked", "User name", "<details class=\"fold\" >");
        assertShows(alice.get(PLACE + "/new/cloudwatch").body(), "Topics", "Confirm by itself");
        assertShows(alice.get(PLACE + "/new/generic").body(), "Mapping");
    }

    @Test
    void a_source_is_made_of_what_was_filled_in_and_its_secret_is_shown_on_one_page_once() {
        var answer = alice.post(PLACE + "/new/grafana",
                Map.of("name", "Mine", "scheme", "basic", "username", "g", "autoResolve",
                        "1 h 30 min", "groupBy", "service, cluster", "severityMap", "page = Critical\n", "checks",
                        "backup = 26h",
                        "stormAfter", "7", "idempotency", "0a1b2c3d-once"));
        assertEquals(303, answer.statusCode());
        var there = answer.headers().firstValue("Location").orElse("");
        assertTrue(there.endsWith(PLACE + "/" + GRAFANA + "/setup"), there);
        assertHides(answer.headers().map().toString(), "s3cret");
        var sent = services.lastWrite();
        assertEquals("POST " + API, sent.method() + " " + sent.uri());
        assertEquals(
                new JsonObject(
                        """
                {"name":"Mine","type":"grafana","authentication":{"scheme":"basic","username":"g"},"routing":{"stormAfter":7,
                 "autoResolve":"PT1H30M","groupBy":["service","cluster"],"severityMap":{"page":"critical"},"checks":{"backup":"PT26H"}}}"""),
                sent.body());
        assertEquals("0a1b2c3d-once", sent.headers().get("idempotency-key"));
        var shown = alice.get(PLACE + "/" + GRAFANA + "/setup");
        assertShows(shown.body(), "Shown once", "/s3cret&lt;&quot;&amp;&#39;&gt;</p>");
        assertEquals("no-store", shown.headers().firstValue("Cache-Control").orElse(""));
        var again = alice.get(PLACE + "/" + GRAFANA + "/setup").body();
        assertHides(again, "s3cret");
        assertShows(again, "YOUR-SECRET", "replace it");
    }

    @Test
    void what_the_token_of_a_cloud_must_say_is_asked_for_where_there_is_one() {
        assertShows(alice.get(PLACE + "/new/google-cloud").body(), "Token of the cloud", "Audiences", "Who may post");
        assertHides(alice.get(PLACE + "/new/grafana").body(), "Audiences");
        assertEquals(303, alice.post(PLACE + "/new/google-cloud", Map.of("name", "Push", "scheme", "jwt", "audiences",
                "https://desk.example\n", "callers", "a@x.example\nb@x.example", "toleranceSeconds", "60")).statusCode());
        assertEquals(new JsonObject("""
                {"name":"Push","type":"google-cloud","authentication":{"scheme":"jwt","toleranceSeconds":60,"jwt":{
                 "audiences":["https://desk.example"],"callers":["a@x.example","b@x.example"]}},"routing":{}}"""),
                services.lastWrite().body());
        services.refuse("POST", API, 422, new JsonObject().put("detail", "One field.").put("errors", new JsonArray()
                .add(new JsonObject().put("pointer", "#/authentication/jwt/callers").put("detail", "must be addresses"))));
        assertShows(
                alice.post(PLACE + "/new/google-cloud", Map.of("name", "Push", "scheme", "jwt", "callers", "nobody")).body(),
                "must be addresses", "nobody</textarea>");
    }

    @Test
    void nobody_else_can_read_the_secret_on_its_way() {
        alice.post(PLACE + "/" + GRAFANA + "/rotations", Map.of("overlap", "3600"));
        assertEquals(new JsonObject().put("othersExpireAfterSeconds", 3600), services.lastWrite().body());
        var note = alice.browser.cookies.get("hindsight-secret");
        var other = Staff.alice();
        other.browser.cookies.put("hindsight-secret", note);
        assertHides(other.get(PLACE + "/" + GRAFANA + "/setup").body(), "s3cret");
        alice.browser.cookies.put("hindsight-secret", note);
        assertHides(alice.get(PLACE + "/" + QUIET + "/setup").body(), "s3cret");
        alice.browser.cookies.put("hindsight-secret", note.substring(0, note.length() - 4) + "AAAA");
        assertEquals(200, alice.get(PLACE + "/" + GRAFANA + "/setup").statusCode());
        alice.browser.cookies.put("hindsight-secret", "nonsense");
        assertEquals(200, alice.get(PLACE + "/" + GRAFANA + "/setup").statusCode());
    }

    @Test
    void what_is_refused_is_said_at_its_field_and_nothing_is_lost() {
        services.refuse("POST", API, 422, new JsonObject().put("detail", "Two fields.").put("errors", new JsonArray()
                .add(new JsonObject().put("pointer", "#/routing/autoResolve").put("detail", "must be <longer>"))
                .add(new JsonObject().put("pointer", "#/authentication/scheme").put("detail", "does not fit"))));
        var page = alice.post(PLACE + "/new/grafana", Map.of("name", "My <own>", "scheme", "basic", "username", "me",
                "autoResolve", "soon", "severityMap", "page", "secret", "far-side-secret"));
        assertEquals(422, page.statusCode());
        assertShows(page.body(), "Two fields.", "must be &lt;longer&gt;", "does not fit", "value=\"My &lt;own&gt;\"",
                "value=\"basic\" checked", "value=\"me\"", "value=\"soon\"", ">page</textarea>", "far-side-secret",
                "<details class=\"fold\" open>");
        services.forget();
        services.refuse("POST", API, 409, new JsonObject().put("type", "https://x/name-taken").put("detail", "It is taken."));
        assertShows(alice.post(PLACE + "/new/grafana", Map.of("name", "A", "scheme", "basic")).body(),
                "<p class=\"wrong\" id=\"s-name-wrong\">It is taken.</p>");
    }

    @Test
    void a_mapping_that_is_no_json_is_told_with_its_place_before_anything_is_sent() {
        var page = alice.post(PLACE + "/new/generic", Map.of("name", "A", "scheme", "bearer", "mapping", "{\n \"a\": }"));
        assertEquals(422, page.statusCode());
        assertShows(page.body(), "is no JSON. Look at line 2", "&quot;a&quot;: }</textarea>");
        assertTrue(services.asked.stream().noneMatch(asked -> asked.method().equals("POST")));
    }

    @Test
    void a_mapping_that_is_emptied_is_taken_away() {
        var settings = new HashMap<>(Map.of("name", "Quiet", "scheme", "bearer", "mapping", "{\"dedupKey\": \"/id\"}"));
        alice.post(PLACE + "/" + QUIET + "/settings", settings);
        assertEquals(new JsonObject().put("dedupKey", "/id"), services.lastWrite().body().getJsonObject("mapping"));
        settings.put("mapping", " ");
        alice.post(PLACE + "/" + QUIET + "/settings", settings);
        assertTrue(services.lastWrite().body().containsKey("mapping"));
        assertNull(services.lastWrite().body().getValue("mapping"));
        assertShows(alice.get(PLACE + "/" + GRAFANA).body(), "<strong>adele</strong> took the mapping away");
    }

    @Test
    void what_to_paste_fits_how_the_source_is_known() {
        var page = alice.get(PLACE + "/" + QUIET + "/setup").body();
        assertShows(page, "/hooks/" + QUIET, "Authorization: Bearer YOUR-SECRET", "Waiting for the first post",
                "https://docs.example/generic");
        assertHides(page, "only for the address");
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
        assertShows(alice.get(at).body(), "The post is worked on again.");
    }
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static dev.hindsight.gateway.pages.SampleSources.GRAFANA;
import static dev.hindsight.gateway.pages.SampleSources.QUIET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The pages on which an alert source is made and described. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class MakingSourcesTest extends OnSampleServices {

    private static final String PLACE = "/alert-sources";
    private static final String API = "/api/v1/alert-sources";
    private final Staff alice = Staff.alice();

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
        assertShows(page.body(), "Auto resolve must be &lt;longer&gt;; Scheme does not fit.", "must be &lt;longer&gt;",
                "does not fit", "value=\"My &lt;own&gt;\"",
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
    void a_word_that_stands_twice_in_a_list_of_pairs_is_told_before_anything_is_sent() {
        for (var list : List.of("severityMap", "checks")) {
            var page = alice.post(PLACE + "/new/grafana", Map.of("name", "A", "scheme", "basic", list, "P1 = 1 h\nP1 = 2 h"));
            assertEquals(422, page.statusCode());
            assertShows(page.body(), "id=\"s-" + list + "-wrong\">“P1” stands twice", "P1 = 2 h</textarea>");
        }
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
}

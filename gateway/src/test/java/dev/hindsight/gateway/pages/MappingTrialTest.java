package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static dev.hindsight.gateway.pages.SampleSources.FIRST_POST;
import static dev.hindsight.gateway.pages.SampleSources.GRAFANA;
import static dev.hindsight.gateway.pages.SampleSources.QUIET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class MappingTrialTest extends OnSampleServices {

    private static final String SETTINGS = "/alert-sources/" + QUIET + "/settings";
    private static final String NEW = "/alert-sources/new/generic";
    private static final String PREVIEWS = "/api/v1/alert-sources/" + QUIET + "/mapping-previews";
    private static final Map<String, String> TYPED = Map.of("name", "Renamed <now>", "scheme", "bearer", "service", "till",
            "mapping", "{\"dedupKey\": \"/id\"}", "sample", "{\"id\":\"<7>\"}", "version", "3");
    private final Staff alice = Staff.alice();

    @Test
    void a_mapping_is_tried_on_what_came_and_nothing_that_was_typed_is_lost_or_saved() {
        assertShows(alice.get(SETTINGS).body(), "formaction=\"" + SETTINGS + "/mapping-trial\"", "Try it on what came");
        var page = alice.post(SETTINGS + "/mapping-trial", TYPED);
        assertEquals(200, page.statusCode());
        assertEquals("POST " + PREVIEWS, services.lastWrite().method() + " " + services.lastWrite().uri());
        assertEquals(new JsonObject("{\"mapping\":{\"dedupKey\":\"/id\"},\"sample\":\"{\\\"id\\\":\\\"<7>\\\"}\"}"),
                services.lastWrite().body());
        assertEquals(1, services.asked.stream().filter(asked -> !asked.method().equals("GET")).count());
        assertShows(page.body(), "Nothing was saved", "2 posts were read again", "1 more were left out",
                "1 post would be read otherwise",
                "/receipts/" + FIRST_POST, "There is no &lt;title&gt;.", "Disk &lt;full&gt;", "disk &lt;1&gt;", "till&lt;",
                "host=db&lt;1&gt;", "&lt;b&gt;look&lt;/b&gt;", "and 2 more", "One &lt;time&gt; was odd.",
                "The body that was pasted", "reads the same");
        assertShows(page.body(), "value=\"Renamed &lt;now&gt;\"", "value=\"till\"", "&quot;/id&quot;}</textarea>",
                "&lt;7&gt;&quot;}</textarea>", "name=\"version\" value=\"3\"", "data-unsent", "Save settings");
    }

    @Test
    void an_emptied_mapping_is_tried_as_none() {
        alice.post(SETTINGS + "/mapping-trial", Map.of("name", "A", "scheme", "bearer", "mapping", ""));
        assertTrue(services.lastWrite().body().containsKey("mapping"));
        assertNull(services.lastWrite().body().getValue("mapping"));
    }

    @Test
    void every_fault_of_a_mapping_is_said_with_its_place() {
        services.refuse("POST", PREVIEWS, 422,
                new JsonObject().put("detail", "mapping/dedupKey: Say <what>; mapping/status/default: Not a status.").put(
                        "errors",
                        new JsonArray().add(new JsonObject().put("pointer", "#/mapping/dedupKey").put("detail", "Say <what>."))
                                .add(new JsonObject().put("pointer", "#/mapping/status/default").put("detail",
                                        "Not a status."))));
        var page = alice.post(SETTINGS + "/mapping-trial", TYPED);
        assertEquals(422, page.statusCode());
        assertShows(page.body(), "Not tried.", "At /dedupKey: Say &lt;what&gt;. At /status/default: Not a status.",
                "value=\"Renamed &lt;now&gt;\"", "name=\"version\" value=\"3\"");
        assertHides(page.body(), "Nothing was saved", "data-unsent");
    }

    @Test
    void what_is_no_json_is_not_sent() {
        var page = alice.post(SETTINGS + "/mapping-trial", Map.of("name", "A", "scheme", "bearer", "mapping", "{"));
        assertEquals(422, page.statusCode());
        assertShows(page.body(), "Not tried.", "is no JSON.", ">{</textarea>");
        assertTrue(services.asked.stream().allMatch(asked -> asked.method().equals("GET")));
    }

    @Test
    void before_there_is_a_source_a_mapping_is_tried_on_a_body_that_is_pasted() {
        var empty = alice.post(NEW + "/mapping-trial", Map.of("name", "A", "scheme", "bearer", "mapping", "{}"));
        assertEquals(422, empty.statusCode());
        assertShows(empty.body(), "Not tried.", "Paste one here.");
        assertTrue(services.asked.stream().allMatch(asked -> asked.method().equals("GET")));
        var page = alice.post(NEW + "/mapping-trial",
                Map.of("name", "Mine", "scheme", "bearer", "mapping", "{\"a\":1}", "sample",
                        "{}", "idempotency", "0a1b2c3d-once"));
        assertEquals("POST /api/v1/alert-source-types/generic/mapping-previews",
                services.lastWrite().method() + " " + services.lastWrite().uri());
        assertShows(page.body(), "Disk &lt;full&gt;", "value=\"Mine\"", "value=\"bearer\" checked", "value=\"0a1b2c3d-once\"",
                "Add the source");
        assertHides(page.body(), "reads otherwise", "Posts that cannot be read");
    }

    @Test
    void whoever_reloads_lands_on_the_form_and_only_administrators_come_here() {
        assertTrue(alice.get(SETTINGS + "/mapping-trial").headers().firstValue("Location").orElse("").endsWith(SETTINGS));
        assertTrue(alice.get(NEW + "/mapping-trial").headers().firstValue("Location").orElse("").endsWith(NEW));
        assertHides(alice.get("/alert-sources/" + GRAFANA + "/settings").body(), "mapping-trial");
        for (Staff other : List.of(Staff.bob(), Staff.carol())) {
            assertEquals(403, other.post(SETTINGS + "/mapping-trial", TYPED).statusCode());
            assertEquals(403, other.post(NEW + "/mapping-trial", TYPED).statusCode());
        }
    }
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What stands beside a version, and how the history words it. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class LookingBackTest extends OnSampleServices {

    private static final String PAGE = "/incidents/INC-147";
    private final Staff bob = Staff.bob();

    private boolean asked(String uri) {
        return services.asked.stream().anyMatch(each -> each.uri().equals(uri));
    }

    @Test
    void the_current_version_has_the_action_items_of_now_as_the_live_page_has_them() {
        assertHides(bob.get(PAGE + "?version=23").body(), "action items as they stood");
        assertTrue(asked("/api/v1/action-items?limit=200&sort=key&incident=INC-147"));
        services.tell("GET", "/api/v1/incidents/INC-147", services.incident("INC-147"));
        assertShows(bob.get(PAGE + "?at=2026-09-14T09:00:00Z").body(),
                "the current one, and action items as they stood "
                        + "<time class=\"moment\" datetime=\"2026-09-14T09:00:00Z\"");
        assertTrue(asked("/api/v1/action-items?limit=200&sort=key&incident=INC-147&at=2026-09-14T09%3A00%3A00Z"));
    }

    @Test
    void quoted_words_that_run_from_right_to_left_leave_the_sentence_around_them_alone() {
        var renamed = new JsonObject().put("version", 23).put("type", "hindsight.incident.renamed.v1").put("actor", "bob")
                .put("recordedAt", "2026-09-14T08:00:00Z").put("data", new JsonObject().put("title", "<b>שלום"));
        services.tell("GET", "/api/v1/incidents/INC-147/events", new JsonObject().put("items", new JsonArray().add(renamed)));
        var isolated = "renamed it to “<bdi>&lt;b&gt;שלום</bdi>”";
        assertShows(bob.get(PAGE).body(), "<strong>bob</strong> " + isolated);
        assertShows(bob.get(PAGE + "?version=23").body(), "bob " + isolated + ", <time");
        assertShows(bob.get(PAGE + "/compare?from=3&to=23").body(), "renamed it to “\u2068&lt;b&gt;שלום\u2069”, 14 Sep 2026");
    }
}

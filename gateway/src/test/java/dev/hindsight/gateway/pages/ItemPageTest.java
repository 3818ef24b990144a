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
class ItemPageTest extends OnSampleServices {

    private static final String PAGE = "/action-items/ACT-31";
    private static final String API = "/api/v1" + PAGE;
    private final Staff bob = Staff.bob();

    private boolean asked(String uri) {
        return services.asked.stream().anyMatch(each -> each.uri().equals(uri));
    }

    @Test
    void an_item_is_shown_with_its_whole_history_and_the_ways_into_it() {
        var page = bob.get(PAGE).body();
        assertShows(page, "Action item ACT-31", "High priority", "Type: Detect", "Load-test payments-api with the pool sizes",
                "PAY-812",
                "href=\"/incidents/INC-147#actions\"", "<strong>bob</strong> raised it: “Load-test payments-api &lt;often&gt;”",
                "<strong>alice</strong> gave it to dana", "href=\"/action-items/ACT-31?version=1\"",
                "href=\"/action-items/ACT-31/compare?from=1&amp;to=2\"", "b1b2c3d4e5f6", "data-live-thing=\"ACT-31\"",
                "action=\"/action-items/ACT-31/page/status\"");
        assertHides(page, "Another", "You are viewing version");
        assertShows(bob.get("/action-items").body(), "href=\"/action-items/ACT-31\"");
        assertShows(bob.get("/incidents/INC-147").body(), "href=\"/action-items/ACT-31\"");
        assertHides(Staff.carol().get(PAGE).body(), "Change status");
    }

    @Test
    void an_old_version_shows_where_it_stands_and_changes_nothing() {
        var page = bob.get(PAGE + "?version=1").body();
        assertShows(page, "You are viewing version 1 of 2", "href=\"/action-items/ACT-31?version=2\"",
                "min=\"1\" max=\"2\" value=\"1\"", "/action-items/ACT-31/compare?from=1&amp;to=2", "data-live-off");
        assertHides(page, "Change status", "<strong>alice</strong> gave it", "rel=\"prev\"");
        bob.get(PAGE + "?at=2026-09-14T09:00&zone=Europe/London");
        assertTrue(asked(API + "?at=2026-09-14T08%3A00%3A00Z"));
    }

    @Test
    void an_instant_before_it_was_raised_leads_to_its_first_version() {
        services.refuse("GET", API, 404, new JsonObject());
        var there = bob.get(PAGE + "?at=2020-01-01T00:00:00Z");
        assertEquals(303, there.statusCode());
        assertTrue(there.headers().firstValue("Location").orElse("").endsWith("/action-items/ACT-31?version=1"));
        assertEquals(404, bob.get(PAGE).statusCode());
        assertEquals(404, bob.get(PAGE + "/compare?from=1&to=2").statusCode());
    }

    @Test
    void a_comparison_tells_what_changed_by_whom_and_when() {
        var changes = new JsonArray()
                .add(new JsonObject().put("path", "/tickets/PAY-812").put("kind", "added").put("by", "alice").put("at",
                        "2026-09-14T08:20:00Z").put("version", 2)
                        .put("after", new JsonObject().put("key", "PAY-812").put("kind", "jira")))
                .add(new JsonObject().put("path", "/dueOn").put("kind", "changed").put("before", "2026-09-30").put("after",
                        "2026-10-01"))
                .add(new JsonObject().put("path", "/status").put("kind", "changed").put("before", "open").put("after",
                        "claimed-done"));
        services.tell("GET", API + "/diff", new JsonObject().put("changes", changes)
                .put("from", new JsonObject().put("version", 1)).put("to", new JsonObject().put("version", 2)));
        var page = bob.get(PAGE + "/compare").body();
        assertTrue(asked(API + "/diff?from=1&to=2"), "by itself the last step");
        assertShows(page, "What changed", "<del>30 Sep 2026</del>", "<ins>1 Oct 2026</ins>", "<del>Open</del>",
                "<ins>Claimed done</ins>", "<strong>Ticket</strong>", "<ins>PAY-812</ins>", "alice, <time",
                "href=\"/action-items/ACT-31?version=1\"", "action=\"/action-items/ACT-31/compare\"");
        assertTrue(page.indexOf("Claimed done") < page.indexOf("1 Oct 2026"), "as the row has it");
        assertHides(page, "Restore as of");
    }

    @Test
    void what_is_changed_on_the_page_leads_back_to_it() {
        var answer = bob.post(PAGE + "/page/owner", Map.of("owner", "erin", "version", "2"));
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(PAGE));
        assertEquals("PUT " + API + "/owner", services.lastWrite().method() + " " + services.lastWrite().uri());
        services.refuse("PUT", API + "/owner", 412, new JsonObject());
        var refused = bob.post(PAGE + "/page/owner", Map.of("owner", "erin", "version", "1"));
        assertEquals(412, refused.statusCode());
        assertShows(refused.body(), "Somebody was faster", "value=\"erin\"", "Action item ACT-31");
        assertTrue(bob.get(PAGE + "/page/owner").headers().firstValue("Location").orElse("").endsWith(PAGE));
    }
}

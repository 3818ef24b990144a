package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** What the page of an incident says and does about others: merging, links, and what came from them. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class TiesTest extends OnSampleServices {

    private static final String PAGE = "/incidents/INC-147";
    private static final String API = "/api/v1" + PAGE;
    private final Staff bob = Staff.bob();

    @Test
    void merging_and_taking_it_back() {
        var into = Map.of("into", "inc-145", "version", "23", "idempotency", "0a1b2c3d-once");
        var asked = bob.post(PAGE + "/merge", into);
        assertEquals(409, asked.statusCode());
        assertShows(asked.body(), "class=\"notice notice-asks\"",
                "INC-145 is “Suspicious sign-ins to the partner portal”, Mitigated. Press “Merge” again",
                "name=\"seen\" value=\"INC-145\"");
        assertTrue(services.asked.stream().allMatch(each -> each.method().equals("GET")), "nothing is merged unasked");
        var again = new HashMap<>(into);
        again.put("seen", "INC-142");
        assertEquals(409, bob.post(PAGE + "/merge", again).statusCode(), "it is another one by now");
        again.put("seen", "INC-145");
        bob.post(PAGE + "/merge", again);
        assertEquals(API + "/merge", services.lastWrite().uri());
        assertEquals(new JsonObject().put("into", "INC-145"), services.lastWrite().body());
        var merged = bob.get("/incidents/INC-144").body();
        assertShows(merged, "Merged into <a href=\"/incidents/INC-147\">INC-147 <bdi>Checkout answers", "Take the merge back");
        assertHides(merged, "Change status", "Save section", "Make it confidential");
        bob.post("/incidents/INC-144/unmerge", Map.of());
        assertEquals("/api/v1/incidents/INC-144/unmerge", services.lastWrite().uri());
        assertHides(Staff.carol().get("/incidents/INC-144").body(), "Take the merge back");
    }

    @Test
    void what_merging_leads_into_says_when_nobody_works_on_it_any_more() {
        services.tell("GET", "/api/v1/incidents/INC-145", services.incident("INC-145").put("status", "closed"));
        assertShows(bob.post(PAGE + "/merge", Map.of("into", "INC-145", "version", "23")).body(),
                "Closed. Nobody works on it any more.");
    }

    @Test
    void other_incidents_are_told_by_title_and_status_as_far_as_the_reader_may_see_them() {
        assertShows(bob.get(PAGE).body(), "Recurrence of <a href=\"/incidents/INC-142\">INC-142 <bdi>Revalidation: a full",
                "</bdi></a> <span class=\"badge-status tone-documenting\">", "INC-144 <bdi>Nightly export",
                "A new word for one that stands here replaces the old.");
        assertHides(bob.get(PAGE + "?version=23").body(), "</bdi></a> <span class=\"badge-status");
        services.refuse("GET", "/api/v1/incidents/INC-142", 404, new JsonObject());
        var page = bob.get(PAGE);
        assertEquals(200, page.statusCode());
        assertShows(page.body(), "Recurrence of <a href=\"/incidents/INC-142\">INC-142</a>");
        assertHides(page.body(), "Revalidation: a full");
    }

    @Test
    void what_came_from_a_merged_incident_is_named_and_not_corrected_here() {
        var page = bob.get(PAGE).body();
        assertShows(page, "from <a href=\"/incidents/INC-144\">INC-144</a>", "Took in", "Recurrence of");
        assertHides(page, "c-text-5b1f0f0e-0000-4000-8000-000000000001");
    }
}

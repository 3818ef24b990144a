package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** An update that was posted by mistake. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class UpdateWithdrawalTest extends OnSampleServices {

    private static final String PAGE = "/incidents/INC-147";
    private static final String FIRST = "0d1b1c51-0000-4000-8000-000000000001";
    private final Staff bob = Staff.bob();

    @Test
    void it_is_withdrawn_with_a_reason() {
        assertShows(bob.get(PAGE).body(), PAGE + "/updates/" + FIRST + "/withdrawal", "Why it does not hold");
        var answer = bob.post(PAGE + "/updates/" + FIRST + "/withdrawal", Map.of("reason", "Wrong incident & more"));
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(PAGE + "#update-" + FIRST));
        var sent = services.lastWrite();
        assertEquals("DELETE /api/v1" + PAGE + "/updates/" + FIRST + "?reason=Wrong+incident+%26+more",
                sent.method() + " " + sent.uri());
        assertHides(Staff.carol().get(PAGE).body(), "/withdrawal");
        assertHides(bob.get(PAGE + "?version=22").body(), "/withdrawal");
    }

    @Test
    void it_is_shown_as_withdrawn_and_not_offered_again() {
        var incident = services.incident("INC-147");
        incident.getJsonArray("updates").getJsonObject(0).put("withdrawn",
                new JsonObject().put("reason", "Wrong <incident>").put("by", "bob").put("recordedAt", "2026-09-14T08:20:00Z"));
        services.tell("GET", "/api/v1/incidents/INC-147", incident);
        var page = bob.get(PAGE).body();
        assertShows(page, "<strong>Withdrawn</strong> by bob", ": Wrong &lt;incident&gt;", "What it said");
        assertHides(page, FIRST + "/withdrawal");
        assertShows(page, "0d1b1c51-0000-4000-8000-000000000002/withdrawal");
        assertHides(bob.get(PAGE + "/updates/new?audience=technical").body(), "Pool of payments-api exhausted");
    }

    @Test
    void without_a_reason_the_form_says_so() {
        services.refuse("DELETE", "/api/v1" + PAGE + "/updates/" + FIRST, 422,
                new JsonObject().put("detail", "must say why"));
        var refused = bob.post(PAGE + "/updates/" + FIRST + "/withdrawal", Map.of("reason", " "));
        assertEquals(422, refused.statusCode());
        assertShows(refused.body(), "must say why", "id=\"u-reason-" + FIRST + "\"");
    }
}

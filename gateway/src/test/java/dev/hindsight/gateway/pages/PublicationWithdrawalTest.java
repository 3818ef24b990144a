package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** A publication that is taken back. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class PublicationWithdrawalTest extends OnSampleServices {

    private static final String PUBLICATIONS = "/api/v1/incidents/INC-142/report/publications";
    private static final String PAGE = "/incidents/INC-142/publication";
    private final Staff bob = Staff.bob();

    @Test
    void a_publication_is_withdrawn_with_a_reason() {
        bob.post(PAGE + "/2/withdrawal", Map.of("reason", "Wrong numbers"));
        assertEquals("DELETE " + PUBLICATIONS + "/2?reason=Wrong+numbers",
                services.lastWrite().method() + " " + services.lastWrite().uri());
        assertHides(Staff.carol().get(PAGE).body(), "Withdraw");
    }

    @Test
    void what_was_withdrawn_says_by_whom_and_why() {
        var withdrawn = new JsonObject().put("number", 1).put("version", 4).put("by", "cai.willis")
                .put("withdrawnAt", "2026-09-14T08:00:00Z").put("withdrawnBy", "bob")
                .put("withdrawalReason", "Wrong <numbers>");
        services.tell("GET", PUBLICATIONS, new JsonObject().put("items", new JsonArray().add(withdrawn)));
        assertShows(Staff.carol().get(PAGE).body(), "by bob, <time", "Withdrawn because: Wrong &lt;numbers&gt;");
    }

    @Test
    void a_refused_withdrawal_is_called_one_and_keeps_its_reason() {
        var as = services.incident("INC-142").put("version", 7);
        as.put("publication", new JsonObject().put("number", 2).put("version", 7).put("changedSince", false)
                .put("publishedAt", "2026-09-20T08:00:00Z").put("by", "bob"));
        services.tell("GET", "/api/v1/incidents/INC-142", as);
        services.refuse("DELETE", PUBLICATIONS + "/2", 422, new JsonObject().put("detail", "Its reason is too long."));
        var refused = bob.post(PAGE + "/2/withdrawal", Map.of("reason", "Wrong <numbers>"));
        assertEquals(422, refused.statusCode());
        assertShows(refused.body(), "<strong>Not withdrawn.</strong> Its reason is too long.",
                "Nothing has changed since number",
                "name=\"reason\" value=\"Wrong &lt;numbers&gt;\"", "<details class=\"command withdraw\" data-closes open>");
        assertEquals(1, refused.body().split("Wrong &lt;numbers&gt;", -1).length - 1, "at its own number alone");
        services.refuse("DELETE", PUBLICATIONS + "/2", 504, new JsonObject().put("detail", "It is late."));
        assertHides(bob.post(PAGE + "/2/withdrawal", Map.of("reason", "Wrong")).body(), "<strong>Not ");
    }
}

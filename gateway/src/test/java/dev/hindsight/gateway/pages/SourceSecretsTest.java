package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static dev.hindsight.gateway.pages.SampleSources.CLOUD;
import static dev.hindsight.gateway.pages.SampleSources.GRAFANA;
import static dev.hindsight.gateway.pages.SampleSources.SENTRY;
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
class SourceSecretsTest extends OnSampleServices {

    private static final String PLACE = "/alert-sources/";
    private static final String API = "/api/v1/alert-sources/";
    private final Staff alice = Staff.alice();

    @Test
    void a_source_that_waits_for_its_secret_says_so_wherever_it_is_shown() {
        assertShows(alice.get(PLACE).body(), "Waits for its secret");
        assertShows(alice.get(PLACE + SENTRY).body(), "Waits for its secret", "every post is refused with 401",
                "Give the secret");
        var setup = alice.get(PLACE + SENTRY + "/setup").body();
        assertShows(setup, "Waits for its secret", "/hooks/" + SENTRY, "name=\"secret\"", "/" + SENTRY + "/rotations");
        assertHides(setup, "YOUR-SECRET", "Shown once");
        assertHides(alice.get(PLACE + GRAFANA).body(), "Waits for its secret");
    }

    @Test
    void the_secret_that_the_far_side_has_made_is_told_and_not_shown() {
        var answer = alice.post(PLACE + SENTRY + "/rotations",
                Map.of("secret", "client-secret-7", "overlap", "0", "idempotency", "0a1b2c3d-once"));
        assertEquals(303, answer.statusCode());
        assertEquals("POST " + API + SENTRY + "/rotations",
                services.lastWrite().method() + " " + services.lastWrite().uri());
        assertEquals(new JsonObject().put("secret", "client-secret-7").put("othersExpireAfterSeconds", 0),
                services.lastWrite().body());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(PLACE + SENTRY + "/setup"));
        var shown = alice.get(PLACE + SENTRY + "/setup").body();
        assertShows(shown, "The secret is kept.");
        assertHides(shown, "client-secret-7", "Shown once");
    }

    @Test
    void a_secret_that_was_left_out_is_asked_for_again() {
        services.refuse("POST", API + SENTRY + "/rotations", 422, new JsonObject().put("detail", "One field.").put("errors",
                new JsonArray().add(new JsonObject().put("pointer", "#/secret").put("detail", "is made by the <far> side"))));
        var page = alice.post(PLACE + SENTRY + "/rotations", Map.of("overlap", "0"));
        assertEquals(422, page.statusCode());
        assertShows(page.body(), "Not kept.", "is made by the &lt;far&gt; side", "<details class=\"fold\" open>");
    }

    @Test
    void the_form_of_a_new_source_asks_for_a_secret_that_only_the_far_side_can_make() {
        assertShows(alice.get(PLACE + "new/sentry").body(), "The far side makes the secret.", "It may be given later",
                "Works everywhere");
        var grafana = alice.get(PLACE + "new/grafana").body();
        assertShows(grafana, "We make one when this is empty.");
        assertHides(grafana, "It may be given later");
        assertHides(alice.get(PLACE + "new/cloudwatch").body(), "name=\"secret\"");
    }

    @Test
    void where_nothing_is_secret_none_is_shown_and_the_page_says_what_proves_a_post() {
        var setup = alice.get(PLACE + CLOUD + "/setup").body();
        assertShows(setup, "There is no secret.", "comes from a topic of this source");
        assertHides(setup, "YOUR-SECRET", "name=\"secret\"");
        var page = alice.get(PLACE + CLOUD).body();
        assertShows(page, "There is nothing secret to keep.", "the key of a certificate");
        assertHides(page, "Replace the secret", "/rotations", "Waits for its secret");
    }
}

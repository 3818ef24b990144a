package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Facts that somebody else changed meanwhile: the form that was refused takes nothing of theirs back. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class RefusedFactsTest {

    private static final String FORM = "/incidents/INC-147/facts";
    private static final Map<String, String> OPENED = Map.of("title", "Checkout slow", "titleWas", "Checkout slow",
            "environment",
            "preprod", "environmentWas", "preprod", "services", "till", "servicesWas", "till", "startedAt", "2026-09-14T08:00",
            "startedAtWas", "2026-09-14T08:00", "zone", "Europe/London", "version", "20");
    private final SampleServices services = SampleServices.shared();
    private final Staff bob = Staff.bob();

    @BeforeEach
    void it_is_another_version_now() {
        services.forget();
        services.refuse("PATCH", "/api/v1/incidents/INC-147", 412, new JsonObject().put("currentVersion", 23));
    }

    @Test
    void what_was_left_alone_is_shown_as_it_is_now_and_what_was_changed_as_it_was_typed() {
        var form = new HashMap<>(OPENED);
        form.put("services", "till, cart");
        form.put("resolvedAt", "2026-09-14T11:00");
        var answer = bob.post(FORM, form);
        assertEquals(412, answer.statusCode());
        assertShows(answer.body(), "Somebody was faster", "name=\"title\" value=\"Checkout answers with 502",
                "name=\"titleWas\" value=\"Checkout answers with 502",
                "name=\"environment\" list=\"environments\" value=\"production\"",
                "name=\"services\" value=\"till, cart\"", "name=\"servicesWas\" value=\"checkout, payments-api\"",
                "name=\"startedAt\" value=\"2026-09-14T08:41\"", "name=\"startedAtWas\" value=\"2026-09-14T08:41\"",
                "name=\"resolvedAt\" value=\"2026-09-14T11:00\"", "name=\"resolvedAtWas\" value=\"\"");
        assertHides(answer.body(), "Checkout slow", "value=\"preprod\" required");
    }

    @Test
    void a_zone_that_nobody_knows_is_told_and_its_times_are_those_of_greenwich() {
        services.refuse("PATCH", "/api/v1/incidents/INC-147", 422, new JsonObject().put("errors", new JsonArray()
                .add(new JsonObject().put("pointer", "#/startedAt").put("detail", "must be a date-time"))));
        var form = new HashMap<>(OPENED);
        form.put("zone", "Europe/Nowhere");
        form.put("startedAt", "2026-09-14T07:30");
        assertShows(bob.post(FORM, form).body(), "id=\"e-startedAt-wrong\">must be a date-time",
                "name=\"startedAt\" value=\"2026-09-14T07:30\"", "name=\"detectedAt\" value=\"2026-09-14T07:45\"");
    }
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static dev.hindsight.gateway.pages.TypedRule.API;
import static dev.hindsight.gateway.pages.TypedRule.SECOND;
import static dev.hindsight.gateway.pages.TypedRule.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** When a rule stands: to the second where nobody touched it, and never at a time that no clock showed. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class RuleTimesTest extends OnSampleServices {

    private static final String TWICE = "Clocks showed that time twice that night";
    private final Staff alice = Staff.alice();

    @Test
    void times_that_nobody_touched_stay_as_they_are_to_the_second() {
        services.tell("GET", API + SECOND, new JsonObject().put("version", 4).put("number", 3).put("name", "Night")
                .put("from", "2026-10-25T01:30:00Z").put("until", "2026-10-25T23:59:59Z"));
        assertShows(alice.get("/alert-rules" + SECOND).body(), "name=\"from\" value=\"2026-10-25T01:30\"",
                "name=\"fromWas\" value=\"2026-10-25T01:30:00Z\"", "name=\"untilWas\" value=\"2026-10-25T23:59:59Z\"");
        var form = typed("version", "4", "from", "2026-10-25T01:30", "fromWas", "2026-10-25T01:30:00Z", "until",
                "2026-10-25T23:59", "untilWas", "2026-10-25T23:59:59Z");
        assertEquals(303, alice.post("/alert-rules" + SECOND, form).statusCode());
        assertEquals("2026-10-25T01:30:00Z", services.lastWrite().body().getString("from"));
        assertEquals("2026-10-25T23:59:59Z", services.lastWrite().body().getString("until"));
        assertHides(alice.get("/alert-rules").body(), TWICE);
        services.refuse("PUT", API + SECOND, 412, new JsonObject());
        assertShows(alice.post("/alert-rules" + SECOND, form).body(), "name=\"untilWas\" value=\"2026-10-25T23:59:59Z\"");
    }

    @Test
    void a_time_that_was_changed_or_emptied_is_taken_as_it_was_typed() {
        alice.post("/alert-rules" + SECOND, typed("version", "4", "from", "2026-10-25T01:15", "fromWas", "2026-10-25T01:30:00Z",
                "until", "", "untilWas", "2026-10-25T23:59:59Z"));
        assertEquals("2026-10-25T00:15:00Z", services.lastWrite().body().getString("from"));
        assertTrue(!services.lastWrite().body().containsKey("until"));
        assertShows(alice.get("/alert-rules").body(), TWICE);
    }

    @Test
    void a_time_that_no_clock_showed_is_told_at_its_field_and_nothing_is_sent() {
        for (var path : List.of("/alert-rules", "/alert-rules/what-if")) {
            var told = alice.post(path,
                    typed("from", "2026-03-29T02:30", "until", "2026-03-29T03:30", "zone", "Europe/Berlin"));
            assertEquals(422, told.statusCode());
            assertShows(told.body(),
                    "id=\"r-from-wrong\">never was in Europe/Berlin: at 02:00 clocks were put forward to 03:00",
                    "value=\"2026-03-29T02:30\"");
            assertHides(told.body(), "r-until-wrong");
        }
        assertTrue(services.asked.stream().allMatch(each -> each.method().equals("GET")));
    }
}

package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** The time of a line is corrected to what the form shows, in whatever zone it shows it. */
@QuarkusTest
@WithTestResource(PagesStack.class)
class CorrectedTimeTest extends OnSampleServices {

    private static final String PAGE = "/incidents/INC-147";
    private final Staff bob = Staff.bob();

    @Test
    void a_day_is_shown_as_that_day_to_readers_of_all_zones() {
        var incident = services.incident("INC-147");
        var line = incident.getJsonArray("timeline").getJsonObject(0);
        line.put("occurredAt", "2024-03-28T00:00:00Z").put("precision", "date");
        services.tell("GET", "/api/v1/incidents/INC-147", incident);
        var page = bob.get(PAGE).body();
        assertShows(page, "name=\"occurredAt\" value=\"2024-03-28T00:00\" required>",
                "name=\"occurredAtWas\" value=\"2024-03-28T00:00\">");
        line.put("precision", "exact");
        services.tell("GET", "/api/v1/incidents/INC-147", incident);
        assertShows(bob.get(PAGE).body(), "name=\"occurredAt\" value=\"2024-03-28T00:00\" required data-zoned>");
    }

    @Test
    void a_time_of_which_only_the_day_is_known_becomes_the_day_that_was_shown() {
        correct("occurredAt", "2024-03-27T22:00", "occurredAtWas", "2024-03-27T22:00", "precision", "date", "precisionWas",
                "exact");
        assertEquals("{\"occurredAt\":\"2024-03-27T00:00:00Z\",\"precision\":\"date\",\"text\":\"Pool\",\"reason\":\"Seen\"}",
                sent());
    }

    @Test
    void a_day_that_becomes_a_time_is_the_time_that_was_shown() {
        correct("occurredAt", "2024-03-28T00:00", "occurredAtWas", "2024-03-28T00:00", "precision", "exact", "precisionWas",
                "date");
        assertEquals("2024-03-28T04:00:00Z", new JsonObject(sent()).getString("occurredAt"));
    }

    @Test
    void a_time_that_is_left_alone_is_not_sent() {
        correct("occurredAt", "2024-03-27T22:00", "occurredAtWas", "2024-03-27T22:00", "precision", "approximate",
                "precisionWas", "exact");
        assertEquals("{\"precision\":\"approximate\",\"text\":\"Pool\",\"reason\":\"Seen\"}", sent());
    }

    @Test
    void a_time_that_was_emptied_is_asked_for_and_nothing_is_sent() {
        var refused = correct("occurredAt", "", "occurredAtWas", "2024-03-27T22:00");
        assertShows(refused, "When must not be empty.", "id=\"c-at-wrong\">must not be empty");
        assertTrue(services.asked.stream().allMatch(each -> each.method().equals("GET")));
    }

    private String correct(String... fields) {
        var all = new HashMap<>(Map.of("text", "Pool", "reason", "Seen", "zone", "America/New_York", "version", "23"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return bob.post(PAGE + "/timeline/6603a47b-10a2-52b5-bb91-c88a1a99c126/correction", all).body();
    }

    private String sent() {
        return services.lastWrite().body().encode();
    }
}

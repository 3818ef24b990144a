package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Spans of days that leave out what both ends share, and what people write above a list of times. */
class HalfSaidDaysTest {

    private static final String DAYS = """
            # Lamp out

            ## Timeline

            - **Pre-2026-05-10** - The lamp was built without
              any spare wick
              at all.
            - **2026-05-16 to 17** - It flickered.
            - **2026-05-30 → 06-02** - It was out.
            - **2026-06-03 - 12:10** - It was on.
            """;

    @Test
    void the_last_day_of_a_span_may_be_said_by_half() {
        Reading reading = read(DAYS);

        assertEquals(List.of("2026-05-10", "2026-05-16", "2026-05-30", "2026-06-03T12:10"), times(reading));
        assertEquals("2026-05-17", String.valueOf(reading.timeline().get(1).until().at()));
        assertEquals("2026-06-02", String.valueOf(reading.timeline().get(2).until().at()));
    }

    @Test
    void before_a_day_is_no_certain_time() {
        Reading reading = read(DAYS);

        assertEquals("The lamp was built without any spare wick at all.", texts(reading).getFirst());
        assertTrue(found(reading, "time-imprecise", "timeline[0]"));
    }

    @Test
    void a_sentence_that_goes_on_behind_the_zone_is_kept_whole() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                Times in UTC. Put together from what keepers wrote,
                the log of the tower, and letters.

                - **2026-05-17 21:09** - Lamp out.
                """);

        assertEquals(List.of("2026-05-17T21:09:00Z"), times(reading));
        assertEquals(List.of("Times in UTC. Put together from what keepers wrote, the log of the tower, and letters."),
                reading.notPlaced());
    }

    @Test
    void a_greeting_is_no_title() {
        Reading reading = read("""
                Hello All,

                There was a request to provide the post mortem review of the recent downtime of the lamp.

                Timeline:
                * September 27, 8:30am - Oil runs low.
                * October 3, 4pm - The lamp is back

                Root Cause:
                Nobody bought oil.

                Changes:
                1. Keepers will buy oil.
                """);

        assertNull(reading.title());
        assertEquals("Nobody bought oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Changes", reading.otherSections().getLast().name());
    }
}

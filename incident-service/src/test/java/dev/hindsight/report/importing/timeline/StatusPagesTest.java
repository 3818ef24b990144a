package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Updates of a status page whose states were lost, or that has but one. */
class StatusPagesTest {

    @Test
    void updates_without_their_states_are_what_stands_between_the_stamps() {
        Reading reading = read("""
                Lamp out at the north light
                Incident Report for Lights
                The lamp burns again.

                We shall look at it once more tomorrow.
                Posted Aug 09, 2022 - 08:02 UTC
                The lamp is out.
                Posted Aug 08, 2022 - 22:45 UTC
                """);

        assertEquals("Lamp out at the north light", reading.title());
        assertNull(reading.status());
        assertEquals(List.of("2022-08-09T08:02:00Z", "2022-08-08T22:45:00Z"), times(reading));
        assertEquals("The lamp burns again. We shall look at it once more tomorrow.", texts(reading).getFirst());
    }

    @Test
    void the_only_update_of_a_status_page_tells_the_state_and_its_words_are_the_report() {
        Reading reading = read("""
                Lamp out at the north light
                Incident Report for Lights
                Resolved
                Customer Impact: Two boats waited.

                Root Cause: No oil.
                Posted May 09, 2018 - 12:00 CDT
                """);

        assertEquals("Resolved", reading.status().written());
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
    }
}

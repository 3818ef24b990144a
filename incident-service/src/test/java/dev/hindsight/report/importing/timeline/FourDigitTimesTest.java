package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Four digits behind a day: hours and minutes, or a year. */
class FourDigitTimesTest {

    @Test
    void behind_a_weekday_a_day_and_a_comma_late_hours_are_a_time() {
        Reading reading = timeline("3 March 2021", "Times are GMT", "Tue 2 Mar, 2359 – Lamp out",
                "Wed 3 Mar, 0640 – Bo rows over",
                "Wed 3 Mar, 0810 to 0925 – Oil comes");

        assertEquals(List.of("2021-03-02T23:59:00Z", "2021-03-03T06:40:00Z", "2021-03-03T08:10:00Z"), times(reading));
        assertFalse(found(reading, "year-mistyped"));
    }

    @Test
    void a_year_stays_one_and_so_does_a_slip_behind_the_month() {
        assertEquals("2021-03-02", times(timeline("3 March 2021", "  • 2 Mar, 2021 – Lamp out")).getFirst());
        assertTrue(
                found(timeline("3 March 2021", "  • March 2, 2359 – Lamp out", "  • March 3, 2021 – Lamp lit"), "year-mistyped",
                        "timeline[0]"));
    }
}

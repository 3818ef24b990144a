package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Times that are those of no entry, and days and years written as nobody should. */
class QuotedTimesTest {

    @Test
    void what_was_said_in_a_chat_belongs_to_the_entry_that_leads_to_it() {
        Reading reading = timeline("3 March 2021", "10:00 UTC Boats write:", "[10:02] boat 1: why is it dark?",
                "[10:03] boat 2: same",
                "10:20 UTC Lamp on");

        assertEquals(List.of("Boats write: [10:02] boat 1: why is it dark? [10:03] boat 2: same", "Lamp on"), texts(reading));
    }

    @Test
    void entries_may_have_their_times_in_brackets() {
        assertEquals(List.of("Lamp out", "Bo rings:", "Feast"),
                texts(timeline("3 March 2021", "[10:00] Lamp out", "[10:20] Bo rings:", "[10:30] Feast")));
    }

    @Test
    void a_number_of_a_day_opens_a_point_among_others_with_times() {
        Reading reading = timeline("3 March 2021", "  • 10:00 UTC Lamp out", "  • 10:10 UTC Boats wait",
                "  • 10:20 UTC Lamp on",
                "  • 10:30 UTC Feast", "  • 3rd Party asked", "  • 4th Glass cleaned");

        assertEquals(List.of("Lamp out", "Boats wait", "Lamp on", "Feast 3rd Party asked", "Glass cleaned"), texts(reading));
        assertEquals("2021-03-04", times(reading).getLast());
    }

    @Test
    void a_year_of_three_digits_in_front_of_a_time_is_a_slip() {
        Reading reading = timeline("3 March 2021", "3 Mar 2021 10:00 UTC Lamp out", "4 Mar 201 09:00 UTC Lamp on");

        assertEquals(List.of("2021-03-03T10:00:00Z", "null"), times(reading));
        assertTrue(found(reading, "year-mistyped", "timeline[1]"));
    }

    @Test
    void a_second_time_behind_whole_words_is_told() {
        assertTrue(found(timeline("3 March 2021", "10:00 UTC Lamp out 10:20 Boats wait"), "several-times-in-line"));
        assertFalse(found(timeline("3 March 2021", "10:00 UTC Lamp out since 09:20 Boats say"), "several-times-in-line"));
    }

    @Test
    void a_quoted_line_with_a_time_is_no_second_time_of_the_entry() {
        Reading reading = timeline("3 March 2021", "3 Mar 2021, 10.15 - Boat 7 calls. Bo wrote down:",
                "   > 10:05 Herr Boot, boat 7: it is dark here,\n   > asks if it should wait", "3 Mar 2021, 10.25 - Lamp on");

        assertEquals(2, reading.timeline().size());
        assertFalse(found(reading, "several-times-in-line"));
    }
}

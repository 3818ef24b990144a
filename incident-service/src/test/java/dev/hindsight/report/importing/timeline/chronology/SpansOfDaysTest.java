package dev.hindsight.report.importing.timeline.chronology;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Days that stand together and share a month or a year. */
class SpansOfDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"March 4-6, 2024", "March 4–6 2024", "Mar 4th to 6th, 2024", "4-6 March 2024",
            "March 4 - March 6, 2024",
            "March 4 to April 2, 2024", "4 March – 6 March 2024", "March 4 and 6, 2024"})
    void the_first_of_several_days_is_the_day_of_the_report_and_gives_its_entries_their_year(String days) {
        Reading reading = read("# Lamp out\n\n**Date:** " + days + "\n\n**Status:** Resolved\n\n## Timeline\n\n"
                + "| Time (UTC) | Event |\n|---|---|\n| Mar 4, 10:18 AM | Lamp out |\n| Mar 6, 5:33 PM | Lamp on |\n");

        assertEquals(day("2024-03-04"), reading.date());
        assertEquals(List.of("2024-03-04T10:18:00Z", "2024-03-06T17:33:00Z"), times(reading));
        assertTrue(found(reading, "date-imprecise"));
    }

    @Test
    void an_entry_may_span_days_of_a_month_that_stands_first() {
        Reading reading = read(
                "# Lamp out\n\nDate: 2024-03-04\n\n## Timeline\n\n- March 4-6: No light\n- March 7, 10:00: Light\n");

        assertEquals(List.of("2024-03-04", "2024-03-07T10:00"), times(reading));
        assertEquals("2024-03-06", reading.timeline().getFirst().until().at());
        assertEquals(List.of("No light", "Light"), texts(reading));
    }

    @Test
    void a_time_or_a_number_behind_a_day_ends_no_span() {
        Reading reading = read(
                "# Lamp out\n\nDate: 2024-03-03\n\n## Timeline\n\n- March 3 - 10:00 Lamp out\n- March 3-11:00 Lamp on\n"
                        + "- March 3 - 12 boats passed\n");

        assertEquals(List.of("2024-03-03T10:00", "2024-03-03T11:00", "2024-03-03"), times(reading));
        assertNull(reading.timeline().getLast().until().at());
        assertFalse(found(reading, "date-imprecise"));
    }
}

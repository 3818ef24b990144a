package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** A day inside the number of an incident. */
class NumberDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"SEV1-20240304-LAMP", "INC-2024-03-04-001", "2024-03-04-02", "PM_2024_03_04"})
    void it_is_the_day_of_a_report_that_names_none(String number) {
        Reading reading = withFields("**Incident ID:** " + number + "  \n**Status:** Resolved\n");

        assertEquals("2024-03-04", String.valueOf(reading.date()));
        assertEquals(List.of("2024-03-04T13:00:00Z"), times(reading));
        assertTrue(found(reading, "date-from-number", "date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INC-202403041", "INC-2024-0304", "INC-2024-13-04", "INC-20240304 and INC-20240305", "LMP-2024"})
    void other_numbers_name_no_day(String number) {
        assertEquals(null, withFields("**Incident ID:** " + number + "  \n**Status:** Resolved\n").date());
    }

    @Test
    void a_field_that_gives_the_day_or_the_start_comes_before_it() {
        Reading reading = withFields("**Incident ID:** INC-20240304-1  \n**Date:** 2024-03-03\n");
        Reading started = withFields("**Incident ID:** INC-20240304-1  \n**Started:** 2024-03-03 23:50 UTC\n");
        Reading began = withFields("**Incident ID:** INC-20240304-1  \n**Began:** 2024-03-03 23:50 UTC\n");

        assertEquals("2024-03-03", String.valueOf(reading.date()));
        assertEquals("2024-03-03", String.valueOf(started.date()));
        assertEquals("2024-03-03", String.valueOf(began.date()));
        assertFalse(found(reading, "date-from-number"));
    }

    private static Reading withFields(String fields) {
        return read("# Lamp out\n\n" + fields + "\n## Timeline\n\n- **13:00Z:** Dark\n");
    }
}

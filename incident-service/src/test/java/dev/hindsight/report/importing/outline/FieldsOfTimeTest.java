package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Fields that tell when it was: lengths, time frames, the first of several. */
class FieldsOfTimeTest {

    @Test
    void a_length_stands_in_front_of_the_time_that_it_is_the_length_of() {
        Reading reading = read("""
                Lamp out

                Duration: 3 hours 30 minutes, from 10:00 AM to 1:30 PM CET on May 9, 2024.
                Impact: Two boats waited.

                Timeline:
                10:00 AM: Lamp out
                1:30 PM: Lamp lit
                """);

        assertEquals(day("2024-05-09"), reading.date());
        assertEquals(2, reading.timeline().size());
    }

    @Test
    void the_first_field_that_tells_a_day_tells_when_it_began() {
        Reading reading = read("""
                Lamp out

                Issue Summary

                Duration of Outage:

                - Start Time: June 5, 2024, 10:00 AM (UTC)

                - End Time: June 5, 2024, 12:30 PM (UTC)

                Timeline

                - 10:00 AM: Lamp out
                - 12:30 PM: Lamp lit
                """);

        assertEquals(List.of("2024-06-05T10:00:00Z", "2024-06-05T12:30:00Z"), times(reading));
    }

    @Test
    void the_time_frame_names_the_day() {
        Reading reading = read("""
                Timeframe
                11am January 26th 2016 - 5am January 27th 2016 (UTC)
                Impact
                - Two boats waited
                Root Cause
                No oil.
                """);

        assertEquals(day("2016-01-26"), reading.date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lamp out Monday June 3, 2024 2-3pm", "Lamp out, 3 June 2024, 10:30–11:00 CEST",
            "Lamp out (2024-06-03 10:30)"})
    void the_hours_behind_the_day_of_a_title_do_not_hide_it(String title) {
        assertEquals(LocalDate.of(2024, 6, 3), read("# " + title + "\n\n## Summary\n\nDark.\n").date());
    }
}

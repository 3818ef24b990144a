package dev.hindsight.report.importing.timeline.chronology;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.dump;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.ReportReader;
import dev.hindsight.report.importing.Source;

/** Where a zone is stated, for how much it holds, and when it cannot be. */
class ZonesTest {

    @Test
    void both_halves_of_the_year_may_name_the_zone_and_a_line_of_the_summary_the_day() {
        Reading reading = read("""
                # Lamp out

                Owner: Ida Beispiel

                ## Summary

                Description: The lamp was out.<br> Date/time: 2021-03-12 21:14<br> Duration: two days

                ## Timeline (all times in PST/PDT)

                ### 2021-03-12

                21:14 - Lamp out.<br> 21:30
                \\- @ida tells the keeper.

                ### 2021-03-15

                08:05 - Lamp on.

                ## Data

                The lamp burns 40 wicks.
                """);

        assertEquals(day("2021-03-12"), reading.date());
        assertEquals(List.of("2021-03-12T21:14:00-08:00", "2021-03-12T21:30:00-08:00", "2021-03-15T08:05:00-07:00"),
                times(reading));
        assertEquals(List.of("Lamp out.", "@ida tells the keeper.", "Lamp on."), texts(reading));
        assertEquals("Data", reading.otherSections().getFirst().name());
    }

    @Test
    void the_zone_of_one_moment_alone_is_not_that_of_the_timeline() {
        String timeline = "\n\n## Timeline\n\n- 10:00: Lamp out\n- 11:00: Lamp on\n";
        assertEquals(List.of("2021-03-03T10:00", "2021-03-03T11:00"),
                times(read("# Lamp out\n\nStarted: 2021-03-03 10:00 CAT\n\nResolved: N/A" + timeline)));
        assertEquals(List.of("2021-03-03T10:00:00+02:00", "2021-03-03T11:00:00+02:00"),
                times(read("# Lamp out\n\nStarted: 2021-03-03 10:00 CAT\n\nEnded: 2021-03-03 11:00 CAT" + timeline)));
        assertEquals(List.of("2021-03-03T10:00", "2021-03-03T11:00"),
                times(read("# Lamp out\n\nStarted: 2021-03-03 10:00 CAT\n\nEnded: 2021-03-03 08:00 UTC" + timeline)));
    }

    @Test
    void a_field_with_the_duration_gives_the_day_and_the_zone() {
        Reading reading = read("""
                # Lamp out

                ## Summary
                - **Duration**: March 3, 2021, from 10:00 AM to 11:00 AM (CAT)

                ## Timeline
                - 10:00 AM: Lamp out
                - 11:00 AM: Lamp on
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("2021-03-03T10:00:00+02:00", "2021-03-03T11:00:00+02:00"), times(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"All events are documented in [UTC](https://clock.example/utc) time.", "> (all times in UTC)",
            "All times are provided in Coordinated Universal Time (UTC)."})
    void a_line_about_all_times_states_their_zone_however_it_is_set(String line) {
        Reading reading = read("# Lamp out\n\nDate: 2021-03-03\n\n## Timeline\n\n" + line
                + "\n\n- **10:01** Lamp out\n- **10:09** Lamp on\n");

        assertEquals(List.of("2021-03-03T10:01:00Z", "2021-03-03T10:09:00Z"), times(reading));
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void the_zone_beside_a_time_is_its_own_whatever_the_head_of_the_page_says() {
        Reading reading = read("""
                # Lamp out

                **Date:** 20 September 2023, 14:32 UTC

                ## Timeline

                **20th September 2023:**

                18:32 GST: The lamp goes out.

                19:00 GST: The keeper is told.
                """);

        assertEquals(List.of("2023-09-20T18:32:00+04:00", "2023-09-20T19:00:00+04:00"), times(reading));
        assertEquals("The lamp goes out.", reading.timeline().getFirst().text());
    }

    @Test
    void a_zone_stated_above_all_parts_holds_for_the_timeline() {
        Reading reading = read("# 3 March 2021 Lamp out\n\nAll times UTC.\n\n## Timeline\n\n- 10:00 out\n- 11:00 on\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
    }

    @Test
    void what_happened_in_a_list_inside_a_letter_has_the_zone_named_above_it() {
        Reading reading = read("""
                Lamp outage - 25th Jan 2017

                Hi folks,

                There was a major outage of the lamp last night. Here is what went wrong (times are UTC):

                  • 2017-01-24 16:00 - Oil runs low.
                  • 2017-01-24 ~23:00 - Keepers go to bed.
                  • 2017-01-24 23:33 - Lamp out.
                """);

        assertEquals(List.of("2017-01-24T16:00:00Z", "2017-01-24T23:00:00Z", "2017-01-24T23:33:00Z"), times(reading));
    }

    @Test
    void what_is_supplied_settles_a_list_zone_that_contradicts_the_season_and_overrules_no_entry() {
        String text = dump("3 July 2021", "All times in GMT", "  • 10:00 - off", "  • 11:00 UTC - seen");

        Reading reading = ReportReader.read(Source.of(text).with(null, "Europe/London"));

        assertEquals(List.of("2021-07-03T10:00:00+01:00", "2021-07-03T11:00:00Z"), times(reading));
    }

    @Test
    void instants_are_compared_where_zones_differ() {
        Reading reading = timeline("3 March 2021", "Times in GMT", "  • 10:00 - off", "  • 11:15 CET - partner called",
                "  • 10:20 - on");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:15:00+01:00", "2021-03-03T10:20:00Z"), times(reading));
        assertFalse(found(reading, "out-of-order"));
        assertFalse(found(reading, "day-inferred", "timeline[2]"));
    }

    @Test
    void central_standard_time_is_certain_where_days_are_written_as_in_america() {
        String page = "# Lamp out\n\nDate: 01/30/2020\n\n## Timeline\n\nAll times in CST\n\n- 12:45 Lamp out\n- 13:00 Lamp on\n";

        assertEquals(List.of("2020-01-30T12:45:00-06:00", "2020-01-30T13:00:00-06:00"), times(read(page)));
        assertEquals(List.of("2020-07-30T12:45", "2020-07-30T13:00"), times(read(page.replace("01/30", "07/30"))));
        assertEquals(List.of("2020-01-30T12:45", "2020-01-30T13:00"), times(read(page.replace("01/30/2020", "30/01/2020"))));
    }
}

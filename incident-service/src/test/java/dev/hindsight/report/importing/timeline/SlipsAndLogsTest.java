package dev.hindsight.report.importing.timeline;

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

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Reading;

/** Slips in the days of entries, what a machine wrote below one, and entries that stand too late. */
class SlipsAndLogsTest {

    @Test
    void a_number_behind_the_comma_of_a_day_is_a_year_however_far_ahead() {
        Reading reading = timeline("July 5, 2022", "  • July 5, 2022: 10:00 BST - Lamp out", "  • July 6, 2202 - Oil bought",
                "  • 7 July 1631 BST - Lamp on");

        assertEquals(List.of("2022-07-05T10:00:00+01:00", "null", "2022-07-07T16:31:00+01:00"), times(reading));
        assertTrue(found(reading, "year-mistyped", "timeline[1]"));
    }

    @Test
    void a_weekday_and_a_bare_number_alone_in_their_line_are_a_day() {
        Reading reading = timeline("31 October 2021", "Sunday 31", "  • 22:00 UTC Lamp out", "Monday 1",
                "  • 09:00 UTC Oil comes");

        assertEquals(List.of("2021-10-31T22:00:00Z", "2021-11-01T09:00:00Z"), times(reading));
        assertEquals(List.of("Lamp out", "Oil comes"), texts(reading));
    }

    @Test
    void a_weekday_that_does_not_agree_behind_a_slip_may_agree_with_the_day_of_the_report() {
        Reading reading = timeline("14 May 2021", "  • 14 May 2021 08:00 UTC - Lamp out", "  • 15 May 2012 08:00 UTC - Lamp on",
                "  • Sunday, 16 May 12:00 UTC - Oil comes");

        assertEquals("2021-05-16T12:00:00Z", times(reading).getLast());
        assertTrue(found(reading, "year-inferred", "timeline[2]"));
    }

    @Test
    void lines_of_a_log_below_an_entry_belong_to_it() {
        Reading reading = read("Date\n\nFeb 29, 2024\n\nTimeline\n29 Feb 06:45 UTC - Keeper sees errors:\n"
                + "2024-02-29T06:44:58Z ERROR no oil\n2024-02-29 06:45:00,120 [WARN] no light\n29 Feb 07:10 UTC - Oil comes\n");

        assertEquals(List.of("2024-02-29T06:45:00Z", "2024-02-29T07:10:00Z"), times(reading));
        assertTrue(texts(reading).getFirst().endsWith("ERROR no oil 2024-02-29 06:45:00,120 [WARN] no light"));
    }

    @Test
    void where_a_list_begins_with_a_line_of_a_log_these_are_its_entries() {
        Reading reading = read("Date\n\nFeb 29, 2024\n\nTimeline\n2024-02-29T06:44:58Z ERROR no oil\n"
                + "2024-02-29T06:45:00Z ERROR no light\n");

        assertEquals(List.of("2024-02-29T06:44:58Z", "2024-02-29T06:45:00Z"), times(reading));
    }

    @Test
    void a_zone_may_hang_on_its_time_by_a_dash() {
        Reading reading = timeline("9 January 2024", "All times CET", "  • 9 Jan 2024 17:50-GMT - Lamp on");

        assertEquals(List.of("2024-01-09T17:50:00Z"), times(reading));
        assertEquals(List.of("Lamp on"), texts(reading));
    }

    @Test
    void behind_a_time_that_is_not_certain_the_last_certain_one_shows_disorder() {
        Reading reading = timeline("9 January 2024", "Times in BST unless indicated", "  • 17:09 GMT - Lamp out",
                "  • 17:31 - Bell rings", "  • 18:00 CET - Oil comes");

        Finding disorder = reading.findings().stream().filter(finding -> finding.code().equals("out-of-order")).findFirst()
                .orElseThrow();
        assertEquals(List.of(0, 2), disorder.entries());
    }

    @Test
    void a_line_with_day_time_zone_and_dash_is_an_entry_even_where_the_one_before_seems_to_lead_on() {
        Reading reading = read("Date\n\nFeb 28, 2024\n\nTimeline\n28 Feb 10:00 UTC - Keepers are written to\n"
                + "Thursday 29 February 11:00 UTC - Oil comes\n");

        assertEquals(List.of("Keepers are written to", "Oil comes"), texts(reading));
    }

    @Test
    void a_second_paragraph_in_the_last_column_of_a_printed_table_is_no_other_cell() {
        Reading reading = timeline("5 July 2022", "Date", "Time (UTC)", "Event", "5 July 2022", "08:15", "A keeper writes:",
                "“dark at 08:10”");

        assertEquals(List.of("A keeper writes: “dark at 08:10”"), texts(reading));
        assertFalse(found(reading, "not-placed"));
    }

    @Test
    void a_line_of_a_log_may_name_its_thread_ahead_of_how_grave_it_is() {
        Reading reading = read("Lamp out\n\nDate: 29 Feb 2024\n\nTimeline\n9.08 - The log says no more:\n"
                + "09:06:47.013 [main-wick.dispatcher-12] ERROR no oil\n9.12 - Oil comes\n");

        assertEquals(List.of("2024-02-29T09:08", "2024-02-29T09:12"), times(reading));
    }
}

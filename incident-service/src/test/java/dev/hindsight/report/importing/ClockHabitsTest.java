package dev.hindsight.report.importing;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as teams write them that never read each other's reports. */
class ClockHabitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"08:25hrs Lamp out;08:25", "approx 9ish Lamp out;09:00", "🚨 09:40 Lamp out;09:40",
            ":rotating_light: 09:40 Lamp out;09:40", "✅ 09:45 – Lamp out;09:45", "10:45~ Lamp out;10:45",
            "14:15 UTC~ish - Lamp out;14:15", "10:30 UTC / 11:30 CET Lamp out;10:30", "12:48 (4:48 PST): Lamp out;12:48"})
    void marks_around_a_time_are_no_part_of_the_text(String line, String time) {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • " + line);

        assertEquals(List.of("2021-03-03T" + time + ":00Z"), times(reading));
        assertEquals(List.of("Lamp out"), texts(reading));
    }

    @Test
    void a_sign_behind_the_time_stays_with_the_text() {
        assertEquals(List.of(":white_check_mark: Lamp on"),
                texts(timeline("3 March 2021", "Times in UTC", "  • 03:30 PM UTC :white_check_mark: Lamp on")));
    }

    @Test
    void a_zone_may_be_stated_behind_a_sign_and_rows_of_dots_are_none() {
        Reading reading = read(
                "# 3 March 2021 Lamp out\n\n# Incident Timeline\n\n📆 All timestamps in UTC\n\n| Date / Time | Event |\n"
                        + "|---|---|\n| 2021-03-03 | |\n| 10:00:09 | out |\n| … | … |\n| 11:00 WAT | on |\n");

        assertEquals(List.of("2021-03-03T10:00:09Z", "2021-03-03T11:00:00+01:00"), times(reading));
        assertEquals(List.of("out", "on"), texts(reading));
    }

    @Test
    void a_nought_too_many_is_read_as_it_was_meant_and_said() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 016.41 - Lamp out");

        assertEquals(List.of("2021-03-03T16:41:00Z"), times(reading));
        assertTrue(found(reading, "time-mistyped", "timeline[0]"));
    }

    @Test
    void a_day_may_stand_behind_its_time() {
        Reading reading = timeline("Wednesday 3 March 2021", "Times in UTC", "  • 23:10 Wed: Lamp out",
                "  • 00:10 (04/03) - Seen",
                "  • 09:00 Fri: On again");

        assertEquals(List.of("2021-03-03T23:10:00Z", "2021-03-04T00:10:00Z", "2021-03-05T09:00:00Z"), times(reading));
        assertEquals(List.of("Lamp out", "Seen", "On again"), texts(reading));
    }

    @Test
    void weekdays_count_the_days_where_no_date_is_known() {
        Reading reading = read("Status\n\nDone\n\nDetection / Timeline\n\n  • 02.00 Wed: Lamp out\n\n  • 17.30 Wed: Seen\n\n"
                + "  • 08.00 Fri: On again\n\nRoot Causes\n\n  • Rust\n");

        assertEquals(List.of(0, 0, 2), reading.timeline().stream().map(Entry::dayOffset).toList());
        assertEquals(List.of("Lamp out", "Seen", "On again"), texts(reading));
        assertFalse(found(reading, "day-incomplete"));
    }

    @Test
    void dates_between_hyphens_follow_the_order_the_report_uses() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- 01-05-2021 - Lamp out\n- 02-28-2021 - On again\n");

        assertEquals(List.of("2021-01-05", "2021-02-28"), times(reading));
    }

    @Test
    void a_day_written_month_first_without_a_year_takes_the_year_of_the_report() {
        Reading reading = read(
                "# 2021-03-04 Lamp out\n\n## Timeline\n\nAll times UTC\n\n- [03-03 23:05] out\n- [03-04 08:00] on\n");

        assertEquals(List.of("2021-03-03T23:05:00Z", "2021-03-04T08:00:00Z"), times(reading));
    }

    @Test
    void the_weekday_may_stand_in_brackets_behind_the_date() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline\n\n- March 3, 2021 (Wednesday)\n  - 10:00 UTC: out\n  - 11:00 UTC: on\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
    }

    @Test
    void two_times_for_one_event_are_one_entry() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 15:45 & 16:00 - Light seen from the pier");

        assertEquals(List.of("Light seen from the pier"), texts(reading));
        assertEquals("15:45 & 16:00", reading.timeline().getFirst().rawTime());
    }

    @Test
    void an_hour_without_its_minutes_and_a_lost_date_leave_the_time_open() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • : The lamp flickers", "  • 01: - It goes out",
                "  • [??] Somebody sees it", "  • 10:00 - On again");

        assertEquals(List.of("null", "null", "null", "2021-03-03T10:00:00Z"), times(reading));
        assertEquals(List.of("The lamp flickers", "It goes out", "Somebody sees it", "On again"), texts(reading));
        assertTrue(found(reading, "time-unknown", "timeline[0]"));
    }

    @Test
    void a_question_mark_alone_is_no_entry() {
        Reading reading = read(
                "Date | Mar 3, 2021 |\nStatus | Done |\nTimeline\n?\n10:00 - Out\n11:00 - On\nRoot Cause(s)\nRust\n");

        assertEquals(List.of("Out", "On"), texts(reading));
    }

    @Test
    void lines_that_nearly_all_open_with_a_time_need_no_dash() {
        Reading reading = read("Date\t3 March 2021\nStatus\tDone\nTimeline\t10:00 out\n10:20 seen by\na gull\n11:00 on\n"
                + "Root Cause(s)\tRust\nAction Items\tOwner\tStatus\nGrease it\tBo Muster\tDone\n");

        assertEquals(List.of("out", "seen by a gull", "on"), texts(reading));
        assertEquals(List.of("Grease it"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals("Bo Muster", reading.actionItems().getFirst().ownerName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Timeline (all times approximate)\n", "## Timeline (UTC). All times approximations\n",
            "## Timeline\n\nAll times in UTC, approximate.\n", "## Timeline\n\nTimes are approximate.\n"})
    void a_line_may_say_of_all_times_that_they_are_approximate(String opening) {
        Reading reading = read("# 3 March 2021 Lamp out\n\n" + opening + "\n- 10:00 Lamp out\n- 11:00 Lamp on\n");

        assertEquals(List.of(true, true), reading.timeline().stream().map(Entry::approximate).toList());
        assertFalse(found(reading, "not-placed"));
    }
}

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

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.ReportReader;
import dev.hindsight.report.importing.Source;

/** Where the day of an entry stands when the entry does not tell it. */
class DaysOfEntriesTest {

    @Test
    void the_head_of_a_column_may_say_the_day() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                | Timeline 20.04.22 | Event |
                |---|---|
                | 10:00 UTC | Lamp out |
                | 10:30 UTC | Lamp on |
                """);

        assertEquals(List.of("2022-04-20T10:00:00Z", "2022-04-20T10:30:00Z"), times(reading));
    }

    @Test
    void where_it_is_told_when_the_impact_began_stands_the_day() {
        Reading reading = read("""
                # Lamp out

                ### Key timestamps

                - **Reported:** March 3, 2021 9:40 AM (UTC)
                - **Impact start:** March 3, 2021 9:36 AM (UTC)

                ## Impact

                None.
                """);

        assertEquals(day("2021-03-03"), reading.date());
    }

    @Test
    void a_line_above_the_list_gives_the_day_of_all_entries_without_one() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline\n\nUnless otherwise noted all events happened on 2021-03-03, and all times are in\nUTC.\n\n"
                        + "- 2021-03-02 00:55: fuse warm\n- 01:38: lamp out\n- 23:50: seen\n- 00:10: on again\n");

        assertEquals(List.of("2021-03-02T00:55:00Z", "2021-03-03T01:38:00Z", "2021-03-03T23:50:00Z", "2021-03-04T00:10:00Z"),
                times(reading));
    }

    @Test
    void a_span_of_time_over_a_nested_list_is_the_day_of_its_entries() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline\n\n* 2021-03-03 12:39 - 15:30\n  * 12:39 A boat rings.\n\n  * We look for the fuse.\n\n"
                        + "  * 15:30 Lamp on\n* 2021-03-06 07:41 - 10:30\n  * We change all fuses\n");

        assertEquals(List.of("2021-03-03T12:39", "2021-03-03T15:30", "2021-03-06T07:41"), times(reading));
        assertEquals(List.of("A boat rings. We look for the fuse.", "Lamp on", "We change all fuses"), texts(reading));
    }

    @Test
    void text_below_a_heading_that_is_only_a_day_is_an_entry() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\nAll times in UTC\n\n### 2021-03-03\n\nThe lamp flickers,\n"
                + "nobody minds.\n\n### 2021-03-04 10:00\n\n- Out\n- Seen\n\n### 11:00\n\nOn\n");

        assertEquals(List.of("2021-03-03", "2021-03-04T10:00:00Z", "2021-03-04T11:00:00Z"), times(reading));
        assertEquals(List.of("The lamp flickers, nobody minds.", "Out Seen", "On"), texts(reading));
    }

    @Test
    void the_heading_of_the_timeline_may_give_the_day_and_the_zone() {
        Reading reading = read(
                "## Summary\n\nDark.\n\n## Timeline (all times UTC) Wednesday March 3rd, 2021. All times approximations\n\n"
                        + "- 10:00 out\n- 11:00 on\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
    }

    @Test
    void days_without_a_year_take_it_from_the_heading_of_the_timeline() {
        Reading reading = read("## Summary\n\nDark.\n\n## Timeline, Wednesday Mar 3rd 2021 - Thursday Mar 4th 2021 (UTC)\n\n"
                + "10:00 PM UTC Wednesday Mar 3rd: out\n\n08:00 AM UTC Thursday Mar 4th: on\n");

        assertEquals(List.of("2021-03-03T22:00:00Z", "2021-03-04T08:00:00Z"), times(reading));
    }

    @Test
    void the_first_bare_time_takes_the_day_of_the_date_field() {
        Reading reading = timeline("Mar 3, 2021", "Times in UTC", "  • 10:00 - on", "  • 11:00 - off");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
        assertTrue(found(reading, "day-inferred", "timeline[0]"));
        assertFalse(found(reading, "day-inferred", "timeline[1]"));
    }

    @Test
    void a_clock_that_goes_back_by_more_than_an_hour_is_the_next_day_and_by_less_disorder() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 22:00 - off", "  • 21:30 - on", "  • 06:15 - seen");

        assertEquals(List.of("2021-03-03T22:00:00Z", "2021-03-03T21:30:00Z", "2021-03-04T06:15:00Z"), times(reading));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.code().equals("out-of-order")
                && finding.entries().equals(List.of(0, 1))));
        assertTrue(found(reading, "day-inferred", "timeline[2]"));
    }

    @Test
    void without_any_day_order_and_local_time_stay() {
        Reading reading = timeline("", "Times in UTC", "  • 22:00 - off", "  • 06:15 - seen", "  • 06:30 - on");

        assertEquals(List.of("null", "null", "null"), times(reading));
        assertEquals(List.of(0, 1, 1), reading.timeline().stream().map(Entry::dayOffset).toList());
        assertEquals("06:15", String.valueOf(reading.timeline().get(1).localTime()));
        assertTrue(found(reading, "date-missing", "date"));
    }

    @Test
    void a_person_supplies_the_missing_day_and_zone() {
        String text = dump("", "  • 22:00 - off", "  • 06:15 - seen");

        Reading reading = ReportReader.read(Source.of(text).with(day("2021-07-03"), "UK time"));

        assertEquals(List.of("2021-07-03T22:00:00+01:00", "2021-07-04T06:15:00+01:00"), times(reading));
        assertFalse(found(reading, "zone-missing"));
        assertFalse(found(reading, "date-missing"));
    }

    @Test
    void a_date_without_year_or_month_is_completed_if_the_weekday_agrees() {
        Reading reading = timeline("30 December 2020", "Times in UTC", "  • Wednesday 30 December 10:00 - off",
                "  • 31st 11:00 - seen",
                "  • Fri 1 January: 12:00 - on", "  • Monday 3 January 12:00 - never");

        assertEquals(List.of("2020-12-30T10:00:00Z", "2020-12-31T11:00:00Z", "2021-01-01T12:00:00Z", "null"), times(reading));
        assertTrue(found(reading, "year-inferred", "timeline[0]"));
        assertTrue(found(reading, "year-inferred", "timeline[1]"));
        assertTrue(found(reading, "weekday-conflict", "timeline[3]"));
    }

    @Test
    void a_year_that_could_be_but_breaks_the_order_stays_as_written() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 3 March 2021 10:00 - off",
                "  • 3 March 2022 10:05 - seen",
                "  • 3 March 2021 10:10 - on");

        assertEquals("2022-03-03T10:05:00Z", times(reading).get(1));
        assertTrue(found(reading, "out-of-order", "timeline[1]"));
    }

    @Test
    void a_day_without_a_year_follows_the_order_of_the_days_around() {
        Reading reading = read(
                "# Lamp out 3/28/2024\n\nDate: 3/28/2024\n\n## Timeline\n\n* 3/28 2:45 PM – out\n* 4/2 9:00 AM – on\n");

        assertEquals(List.of("2024-03-28T14:45", "2024-04-02T09:00"), times(reading));
    }

    @Test
    void days_of_one_month_may_be_a_span() {
        Reading reading = read("""
                # Lamp out

                ## Timeline
                * 10:01 6th Nov 2023 - Lamp out
                * 10:09 7th Nov 2023 - Lamp seen
                * 7-13th Nov - Wicks were trimmed
                """);

        assertEquals(List.of("2023-11-06T10:01", "2023-11-07T10:09", "2023-11-07"), times(reading));
        assertEquals("2023-11-13", reading.timeline().get(2).until().at());
        assertEquals("Wicks were trimmed", reading.timeline().get(2).text());
    }
}

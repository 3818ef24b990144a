package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.ReportReader;
import dev.hindsight.report.importing.Source;

/** Ways to write days and times that are seldom seen. */
class SeldomTimesTest {

    @Test
    void the_hour_24_ends_its_day() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 23:50 - lamp out", "  • 24:00 - keeper told",
                "  • 4 March 2021 24:00 - lamp on", "  • 5 March 2021 22:00 - 5 March 2021 24:00: lamp cleaned");

        assertEquals(List.of("2021-03-03T23:50:00Z", "2021-03-04T00:00:00Z", "2021-03-05T00:00:00Z", "2021-03-05T22:00:00Z"),
                times(reading));
        assertEquals("2021-03-06T00:00:00Z", reading.timeline().getLast().until().at());
    }

    @Test
    void the_hour_24_ends_its_day_whichever_number_is_the_month() {
        assertEquals(List.of("2021-05-04T00:00:00Z"),
                times(timeline("Not known", "Times in UTC", "  • 03/05/2021 24:00 - lamp out")));
        assertEquals(List.of("2021-03-06T00:00:00Z", "2021-03-16T00:00:00Z"), times(timeline("Not known", "Times in UTC",
                "  • 03/05/2021 24:00 - lamp out", "  • Mon 03/15/2021 24:00 - lamp on")));
    }

    @Test
    void a_column_of_days_may_have_another_name_for_them() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline (UTC)\n\n| Data | What |\n|---|---|\n| 2021-03-03 10:00 | Lamp out |\n"
                        + "| 2021-03-03 10:20 | Lamp on |\n");

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
    }

    @Test
    void an_hour_that_no_clock_has_is_left_open() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 25:10 - lamp out");

        assertNull(reading.timeline().getFirst().start().time());
        assertTrue(found(reading, "time-mistyped", "timeline[0]"));
    }

    @Test
    void days_of_the_week_count_where_no_date_is_known_be_it_without_a_time() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- Monday 10:00 - Lamp out\n- Tuesday - Nobody came\n"
                + "- Tuesday 10:20 - Lamp on\n- next day - Boats told\n- 10:40 - Lamp cleaned\n");

        assertEquals(List.of(0, 1, 1, 2, 2), reading.timeline().stream().map(Entry::dayOffset).toList());
    }

    @Test
    void a_weekday_tells_which_number_is_the_month() {
        Reading reading = timeline("Not known", "Times in UTC", "  • Fri 03/05/2021 10:00 - lamp out",
                "  • 03/15/2021 10:00 - lamp on", "  • Thu 06/05/2021 10:00 - keeper told",
                "  • Tue 07/05/2021 10:00 - lamp cleaned");

        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-15T10:00:00Z", "2021-05-06T10:00:00Z"),
                times(reading).subList(0, 3));
        assertTrue(found(reading, "weekday-conflict", "timeline[3]"));
    }

    @Test
    void a_day_that_was_supplied_tells_which_number_is_the_month() {
        Reading reading = ReportReader
                .read(Source.of("# Lamp out\n\n## Timeline (UTC)\n\n- 03/05/2021 10:00 lamp out\n- 11:00 on\n")
                        .with(day("2021-03-05"), null));

        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-05T11:00:00Z"), times(reading));
    }

    @Test
    void a_year_may_stand_ahead_of_the_name_of_the_month() {
        assertEquals(List.of("2021-03-05T10:00:00Z"),
                times(timeline("Not known", "Times in UTC", "  • 2021 March 5 10:00 - lamp out")));
    }

    @Test
    void a_year_far_behind_the_day_before_cannot_be() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 10:00 - lamp out", "  • 3 March 2045 11:00 - lamp on");

        assertEquals(Arrays.asList("2021-03-03T10:00:00Z", "null"), times(reading));
        assertTrue(found(reading, "year-mistyped", "timeline[1]"));
    }

    @Test
    void a_year_of_five_digits_in_the_field_gives_no_day() {
        Reading reading = timeline("5 March 20211", "Times in UTC", "  • 10:00 - lamp out");

        assertNull(reading.date());
        assertTrue(found(reading, "year-mistyped", "date"));
    }

    @Test
    void the_end_of_a_span_may_be_about_and_on_another_day() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 22:05 to ~22:20 - lamp out",
                "  • 3 March 23:00 - 4 March 01:00: lamp cleaned");

        assertTrue(reading.timeline().getFirst().approximate());
        assertEquals("2021-03-03T22:20:00Z", reading.timeline().getFirst().until().at());
        assertEquals("2021-03-04T01:00:00Z", reading.timeline().getLast().until().at());
    }

    @Test
    void a_start_past_noon_keeps_its_hour_beside_an_end_with_a_half_of_the_day() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 13:00-2pm - lamp out", "  • 22:00-2am - lamp on");

        assertEquals(List.of("2021-03-03T13:00:00Z", "2021-03-03T22:00:00Z"), times(reading));
        assertEquals("2021-03-03T14:00:00Z", reading.timeline().getFirst().until().at());
        assertEquals("2021-03-04T02:00:00Z", reading.timeline().getLast().until().at());
    }

    @Test
    void central_standard_time_is_american_where_it_is_spelled_out() {
        assertEquals(List.of("2021-03-03T10:00:00-06:00"),
                times(timeline("3 March 2021", "  • 10:00 Central Standard Time - lamp out")));
    }

    @Test
    void a_bullet_that_lost_its_line_is_an_entry() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 10:00 - Lamp out. - 11:00 AM: Lamp on",
                "  • 11:10 - Boats told * 11:20 - Lamp cleaned");

        assertEquals(List.of("Lamp out.", "Lamp on", "Boats told", "Lamp cleaned"), texts(reading));
    }

    @Test
    void at_in_front_of_a_number_alone_is_no_time() {
        Reading reading = read("# Lamp out\n\n## Timeline (UTC)\n\nOn March 28, 2024, at 10:00 the lamp went out. "
                + "At 10:10 the keeper was told. At 5 boats the bell rang. At 10:20 it burned.\n");

        assertEquals(List.of("the lamp went out.", "the keeper was told. At 5 boats the bell rang.", "it burned."),
                texts(reading));
    }

    @Test
    void a_line_without_a_time_among_lines_that_end_with_theirs_is_kept_apart_and_links_come_along() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "Lamp out at the north tower 10:00",
                "Keeper told by the boats 10:10", "Nobody knows when the oil came", "Boats told to stay in the harbour 10:20");

        assertEquals(3, reading.timeline().size());
        assertEquals(List.of("Nobody knows when the oil came"), reading.notPlaced());
        assertEquals(List.of("https://logs.example/1"),
                read("# Lamp out\n\n## Timeline (UTC)\n\n- [Lamp](https://logs.example/1) out at the tower, 3 March 2021 10:00\n"
                        + "- Keeper told by the boats, 3 March 2021 10:10\n").timeline().getFirst().urls());
    }

    @Test
    void a_macro_nobody_knows_stays_among_entries_and_actions() {
        String macro = "<ac:structured-macro ac:name=\"gadget\"><ac:parameter ac:name=\"x\">y</ac:parameter></ac:structured-macro>";
        Reading reading = read("<h1>Lamp out</h1><h2>Timeline (UTC)</h2><ul><li>2024-03-28 10:00 Lamp out</li></ul>" + macro
                + "<h2>Action items</h2><ul><li>Buy fuses</li></ul>" + macro + "<ul><li>Wax the floor</li></ul>");

        assertEquals(List.of("Lamp out " + macro), texts(reading));
        assertEquals(List.of(macro), reading.notPlaced());
        assertTrue(found(reading, "unknown-macro", "timeline"));
        assertTrue(found(reading, "unknown-macro", "actionItems"));
    }

    @Test
    void the_day_of_the_week_of_a_second_entry_in_a_line_is_none_of_the_first() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline\n\n- Wed 3 March 2021 10:00 - Lamp out. Thu 4 March 2021 10:20 Bo lights it\n"
                        + "- Thu 4 March 2021 11:00 - All is well\n");

        assertEquals(List.of("Lamp out.", "Bo lights it", "All is well"), texts(reading));
        assertEquals(List.of("2021-03-03T10:00", "2021-03-04T10:20", "2021-03-04T11:00"), times(reading));
    }
}

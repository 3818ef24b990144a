package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Entries that are unlike the others around them, and lines that are none. */
class OddOnesOutTest {

    @Test
    void out_of_two_years_the_one_that_no_entry_before_has_is_the_slip() {
        Reading behind = timeline("1 January 2020", "  • 31 Dec 2019 23:55 UTC - Lamp out",
                "  • 1 Jan 2020 00:10 UTC - Bell rings",
                "  • 1 Jan 2019 00:40 UTC - Oil comes");
        Reading ahead = timeline("31 December 2019", "  • 31 Dec 2019 23:55 UTC - Lamp out",
                "  • 1 Jan 2021 00:10 UTC - Bell rings",
                "  • 1 Jan 2020 00:40 UTC - Oil comes");

        assertTrue(found(behind, "out-of-order", "timeline[2]"));
        assertTrue(found(ahead, "out-of-order", "timeline[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w/b 21 June", "w/c 21 June", "w/e 25 June"})
    void a_week_is_no_day(String week) {
        Reading reading = timeline("14 June 2021", "  • 14 June 2021 09:00 UTC - Lamp out", "  • " + week + " - New lamp");

        assertEquals(List.of("2021-06-14T09:00:00Z", "null"), times(reading));
        assertTrue(found(reading, "time-imprecise", "timeline[1]"));
    }

    @Test
    void a_quoted_line_belongs_to_the_entry_it_stands_below() {
        Reading reading = read("Date | Oct 29, 2023 |\nTimeline\nTimes in UTC\nOct 29, 2023: 06:00 - Lamp out\n"
                + "Oct 29, 2023: 06:40 - Boatman says:\n> dark!!\n> since 06:30\nOct 29, 2023: 06:55 - Lamp on\n");

        assertEquals(List.of("Lamp out", "Boatman says: > dark!! > since 06:30", "Lamp on"), texts(reading));
    }

    @Test
    void among_lines_with_times_a_whole_day_and_a_time_open_an_entry_whatever_stood_before() {
        Reading reading = read("Date | Oct 29, 2023 |\nTimeline\nOct 29, 2023: 06:00 GMT - Lamp back on\n"
                + "Oct 29, 2023: 06:40 GMT Boatman comes\nOct 29, 2023: 06:55 GMT - Oil comes\n");

        assertEquals(List.of("Lamp back on", "Boatman comes", "Oil comes"), texts(reading));
    }

    @Test
    void a_column_of_actions_in_a_printed_timeline_is_no_part_of_its_own() {
        Reading reading = timeline("2 May 2023", "DateTime (BST)", "Action", "By", "2 May 2023 08:59", "Lamp put out", "Keeper",
                "09:00", "Boat waits", "Boatman");

        assertEquals(List.of("2023-05-02T08:59:00+01:00", "2023-05-02T09:00:00+01:00"), times(reading));
        assertTrue(reading.actionItems().isEmpty());
    }

    @Test
    void a_zone_behind_both_ends_of_a_span_is_no_offset() {
        Reading reading = timeline("3 November 2022", "  • 04:10 GMT-04:30 GMT - Lamp out", "  • 05:10 GMT-04:30 - Oil comes");

        assertEquals(List.of("2022-11-03T04:10:00Z", "2022-11-03T05:10:00-04:30"), times(reading));
        assertEquals("2022-11-03T04:30:00Z", reading.timeline().getFirst().until().at());
        assertEquals("Lamp out", texts(reading).getFirst());
    }

    @Test
    void several_times_of_one_entry_may_each_have_their_zone() {
        Reading reading = timeline("1 October 2023", "  • 09:00 BST, 10:00 BST - Bell rings");

        assertEquals(List.of("Bell rings"), texts(reading));
        assertTrue(found(reading, "several-times-in-line", "timeline[0]"));
    }

    @Test
    void a_timeline_that_only_says_how_times_are_meant_is_empty() {
        Reading reading = read("Timeline\n\nAll times are local\n\nRoot Cause(s)\n\nRust\n");

        assertTrue(found(reading, "section-empty", "timeline"));
    }

    @Test
    void a_day_with_by_before_it_is_only_an_end() {
        Reading reading = timeline("28 March 2021", "  • 28 March 2021 09:00 UTC - Lamp out", "  • by 1 April - New lamp",
                "  • 30 March 2021 - Oil comes");

        assertEquals(List.of("2021-03-28T09:00:00Z", "null", "2021-03-30"), times(reading));
        assertEquals("2021-04-01", reading.timeline().get(1).until().at());
        assertTrue(reading.findings().stream().noneMatch(finding -> finding.code().equals("out-of-order")));
    }

    @Test
    void a_span_and_a_second_one_open_an_entry() {
        Reading reading = timeline("8 September 2022", "  • 11:35 UTC - Lamp out",
                "  • 12:00 to 12:15 and 12:30 to 12:45 - Boats led in");

        assertEquals(List.of("Lamp out", "and 12:30 to 12:45 - Boats led in"), texts(reading));
    }

    @Test
    void behind_a_day_that_cannot_be_the_last_one_that_can_completes_the_next() {
        Reading reading = read("Authors\n\nIda Beispiel\n\nTimeline\n\n  • 16 Jan 2023 06:00 UTC - Lamp out\n\n"
                + "  • Thu 17 Jan - Oil comes\n\n  • 18th 08:00 UTC - Lamp on\n");

        assertTrue(found(reading, "weekday-conflict", "timeline[1]"));
        assertEquals("2023-01-18T08:00:00Z", times(reading).getLast());
    }
}

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

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** Where an entry begins, and what only looks like one. */
class EntriesTest {

    @Test
    void an_entry_begins_where_a_time_begins_and_not_where_a_line_does() {
        Reading reading = read("""
                2021-03-03 Lamp out
                Date | Mar 3, 2021 |
                Timeline
                Times in UTC
                Mar 3, 2021: 10:00 - The
                lamp-job
                stops without a wordMar 3, 2021: 10:20 - A keeper sees it.Mar 3, 2021: 11:00 - On again
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("The lamp-job stops without a word", "A keeper sees it.", "On again"), texts(reading));
        assertFalse(found(reading, "several-times-in-line"));
    }

    @Test
    void what_is_nested_quoted_or_wrapped_belongs_to_the_entry_before() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 10:00 - lamp out\n    ◦ 10:05 a gull on it",
                "    Keeper  10:02\n    who turned it off?", "  • 11:00 - on");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
        assertTrue(texts(reading).getFirst().contains("who turned it off?"));
    }

    @Test
    void a_time_in_a_remark_or_log_line_is_no_entry() {
        Reading reading = read("""
                # Lamp out

                Date: 2021-03-03

                ## Timeline (UTC)

                - 10:00 lamp out, back to normal by 10:31
                - 11:00 log says:
                  ```
                  2021-03-03T11:00:01Z INFO lamp
                  ```
                  > 11:02 keeper: odd

                ## Impact

                From 10:00 to 10:31 no light.
                """);

        assertEquals(2, reading.timeline().size());
    }

    @Test
    void a_second_time_with_a_mark_of_its_own_is_a_second_entry_and_reported() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 10:00 Lamp mended ~ 10:10 Keepers told",
                "  • 11:00 Moved to ~ 12:00 for lack of oil");

        assertEquals(List.of("Lamp mended", "Keepers told", "Moved to ~ 12:00 for lack of oil"), texts(reading));
        assertTrue(found(reading, "several-times-in-line", "timeline[0]"));
    }

    @Test
    void a_second_time_without_a_mark_stays_in_its_entry_and_is_reported() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 10:00 Lamp mended. 10:10 the keepers hear of it");

        assertEquals(1, reading.timeline().size());
        assertTrue(found(reading, "several-times-in-line", "timeline[0]"));
    }

    @Test
    void a_view_that_lost_its_bullets_has_no_timeline_and_says_so() {
        Reading reading = read(
                "Date\n\n3 March 2021\n\nAuthors\n\nIda Beispiel\n\nTimeline\n\nTimes in GMT\n\nRoot Cause(s)\n\nRust\n");

        assertEquals(List.of(), reading.timeline());
        assertTrue(found(reading, "section-empty", "timeline"));
    }

    @Test
    void a_list_without_times_is_a_timeline_in_its_order() {
        Reading reading = timeline("3 March 2021", "Times in GMT", "  • The lamp went out", "  • Then it came back",
                "All slept.");

        assertEquals(List.of("The lamp went out", "Then it came back"), texts(reading));
        assertEquals(List.of("null", "null"), times(reading));
        assertTrue(found(reading, "time-unknown", "timeline[1]"));
        assertEquals(List.of("All slept."), reading.notPlaced());
    }

    @Test
    void links_and_points_below_come_along_where_no_time_is_told() {
        Entry entry = read(
                "# Lamp out\n\n## Timeline\n\n- The [lamp](https://lamp.example/log) went out\n  - at once\n- Oil came\n")
                .timeline().getFirst();

        assertEquals("The lamp went out at once", entry.text());
        assertEquals(List.of("https://lamp.example/log"), entry.urls());
    }

    @Test
    void sentences_without_times_are_kept_word_by_word() {
        Reading reading = timeline("3 March 2021", "The lamp went out.", "Then it came back.");

        assertEquals(List.of(), reading.timeline());
        assertTrue(found(reading, "timeline-unread", "timeline"));
        assertEquals(List.of("The lamp went out.", "Then it came back."), reading.notPlaced());
    }

    @Test
    void a_table_names_its_columns_and_its_zone() {
        Reading reading = read("""
                # Lamp out
                **Date**: 3 March 2021

                ## Timeline

                | # | When (CET) | Who | What |
                |---|---|---|---|
                | 1 | 10:00 | Ida | lamp out |
                | 2 | ~10:30 | Ida | seen \\| told |
                """);

        assertEquals(List.of("2021-03-03T10:00:00+01:00", "2021-03-03T10:30:00+01:00"), times(reading));
        assertEquals(List.of("lamp out (Ida)", "seen | told (Ida)"), texts(reading));
    }

    @Test
    void cells_printed_one_below_the_other_make_rows_again() {
        Reading reading = timeline("3 March 2021", "Date", "Time", "What happened", "3 March 2021", "10:00 UTC", "lamp out",
                "\u00a0",
                "10:30 UTC", "lamp on", "4 March 2021", "\u00a0", "keepers told");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:30:00Z", "2021-03-04"), times(reading));
        assertEquals(List.of("lamp out", "lamp on", "keepers told"), texts(reading));
    }

    @Test
    void day_headings_date_the_entries_below() {
        Reading reading = read("""
                <h1>Lamp out</h1><h2>Timeline</h2><p>UTC</p>
                <h3>Wednesday 3 March 2021</h3><ul><li>23:00 - out</li><li>00:30 - seen</li></ul>
                <h3>Friday 5 March 2021</h3><ul><li>09:00 - on</li></ul>
                """);

        assertEquals(List.of("2021-03-03T23:00:00Z", "2021-03-04T00:30:00Z", "2021-03-05T09:00:00Z"), times(reading));
    }

    @Test
    void a_line_that_opens_with_a_whole_day_is_an_entry_among_lines_of_which_only_some_have_a_time() {
        Reading reading = read("""
                Date | Aug 20, 2024 |
                Status | Done |
                Timeline
                Jul 31, 2024 New wick set in.
                Aug 10, 2024 14:10 Lamp seen burning.
                Aug 20, 2024 We noticed the dark
                Aug 20, 2024 11:30 wick taken out
                Aug 20, 2024 12:10 or so light seen again
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("2024-07-31", "2024-08-10T14:10", "2024-08-20", "2024-08-20T11:30", "2024-08-20T12:10"),
                times(reading));
        assertEquals("light seen again", reading.timeline().getLast().text());
        assertTrue(reading.timeline().getLast().approximate());
    }

    @Test
    void a_bullet_that_opens_with_a_whole_day_is_an_entry_whatever_word_follows() {
        Reading reading = timeline("", "  • 3 May 2023 10:15 and later the lamp is dark", "  • 4 May 2023 nobody sees it",
                "  • 5 May 2023 14:10 lit");

        assertEquals(List.of("2023-05-03T10:15", "2023-05-04", "2023-05-05T14:10"), times(reading));
        assertEquals("nobody sees it", reading.timeline().get(1).text());
    }
}

package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Timelines that are parted by headings or days, and what a part means for the entries in it. */
class GroupedTimelineTest {

    @Test
    void headings_and_words_in_bold_that_only_part_a_timeline_say_nothing_of_its_entries() {
        Reading reading = read("""
                # 2021-03-03 Lamp out

                ## Timeline
                All times UTC

                ### Detection
                - 10:00 Lamp out
                - 10:10 Bo sees it

                ### Recovery
                - 10:20 Fuse changed

                **Afterwards**

                - 12:00 Mail to the harbour

                ### 14:00 Review
                Ida told how.

                ## Recovery
                10:20 is when it burned again.
                """);

        assertEquals(List.of("Lamp out", "Bo sees it", "Fuse changed", "Mail to the harbour", "Review Ida told how."),
                texts(reading));
        assertEquals(List.of("Detection", "Recovery", "Afterwards"), reading.notPlaced());
        assertEquals("10:20 is when it burned again.", section(reading, Section.RESOLUTION));
    }

    @Test
    void a_day_above_entries_is_that_of_those_too_whose_time_nobody_knew() {
        Reading reading = read("""
                Lamp out
                Summary
                Dark.

                Timeline

                3 March 2021
                09:00 GMT - Lamp out
                ??:?? - Bo sees it

                4 March 2021
                ??:?? - Fuse changed
                ??:?? - Fuse blows
                10:00 GMT - Fuse changed again
                ??:?? - Nobody looks

                Root Causes
                Rust
                """);

        assertEquals(List.of("2021-03-03T09:00:00Z", "2021-03-03", "2021-03-04", "2021-03-04", "2021-03-04T10:00:00Z",
                "2021-03-04"), times(reading));
    }

    @Test
    void an_unknown_time_behind_an_entry_with_a_day_of_its_own_has_none() {
        Reading reading = timeline("3 March 2021", "• 3 March 2021 09:00 GMT - Lamp out", "• ??:?? - Bo sees it",
                "• 4 March 2021 10:00 GMT - Lamp on");

        assertEquals(List.of("2021-03-03T09:00:00Z", "null", "2021-03-04T10:00:00Z"), times(reading));
    }

    @Test
    void shortly_before_midnight_behind_shortly_after_it_is_disorder_and_no_day_later() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "• 22:10 - Lamp flickers", "• 00:05 - Lamp out",
                "• 23:58 - Bo paged", "• 00:20 - Lamp on");

        assertEquals(List.of("2021-03-03T22:10:00Z", "2021-03-04T00:05:00Z", "2021-03-03T23:58:00Z", "2021-03-04T00:20:00Z"),
                times(reading));
        assertTrue(found(reading, "out-of-order", "timeline[1]"));
    }

    @Test
    void the_same_holds_where_days_are_only_counted() {
        Reading reading = timeline("", "Times in UTC", "• 22:10 - Lamp flickers", "• 00:05 - Lamp out",
                "• 23:58 - Bo paged", "• 00:20 - Lamp on");

        assertEquals(List.of(0, 1, 0, 1), reading.timeline().stream().map(Entry::dayOffset).toList());
    }

    @Test
    void late_in_the_evening_of_a_day_that_was_written_is_late_in_that_evening() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "• 4 March 2021 00:05 - Lamp out",
                "• 23:58 - Lamp on");

        assertEquals(List.of("2021-03-04T00:05:00Z", "2021-03-04T23:58:00Z"), times(reading));
    }

    @Test
    void a_clock_that_goes_back_is_of_the_day_above_it_where_the_next_day_has_entries_of_its_own_before() {
        Reading reading = read("# Lamp out\n\n## Timeline (UTC)\n\n### 2021-03-03\n- 20:57 - Lamp out\n- 22:10 - Bo told\n"
                + "- 12:51 - Ida told\n\n### 2021-03-04\n- 08:05 - Lamp on\n- 23:50 - Lamp off\n- 00:10 - Lamp on again\n"
                + "\n### 2021-03-05\n- 00:30 - All went home\n");

        assertEquals(List.of("2021-03-03T20:57:00Z", "2021-03-03T22:10:00Z", "2021-03-03T12:51:00Z", "2021-03-04T08:05:00Z",
                "2021-03-04T23:50:00Z", "2021-03-05T00:10:00Z", "2021-03-05T00:30:00Z"), times(reading));
        assertTrue(found(reading, "out-of-order", "timeline[1]"));
    }

    @Test
    void a_cell_across_all_columns_names_the_rows_below_it_and_says_nothing_of_the_entry_above() {
        Reading reading = table(across("<b>Detection</b>") + row("10:00", "Lamp out") + across("Night shift")
                + row("23:10", "Lamp lit"));

        assertEquals(List.of("Lamp out", "Lamp lit"), texts(reading));
        assertEquals(List.of("Detection", "Night shift"), reading.notPlaced());
    }

    @Test
    void a_zone_a_time_and_a_sentence_across_all_columns_are_no_names() {
        Reading reading = table(across("All times in GMT") + row("10:00", "Lamp out") + across("Bo sees no boat.")
                + across("10:20 Fuse changed"));

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z"), times(reading));
        assertEquals("Lamp out Bo sees no boat.", reading.timeline().getFirst().text());
        assertEquals(List.of(), reading.notPlaced());
    }

    private static Reading table(String rows) {
        return read("<html><body><h1>2021-03-03 Lamp out</h1><h2>Timeline</h2><table><tbody>"
                + "<tr><th>Time</th><th>What</th><th>Who</th></tr>" + rows + "</tbody></table></body></html>");
    }

    private static String row(String time, String words) {
        return "<tr><td>" + time + "</td><td>" + words + "</td><td></td></tr>";
    }

    private static String across(String words) {
        return "<tr><td colspan=\"3\">" + words + "</td></tr>";
    }
}

package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** Days with a remark above their entries, and labels below an entry. */
class RemarkedDayTest {

    private static final String HEAD = "# Lamp out\n\n## Timeline\n\n";

    @Test
    void a_shift_behind_a_day_is_no_entry_and_is_kept() {
        Reading reading = read(
                HEAD + "### March 3, 2021 (Night Shift #1)\n\n- **23:00**: The lamp went out\n- **23:10**: Ida woke\n\n"
                        + "**4 March 2021 (early morning):**\n\n- 01:00: Lit\n");

        assertEquals(List.of("2021-03-03T23:00", "2021-03-03T23:10", "2021-03-04T01:00"),
                reading.timeline().stream().map(Entry::at).toList());
        assertTrue(reading.notPlaced().toString().contains("March 3, 2021 (Night Shift #1)"));
        assertTrue(reading.notPlaced().toString().contains("4 March 2021 (early morning)"));
    }

    @Test
    void a_zone_behind_a_day_is_that_of_its_entries() {
        assertEquals("2021-03-03T23:00:00Z",
                read(HEAD + "### 2021-03-03 (UTC)\n\n- 23:00: The lamp went out\n").timeline().getFirst().at());
    }

    @Test
    void on_the_day_and_in_which_zone_holds_for_the_points_below_and_for_those_of_the_next_day() {
        Reading reading = read(HEAD + "On the 3/3/21 (in CET):\n- 23:00 - 23:10: The lamp went out\n- 23:30: Ida woke\n\n"
                + "On the 4th of March 2021:\n- 01:00: Lit\n");

        assertEquals(List.of("2021-03-03T23:00:00+01:00", "2021-03-03T23:30:00+01:00", "2021-03-04T01:00:00+01:00"),
                times(reading));
        assertEquals(List.of("The lamp went out", "Ida woke", "Lit"), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void on_the_third_of_something_else_than_a_month_is_no_day() {
        assertEquals(List.of("Dark", "Lit On the 3rd try, Bo says On the 2 marches Ida heard nothing"),
                texts(read(HEAD + "- 2021-03-03 23:00: Dark\n- 23:30: Lit\n\nOn the 3rd try, Bo says\n\n"
                        + "On the 2 marches Ida heard nothing\n")));
    }

    @Test
    void a_remark_behind_the_first_of_several_lines_tells_the_zone_of_the_others() {
        Reading reading = read(
                HEAD + "**3rd March 2021:** (// LMT is the time of the lamp here [UTC+04] )\n23:00 : The lamp went out\n"
                        + "23:10 : Ida woke\n");

        assertEquals(List.of("2021-03-03T23:00:00+04:00", "2021-03-03T23:10:00+04:00"), times(reading));
        assertEquals(List.of("The lamp went out", "Ida woke"), texts(reading));
        assertTrue(reading.notPlaced().toString().contains("LMT is the time of the lamp here"));
    }

    @Test
    void what_happened_on_a_day_in_brackets_stays_where_no_times_stand_in_the_lines_below() {
        assertEquals("(the oil came) It was put into the cellar",
                texts(read(HEAD + "2021-03-03 (the oil came)\nIt was put into the cellar\n\n2021-03-04 10:00: Dark\n"))
                        .getFirst());
    }

    @Test
    void an_event_of_a_day_stays_one_where_no_times_stand_below() {
        List<String> texts = texts(read(HEAD + "### 2021-03-03 (lamp out)\n\n- The fuse glowed\n\n### 2021-03-04 - Mended\n\n"
                + "- 10:00: Lit\n"));

        assertTrue(texts.getFirst().contains("lamp out"), texts.toString());
        assertTrue(texts.get(1).contains("Mended"), texts.toString());
    }

    @Test
    void a_label_below_an_entry_tells_more_of_it() {
        List<Entry> entries = read(HEAD + "- **10:00**: Dark\n- **Action taken**: Fuse changed\n- **Result**: Still dark\n"
                + "- **11:00**: Lit\n- **Through spring**: Boats complained\n- **2021-06-03**: New lamp\n").timeline();

        assertEquals(List.of("Dark Action taken: Fuse changed Result: Still dark", "Lit", "Boats complained", "New lamp"),
                entries.stream().map(Entry::text).toList());
    }

    @Test
    void a_day_across_the_columns_is_that_of_the_rows_below_it() {
        String across = "<tr><td colspan=\"3\"><strong>";
        Reading reading = read("<html><body><h1>Lamp out</h1><h2>Timeline</h2><table><tr><th>Ref</th><th>Time</th>"
                + "<th>Event</th></tr>" + across + "Friday 5 March 2021</strong></td></tr>"
                + "<tr><td>1</td><td>23:10</td><td>Dark</td></tr>" + across + "6 March 2021 (boats stay in)</strong></td></tr>"
                + "<tr><td>2</td><td>00:20</td><td>Lit</td></tr><tr><td>3</td><td>00:30</td><td>Ida slept</td></tr>"
                + "</table></body></html>");

        assertEquals(List.of("2021-03-05T23:10", "2021-03-06T00:20", "2021-03-06T00:30"), times(reading));
        assertEquals(List.of("Dark", "Lit", "Ida slept"), texts(reading));
        assertEquals(List.of("6 March 2021 (boats stay in)"), reading.notPlaced());
    }

    @Test
    void a_day_alone_in_the_first_of_several_cells_is_that_of_the_rows_below_it() {
        Reading reading = read(HEAD + "| | UTC | Event |\n|---|---|---|\n| **5 March 2021** | | |\n| 1 | 23:10 | Dark |\n"
                + "| **6 March 2021 (BST)** | | |\n| 2 | 00:20 | Lit |\n| 3 | 7 March 2021 | Ida slept |\n");

        assertEquals(List.of("2021-03-05T23:10:00Z", "2021-03-06T00:20:00Z", "2021-03-07"), times(reading));
        assertEquals(List.of("Dark", "Lit", "Ida slept"), texts(reading));
    }
}

package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** What stands in the place of a time and tells none is kept as it is written. */
class LostTimesTest {

    @Test
    void words_in_bold_where_other_bullets_have_their_day() {
        List<Entry> entries = read("# Lamp out\n\n## Timeline\n\n- **Unknown date**: The fuse began to glow\n"
                + "- **March 3, 2021**: The lamp went out\n- **Through spring** — Boats complained\n- **March 4, 2021**: Mended\n")
                .timeline();

        assertEquals(4, entries.size());
        assertEquals("Unknown date", entries.getFirst().rawTime());
        assertEquals("The fuse began to glow", entries.getFirst().text());
        assertNull(entries.getFirst().at());
        assertEquals("Boats complained", entries.get(2).text());
    }

    @Test
    void no_entry_of_its_own_where_most_bullets_are_labelled_otherwise() {
        List<Entry> entries = read("# Lamp out\n\n## Timeline\n\n- **March 3, 2021**: The lamp went out\n"
                + "- **Who**: Ida\n- **Where**: north\n").timeline();

        assertEquals(1, entries.size());
    }

    @Test
    void a_word_in_the_column_of_the_times() {
        Entry entry = read("# Lamp out\n\n## Timeline\n\n| Time | What |\n|---|---|\n| unknown | The fuse began to glow |\n"
                + "| 2021-03-03 10:00 | The lamp went out |\n").timeline().getFirst();

        assertEquals("unknown", entry.rawTime());
        assertEquals("The fuse began to glow", entry.text());
    }

    @Test
    void two_days_joined_by_a_comma_are_a_span() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n| Time | What |\n|---|---|\n| 2021-03-03, 2021-03-04 | Dark |\n");

        assertEquals("2021-03-03", reading.timeline().getFirst().at());
        assertEquals("2021-03-04", reading.timeline().getFirst().until().at());
    }

    @Test
    void before_a_day_says_no_more_than_an_end() {
        Entry entry = read("# Lamp out\n\n## Timeline\n\n| Time | What |\n|---|---|\n| Pre-2021-03-03 | The fuse was old |\n"
                + "| 2021-03-03 10:00 | Dark |\n").timeline().getFirst();

        assertNull(entry.at());
        assertEquals("2021-03-03", entry.until().at());
    }

    @Test
    void who_did_it_stands_behind_what_was_done() {
        assertEquals("Lamp lit (Ida)", read("# Lamp out\n\n## Timeline\n\n| Who | Time | What |\n|---|---|---|\n"
                + "| Ida | 10:00 | Lamp lit |\n").timeline().getFirst().text());
    }

    @Test
    void of_what_kind_it_is_stands_behind_it() {
        assertEquals("Lamp lit (alert)", first("| Time | Event type | What |", "| 10:00 | alert | Lamp lit |"));
        assertEquals("Lamp lit (call)", first("| Category | Time | What |", "| call | 10:00 | Lamp lit |"));
        assertEquals("Lit", first("| Time | Kind |", "| 10:00 | Lit |"));
        assertEquals("Lamp lit (alert, Ida)", first("| Time | Type | What | Who |", "| 10:00 | alert | Lamp lit | Ida |"));
        assertEquals("red — Lamp lit", first("| Time | Type of lamp | What |", "| 10:00 | red | Lamp lit |"));
    }

    @Test
    void how_things_stood_stands_behind_what_was_done() {
        assertEquals("Lamp lit (CONTAINED, Keepers)", first("| Time | Status | Action Taken | Investigator |",
                "| 10:00 | CONTAINED | Lamp lit | Keepers |"));
        assertEquals("Lamp lit (Mitigation)", first("| Time | Phase | Event |", "| 10:00 | Mitigation | Lamp lit |"));
        assertEquals("Lamp lit (Dark)", first("| Time | What happened | State |", "| 10:00 | Lamp lit | Dark |"));
        assertEquals("Monitoring — Lamp lit", first("| Time | Status | Message |", "| 10:00 | Monitoring | Lamp lit |"));
        assertEquals("Lamp lit", first("| Time | Status |", "| 10:00 | Lamp lit |"));
        assertEquals("red — Lamp lit", first("| Time | State of the lamp | Event |", "| 10:00 | red | Lamp lit |"));
    }

    private static String first(String headings, String row) {
        return read("# Lamp out\n\n## Timeline\n\n" + headings + "\n|" + "---|".repeat(headings.split("\\|").length - 1)
                + "\n" + row + "\n").timeline().getFirst().text();
    }

    @Test
    void a_part_of_a_day_says_the_day() {
        List<Entry> entries = read(
                "# Lamp out\n\n## Timeline\n\n| Time | What |\n|---|---|\n| Early morning July 12th, 2018 | The fuse glows |\n"
                        + "| 2018-07-13 onwards | Dark |\n")
                .timeline();

        assertEquals(List.of("2018-07-12", "2018-07-13"), entries.stream().map(Entry::at).toList());
        assertEquals("The fuse glows", entries.getFirst().text());
    }
}

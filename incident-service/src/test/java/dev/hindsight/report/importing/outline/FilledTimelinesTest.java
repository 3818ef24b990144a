package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Timelines of forms: where they stand, and what stands beside their times. */
class FilledTimelinesTest {

    @Test
    void a_table_of_times_under_what_happened_is_the_timeline_where_no_part_is_called_so() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                The lamp went out.

                ## What happened

                | # | When (UTC) | What |
                |---|---|---|
                | 1 | 2024-03-04 10:00 | Lamp goes out |
                | 2 | 10:10 | Keeper climbs the stairs |
                | 3 | 10:20 | Lamp is lit |
                """);

        assertEquals(List.of("2024-03-04T10:00:00Z", "2024-03-04T10:10:00Z", "2024-03-04T10:20:00Z"), times(reading));
        assertEquals(List.of("Lamp goes out", "Keeper climbs the stairs", "Lamp is lit"), texts(reading));
        assertEquals("The lamp went out.", section(reading, Section.SUMMARY));
    }

    @Test
    void a_table_of_measures_by_the_hour_is_no_timeline() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                | Time | Ships | Oil |
                |---|---|---|
                | 10:00 | 3 | 12 |
                | 11:00 | 0 | 11 |
                | 12:00 | 4 | 10 |
                """);

        assertEquals(List.of(), texts(reading));
    }

    @Test
    void a_zone_with_a_remark_counts_for_the_times_below() {
        Reading reading = read(
                "# Lamp out\n\nDate: 2024-07-04\n\n## Timeline\n\nUK time, from the clock of the tower\n\n- 10:00 Lamp out\n");

        assertEquals(List.of("2024-07-04T10:00:00+01:00"), times(reading));
    }

    @Test
    void one_wave_on_either_side_strikes_words_through_and_stands_for_about_before_a_time() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n- ~Buy a lamp~\n- Look at ~10:00 and ~11:00\n");

        assertEquals(List.of("Buy a lamp", "Look at ~10:00 and ~11:00"), actionTexts(reading));
        assertTrue(found(reading, "struck-through", "actionItems[0]"));
        assertFalse(found(reading, "struck-through", "actionItems[1]"));
    }

    @Test
    void a_timeline_that_a_form_prints_as_code_is_read_line_by_line_and_a_log_beside_entries_is_not() {
        Reading form = read(
                "### Timeline\n\n```text\n2024-03-04 10:00Z lamp out\n~10:10Z keeper called\n10:20Z lamp lit\n```\n");
        Reading log = read(
                "### Timeline (UTC)\n\n- 2024-03-04 10:00 lamp out\n\n```text\n10:00:01 lamp=0\n10:00:02 lamp=0\n```\n");

        assertEquals(List.of("lamp out", "keeper called", "lamp lit"), texts(form));
        assertEquals(List.of("2024-03-04T10:00:00Z", "2024-03-04T10:10:00Z", "2024-03-04T10:20:00Z"), times(form));
        assertEquals(1, log.timeline().size());
    }

    @Test
    void a_comment_in_front_of_an_entry_leaves_it_one() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline (UTC)\n\n- 2024-03-04 10:00 Lamp out\n- <!-- sure? --> **10:10** Lamp lit\n");

        assertEquals(List.of("Lamp out", "Lamp lit"), texts(reading));
    }

    @Test
    void a_second_time_behind_a_semicolon_is_reported() {
        Reading reading = read("# Lamp out\n\n## Timeline (UTC)\n\n- 2024-03-04 10:00 Lamp out; 10:05 keeper called\n");

        assertEquals(1, reading.timeline().size());
        assertTrue(found(reading, "several-times-in-line", "timeline[0]"));
    }
}

package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Dumps that lost the borders of a table of facts, the headings, or the title. */
class LostBordersTest {

    @Test
    void lines_that_open_with_names_of_facts_are_the_rows_of_a_table() {
        Reading reading = plain("""
                Incidents/2021-03-03 Lamp out

                state of this paper: draft

                Facts of the night (see the handbook)
                Incident ID lamp/north Begin 2021-03-03 10:00
                Boats counted 4 Bells rung 2
                Impact For 20 minutes no boat saw the lamp.
                Root Cause Rust

                After a storm the wick was wet and nobody had a dry one at hand.

                Timeline

                  • 10:00 Lamp out
                  • 10:20 Lamp on
                """);

        assertEquals("For 20 minutes no boat saw the lamp.", section(reading, Section.IMPACT));
        assertEquals("Rust", section(reading, Section.ROOT_CAUSES));
        assertEquals("lamp/north Begin 2021-03-03 10:00", reading.fields().get("Incident ID"));
        assertEquals(List.of("Facts of the night (see the handbook)", "Boats counted 4 Bells rung 2"),
                reading.notPlaced().stream().filter(words -> !words.contains("paper") && !words.contains("storm")).toList());
    }

    @Test
    void a_row_that_asks_to_choose_is_not_filled_in() {
        Reading reading = plain("""
                Lamp out on 3 March 2021

                Timeline

                10:00 Lamp out

                Lessons learned

                Keep it dry.

                Summary Table

                Impact Select one of: >80%, >50%, <20%
                Duration of Outage 2 hours
                Root Cause Wet wick
                """);

        assertEquals("", section(reading, Section.IMPACT));
        assertEquals("Wet wick", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Lamp out"), texts(reading));
    }

    @Test
    void sentences_that_open_with_such_names_are_text() {
        Reading reading = plain("""
                Lamp out on 3 March 2021

                Summary

                Impact was small that night.
                Detection of the fault took an hour.
                Resolution came with the morning.
                """);

        assertNull(section(reading, Section.IMPACT));
        assertTrue(section(reading, Section.SUMMARY).startsWith("Impact was small"));
    }

    @Test
    void a_list_of_times_above_all_parts_is_a_timeline_and_what_stands_apart_below_is_none_of_it() {
        Reading reading = plain("""
                Lamp out in the north

                The lamp was out after a failure of the pump.


                  • [00:30] Lamp out
                  • [00:36] Bo calls Ida
                  • [00:45] Ida comes
                  • [02:21] The pump is open
                  • [05:13] Lamp on


                Ida heard of it from a fisherman, not from the bell.
                """);

        assertEquals(List.of("Lamp out", "Bo calls Ida", "Ida comes", "The pump is open", "Lamp on"), texts(reading));
        assertEquals("The lamp was out after a failure of the pump.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Ida heard of it from a fisherman, not from the bell."), reading.notPlaced());
        assertTrue(found(reading, "timeline-inferred", "timeline"));
    }

    @Test
    void a_line_above_points_without_times_ends_such_a_list() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                All times in UTC.

                  • 10:00 Lamp out
                  • 10:20 Bo rings a bell

                Looking back

                  • The bell is too small.
                """);

        assertEquals(List.of("Lamp out", "Bo rings a bell"), texts(reading));
        assertEquals(List.of("The bell is too small."), reading.otherSections().stream().map(Passage::plain).toList());
    }

    @Test
    void entries_of_nothing_but_brackets_are_the_examples_of_the_template() {
        Reading reading = plain("""
                2021-03-03 Lamp out

                Timeline

                All times in UTC.

                  • 00:04 (Something happens)
                  • 00:06 (At last) LAMP ON
                """);

        assertEquals(List.of(), reading.timeline());
        assertTrue(found(reading, "placeholder-text", "timeline"));
    }

    @Test
    void a_long_sentence_is_no_title_but_opens_the_summary() {
        Reading reading = plain("""
                All lamps of the northern pier were out for an hour after the incident with the pump.

                Bo found the fuse at 10:40 and changed it.
                """);

        assertNull(reading.title());
        assertEquals("All lamps of the northern pier were out for an hour after the incident with the pump."
                + " Bo found the fuse at 10:40 and changed it.", section(reading, Section.SUMMARY));
    }

    @Test
    void what_differs_between_two_revisions_is_no_report() {
        Reading reading = plain("""
                Difference between revisions of "Lamp out"

                Line 3: Line 3:

                Impact

                No boat came home.
                """);

        assertTrue(found(reading, "not-one-report", "document"));
    }
}

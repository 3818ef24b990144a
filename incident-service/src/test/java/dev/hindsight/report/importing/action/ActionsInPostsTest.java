package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Actions behind a label, between signs, as headings above prose, and notes that are none. */
class ActionsInPostsTest {

    @Test
    void headings_above_prose_are_actions_though_a_few_of_them_hold_a_list() {
        Reading reading = read("""
                # Lamp out

                ## Corrective actions

                ### Second wick

                A second wick was put in at once. It burns for an hour.

                ### Oil store

                The store needs a lock. It will hold:

                - oil
                - wicks

                A keeper asked for it in LMP-7.

                ### Keeper on call

                Somebody should be awake. The rota is to be written.
                """);

        assertEquals(List.of("Second wick", "Oil store", "Keeper on call"), actionTexts(reading));
        assertEquals(List.of("LMP-7"), reading.actionItems().get(1).ticketKeys());
        assertEquals(List.of("Buy oil", "Buy wicks"), actionTexts(
                read("# Lamp out\n\n## Actions\n\n### Soon\n\nWe start here.\n\n- Buy oil\n\n### Later\n\nThen this.\n\n- Buy wicks\n")));
    }

    @Test
    void cells_between_signs_are_those_of_the_headings_between_the_same_sign() {
        Reading reading = read("""
                Summary

                The lamp was out.

                Action Items
                Task/Owner/Deadline/Status
                - Buy oil / Ida / 2025-02-23 / Done
                - Clean the glass / Bo Muster / 2025-03-09 / Open
                """);

        assertEquals(List.of("Buy oil", "Clean the glass"), actionTexts(reading));
        assertEquals("Ida", reading.actionItems().getFirst().ownerName());
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
        assertEquals(day("2025-03-09"), reading.actionItems().getLast().due());
    }

    @Test
    void what_is_to_be_done_may_stand_behind_its_label_in_one_line() {
        Reading reading = read("""
                Timeframe: September 16, 4:06 pm – 4:38 pm (local time)
                Impact: Two boats waited.
                Cause: No oil.
                Next steps / prevention: The keeper looks at the oil every week
                """);

        assertNull(reading.title());
        assertEquals(List.of("The keeper looks at the oil every week"), actionTexts(reading));
    }

    @Test
    void a_note_of_what_is_to_be_done_is_no_heading_even_where_the_names_of_parts_have_no_colon() {
        Reading reading = read("""
                Detection The boat that waited longest told the keeper.
                Root Cause The oil was never looked at before winter.
                Resolution The keeper poured oil into the lamp again.
                TODO: Look at the oil of the lamp every week.
                """);

        assertEquals(List.of(), actionTexts(reading));
        assertTrue(found(reading, "follow-up-in-text"));
    }
}

package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Cells printed one below the other that tell how an action stands and until when, and what begins behind them. */
class StatesBetweenCellsTest {

    @Test
    void behind_the_state_of_a_row_a_sentence_with_a_key_ahead_is_the_next_action() {
        Reading reading = actions("Action", "Owner", "Due", "Status", "Clean the glass", "Ida Beispiel", "18 June 2021", "Done",
                "LMP-9: Alarm when the oil is low", "\u00a0", "\u00a0", "To do", "Ring the bell", "Ida Beispiel");

        assertEquals(List.of("Clean the glass", "Alarm when the oil is low", "Ring the bell"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("LMP-9"), reading.actionItems().get(1).ticketKeys());
        assertFalse(found(reading, "placeholder-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"New lamp for the tower", "New oil from the coast (LMP-8), with a label", "No boat without a bell",
            "Open a second store", "Active alarm for the oil", "Complete the book of lamps", "Live map of all boats"})
    void words_that_may_be_a_state_begin_an_action_where_more_follows(String words) {
        Reading reading = actions("Action Items", "Owner", "Clean the glass", "Ida Beispiel", words, "Buy oil",
                "Ida Beispiel", "Ring the bell");

        assertEquals(4, reading.actionItems().size());
        assertTrue(reading.actionItems().stream().allMatch(item -> item.done() == null));
    }

    @Test
    void a_day_without_its_year_behind_an_action_is_a_remark_and_no_action() {
        Reading reading = actions("Action Items", "Owner", "Clean the glass", "Ida Beispiel", "by 15 Mar", "Buy oil",
                "Ida Beispiel", "by 15 March 2020");

        assertEquals(List.of("Clean the glass", "Buy oil"), actionTexts(reading));
        assertEquals("15 Mar", reading.actionItems().getFirst().comment());
        assertEquals("2020-03-15", String.valueOf(reading.actionItems().getLast().due()));
        assertFalse(found(reading, "not-placed"));
    }

    @Test
    void two_names_on_the_next_line_below_glued_headings_are_owners() {
        Reading reading = actions("Action ItemTypeOwnerIssue", "Clean the glass\nIda Beispiel, Bo Muster", "LMP-7");

        assertEquals(List.of("Clean the glass"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
    }

    @Test
    void an_author_who_is_told_apart_by_the_owner_of_one_action_may_own_another() {
        Reading reading = read("Authors\n\nIda Beispiel Bo Muster\n\n\nAction Items\n\n  • Clean the glass (Ida Beispiel)\n\n"
                + "  • Bo Muster to buy oil\n");

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
    }

    @Test
    void a_mention_may_give_the_last_name_first() {
        Reading reading = read("Authors\n\n@Muster, Bo (Deactivated)@Beispiel, Ida\n\n\nSummary\n\nDark\n");

        assertEquals(List.of("Muster, Bo", "Beispiel, Ida"), names(reading));
        assertEquals(List.of("Muster", "Bo", "Ida Beispiel"),
                names(read("Authors\n\n@Muster, Bo, Ida Beispiel\n\n\nSummary\n\nDark\n")));
    }

    @Test
    void who_is_known_by_the_last_name_first_is_one_owner() {
        Reading reading = read("Authors | @Muster, Bo @Beispiel, Ida |\nAction Items\nAction Items | Owner |\n---|---|\n"
                + "Clean the glass | Muster, Bo |\n");

        assertEquals(List.of("Muster, Bo"), owners(reading));
        assertFalse(found(reading, "owner-ambiguous"));
    }

    @Test
    void what_will_not_be_done_is_a_remark() {
        Reading reading = actions("Action Items", "Owner", "Clean the glass", "Ida Beispiel", "won't do", "Buy oil",
                "Ida Beispiel", "Cancelled");

        assertEquals(List.of("Clean the glass", "Buy oil"), actionTexts(reading));
        assertEquals(List.of("won't do", "Cancelled"), reading.actionItems().stream().map(ActionItem::comment).toList());
    }

    @Test
    void a_stroke_parts_two_keys() {
        Reading reading = read("Summary\n\nDark, LMP-20/LMP-21\n\nImpact\n\nDark\n");

        assertEquals(List.of("LMP-20", "LMP-21"), reading.documentTickets());
    }
}

package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tables of actions, with and without their borders. */
class ActionTablesTest {

    @Test
    void the_owner_column_may_come_first_and_the_header_twice() {
        Reading reading = actions("Owner", "Action", "Ticket", "Owner", "Action", "Ticket", "Ida Beispiel", "Buy oil",
                "LMP-1\nLMP-2:", "\u00a0",
                "Clean the glass", "LMP-3 - Getting issue details... STATUS", "\u00a0", "\u00a0", "n/a", "\u00a0");

        assertEquals(List.of("Buy oil", "Clean the glass"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
        assertEquals(List.of("LMP-1", "LMP-2"), reading.actionItems().getFirst().ticketKeys());
        assertTrue(found(reading, "ticket-state-unknown", "actionItems[1]"));
    }

    @Test
    void borders_of_cells_may_be_lost() {
        Reading reading = actions("Action ItemTypeOwnerIssue\nBuy a bigger canPrevention",
                "LMP-4 - Getting issue details... STATUS", "??Light it again");

        assertEquals(List.of("Buy a bigger can", "Light it again"), actionTexts(reading));
        assertEquals("prevent", reading.actionItems().getFirst().type());
        assertEquals(List.of("null", "null"), owners(reading));
    }

    @Test
    void a_row_runs_over_into_the_next_line() {
        Reading reading = read(
                "Lamp out\nStatus | Done |\nAction Items\nAction Items | Owner | |\n---|---|---|\nBuy oil | Ida Beispiel | LMP-5\n"
                        + "https://lamps.example/oil/pull/9\nDone |\n| | |\nClean | | WIP |\nLessons Learned\nOil\n");

        assertEquals(List.of("Buy oil", "Clean"), actionTexts(reading));
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("https://lamps.example/oil/pull/9"), reading.actionItems().getFirst().urls());
    }

    @Test
    void cells_may_be_parted_by_tabs() {
        Reading reading = read(
                "Lamp out\n\nStatus\tDone\n\nAction Items\nAction Items\tOwner\t\nBuy oil\tIda Beispiel\tLMP-5\nClean\t\t\n\t\t\n"
                        + "Lessons Learned\nOil\n");

        assertEquals(List.of("Buy oil", "Clean"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
    }

    @Test
    void cells_of_which_none_was_lost_make_rows_again() {
        Reading reading = actions("Action Item", "Owner", "Issue", "Action Item", "Owner", "Issue", "Oil the lamp", "Pip",
                "Done",
                "Look daily", "Nell", "\u00a0", "Buy wicks", "\u00a0", "\u00a0");

        assertEquals(List.of("Oil the lamp", "Look daily", "Buy wicks"), actionTexts(reading));
        assertEquals(List.of("Pip", "Nell", "null"), owners(reading));
        assertEquals(true, reading.actionItems().getFirst().done());
    }

    @Test
    void an_owner_and_a_ticket_may_share_a_cell() {
        Reading reading = actions("Action Items", "Owner", "Oil the lamp",
                "@Ida Beispiel - https://jira.example.com/browse/LMP-7",
                "Look daily", "Pip Pretend LMP-8");

        assertEquals(List.of("Oil the lamp", "Look daily"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Pip Pretend"), owners(reading));
        assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
    }

    @Test
    void a_row_may_have_its_borders_on_the_lines_below() {
        Reading reading = read(
                "Status | Done |\nImpact | Dark |\nTrigger\nRust\nAction Items\nAction Items | Owner | |||\n---|---|---|---|---|\n"
                        + "Oil the lamp, e.g.\n|\n| |||\nLook daily | Ida Beispiel | |||\n");

        assertEquals(List.of("Oil the lamp, e.g.", "Look daily"), actionTexts(reading));
        assertEquals(List.of("null", "Ida Beispiel"), owners(reading));
    }

    @Test
    void a_column_of_types_that_are_none_keeps_its_words_and_links_beside_the_action() {
        Reading reading = read("""
                # Lamp out

                ## Action Items

                | Action Items | Type | Owner | Tracker |
                |---|---|---|---|
                | Change the wick | [PR](https://tower.example/pull/8) in the shed | Ida | [LMP-12](https://tower.example/LMP-12) |
                """);

        ActionItem action = reading.actionItems().getFirst();
        assertEquals("Change the wick", action.text());
        assertEquals("Ida", action.ownerName());
        assertEquals(List.of("https://tower.example/pull/8", "https://tower.example/LMP-12"), action.urls());
        assertEquals("Type: PR in the shed", action.comment());
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void a_table_of_action_items_needs_no_heading() {
        Reading reading = read("""
                # Lamp out

                ##

                **Date of incident**: 7th September, 2022.\s\s
                **Authors**: Ida, Puneet.\s\s
                **Detection**: Gulls were loud.

                | Action Item | Type | Owner | Bug |
                | --- | --- | --- | --- |
                | Buy oil | process | Tower team | DONE |
                | Tell the ships | prevention | Tower team | TODO. |

                ##
                ## Lessons Learned

                Look at the oil.
                """);

        assertEquals(List.of("Ida", "Puneet"), names(reading));
        assertEquals("Gulls were loud.", section(reading, Section.DETECTION));
        assertEquals(List.of("Buy oil", "Tell the ships"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals("Tower team", reading.actionItems().getFirst().ownerName());
        assertEquals(true, reading.actionItems().getFirst().done());
        assertTrue(reading.otherSections().isEmpty());
    }

    @Test
    void a_report_may_be_one_table_with_a_line_for_each_action() {
        Reading reading = read("""
                # Incident report

                | Field | Details |
                |---|---|
                | Title | Lamp out |
                | Date | 2021-03-03 |
                | Author | Ida Beispiel |
                | Impact | Two boats |
                | Action items | Buy fuses (Ida Beispiel)<br>Paint the tower (Bo Muster) |
                """);

        assertEquals("Lamp out", reading.title());
        assertEquals("Two boats", section(reading, Section.IMPACT));
        assertEquals(List.of("Buy fuses", "Paint the tower"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void by_heads_the_days_on_which_actions_are_due() {
        Reading reading = read("""
                # Lamp out

                ## Actions

                | Action | Lead | By | State |
                |---|---|---|---|
                | Buy oil | Ida Beispiel | 2024-04-01 | Done |
                | Trim the wick | Bo Muster | the storm | |
                """);

        assertEquals(day("2024-04-01"), reading.actionItems().getFirst().due());
        assertEquals("the storm", reading.actionItems().get(1).comment());
    }

    @Test
    void an_expected_date_is_when_it_is_due() {
        Reading reading = read("# Lamp out\n\n## Actions\n\n| Action | Expected Date | Status |\n|---|---|---|\n"
                + "| Buy oil | Jul 16, 2023 | To Do |\n");

        assertEquals(day("2023-07-16"), reading.actionItems().getFirst().due());
    }
}

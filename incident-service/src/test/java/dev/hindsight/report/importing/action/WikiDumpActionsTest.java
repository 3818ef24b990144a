package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Actions in a dump of a wiki page, whose table has lost its borders. */
class WikiDumpActionsTest {

    private static final String TYPED = "Trigger\n\nRust.\n\nAction Items\n\nAction Item\n\nType\n\nOwner\n\nIssue\n\n";

    private static List<String> items(Reading reading) {
        return reading.actionItems().stream().map(item -> item.text() + " / " + item.ownerName() + " / " + item.done())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Ida (Idi) Beispiel [Done]", "Ida (Idi) Beispiel (done)", "Ida (Idi) Beispiel - Done",
            "Ida (Idi) Beispiel DONE"})
    void the_state_may_stand_beside_the_owner(String owner) {
        Reading lost = actions("Action Items", "Owner", "Action Items", "Owner", "Buy oil", owner, "Clean the glass");
        Reading table = read("# Lamp\n\n## Actions\n\n| Action Items | Owner |\n|---|---|\n| Buy oil | " + owner + " |\n");

        assertEquals(List.of("Buy oil / Ida (Idi) Beispiel / true", "Clean the glass / null / null"), items(lost));
        assertEquals(List.of("Buy oil / Ida (Idi) Beispiel / true"), items(table));
    }

    @Test
    void the_state_of_the_only_action_is_its_own_also_where_the_part_below_is_empty() {
        Reading reading = read(
                "Trigger\n\nRust.\n\nAction Items\n\nAction Items\n\nOwner\n\nBuy oil\n\nIda Beispiel\n\nIn progress\n\n"
                        + "Lessons Learned\n");

        assertEquals(List.of("Buy oil / Ida Beispiel / false"), items(reading));
        assertEquals("", section(reading, Section.LESSONS));
    }

    @Test
    void a_table_of_actions_with_types_is_read_also_where_its_empty_cells_were_lost() {
        Reading reading = read(
                TYPED + "Buy oil\n\nPrevention\n\n@Ida Beispiel\n\nTrim the wick\n\nDetection\n\nBo Muster\n\nLMP-4\n\n"
                        + "Ring the bell\n\nDetection\n\n@Ida Beispiel\n\nLessons Learned\n\nOil burns.\n");

        assertEquals(List.of("Buy oil / Ida Beispiel / null", "Trim the wick / Bo Muster / null",
                "Ring the bell / Ida Beispiel / null"), items(reading));
        assertEquals(List.of("prevent", "detect", "detect"), reading.actionItems().stream().map(ActionItem::type).toList());
        assertEquals(List.of("LMP-4"), reading.actionItems().get(1).ticketKeys());
    }

    @Test
    void a_part_that_is_called_as_a_type_ends_a_table_of_actions_with_types() {
        Reading reading = read(TYPED
                + "Buy oil\n\nPrevention\n\n@Ida Beispiel\n\nDone\n\nTrim the wick\n\nMitigation\n\nBo Muster\n\nLMP-4\n\n"
                + "\nDetection\n\nA gull cried.\n");

        assertEquals(List.of("Buy oil / Ida Beispiel / true", "Trim the wick / Bo Muster / null"), items(reading));
        assertEquals("A gull cried.", section(reading, Section.DETECTION));
    }

    @Test
    void a_ticket_behind_a_finished_row_with_an_owner_of_its_own_is_the_next_row() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida Beispiel", "DONE",
                "LMP-4 - Getting issue details... STATUS", "Bo Muster (Deactivated)");

        assertEquals(List.of("Buy oil / Ida Beispiel / true", "LMP-4 / Bo Muster / null"), items(reading));
        assertEquals(List.of(), reading.actionItems().getFirst().ticketKeys());
    }

    @Test
    void a_first_name_is_an_owner_where_the_report_knows_whose_it_is() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida", "Clean the glass", "Bo", "Polish the brass");

        assertEquals(List.of("Buy oil / Ida / null", "Clean the glass / null / null", "Polish the brass / null / null"),
                items(reading));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.where().equals("actionItems[1]")
                && finding.code().equals("owner-missing") && finding.message().contains("“Bo”")));
    }

    @Test
    void a_remark_may_stand_behind_the_owner_in_the_same_cell() {
        Reading reading = actions("Action Items", "Owner", "Review the cans", "Ida Beispiel Most of them were full",
                "Ida Beispiel to ask for oil");

        assertEquals(List.of("Review the cans / Ida Beispiel / null", "Ida Beispiel to ask for oil / null / null"),
                items(reading));
        assertEquals("Most of them were full", reading.actionItems().getFirst().comment());
    }

    @Test
    void remarks_between_action_and_owner_are_no_actions() {
        Reading reading = actions("Action Items", "Comments", "Owner", "Mend the pump", "Better: buy one", "Who sells them?",
                "Ida Beispiel / Bo Muster", "Trim the wick", "Bo Muster", "Count the matches", "To know how many we need",
                "Ida Beispiel or Cy Exemplo / Di Prova (Unlicensed)");

        assertEquals(List.of("Mend the pump / Ida Beispiel / null", "Trim the wick / Bo Muster / null",
                "Count the matches / Ida Beispiel / null"), items(reading));
        assertEquals("Better: buy one; Who sells them?", reading.actionItems().getFirst().comment());
    }

    @Test
    void a_sentence_before_the_headings_of_a_table_is_no_action() {
        Reading reading = read("""
                Date2018-01-11
                StatusIn progress

                Action Items

                Below are suggested Action Items:

                Action ItemTypeOwnerIssue
                Ask for oilmitigate/prevent

                Trim the wick
                """);

        assertEquals(List.of("Ask for oil", "Trim the wick"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals("mitigate", reading.actionItems().getFirst().type());
        assertEquals(List.of("Below are suggested Action Items:"), reading.notPlaced());
    }

    @Test
    void an_action_that_announces_a_list_keeps_its_colon_and_is_said_to_be_cut() {
        Reading reading = read("""
                Timeline
                08:51 Lamps lit
                Action Items
                Action Items | Owner |
                ---|---|
                Improve the lamp rota, e.g.:
                |
                |
                Oil the hinges: https://example.org/browse/ORC-7 | |
                Paint the door: ORC-8: | Ada Example |
                """);

        assertEquals(List.of("Improve the lamp rota, e.g.:", "Oil the hinges", "Paint the door"),
                reading.actionItems().stream().map(ActionItem::text).toList());
        assertTrue(found(reading, "lost-text", "actionItems[0]"));
        assertFalse(found(reading, "lost-text", "actionItems[1]"));
    }
}

package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Rows of actions in dumps of a wiki: bullets, paragraphs and empty cells in them. */
class WikiDumpRowsTest {

    private static List<String> items(Reading reading) {
        return reading.actionItems().stream().map(item -> item.text() + " / " + item.ownerName() + " / " + item.done())
                .toList();
    }

    @Test
    void bullets_in_the_cells_of_a_table_are_the_actions_and_what_stands_beside_them_is_theirs() {
        Reading reading = read(
                "Authors\n\nIda Beispiel\n\n\nTimeline\n\n  • 10:00 - out\n\nAction Items\n\nAction Items\n\nOwner\n\n"
                        + "  • Buy oil\n\nIda Beispiel\n\nAfter the winter?\n\n  • Clean the glass\n\nBo Muster (Unlicensed)\n\n\nLessons Learned\n\nNone");

        assertEquals(List.of("Buy oil / Ida Beispiel / null", "Clean the glass / Bo Muster / null"), items(reading));
        assertEquals("After the winter?", reading.actionItems().getFirst().comment());
    }

    @Test
    void the_owner_of_the_row_below_one_that_is_to_do_is_no_heading() {
        Reading reading = actions("Action Items", "Owner", "  • Buy oil", "Ida Beispiel", "TODO", "  • Clean the glass",
                "Bo Muster",
                "IN PROGRESS: LMP-4 - Getting issue details... STATUS", "  • Ring the bell", "Ida Beispiel", "Done");

        assertEquals(List.of("Buy oil / Ida Beispiel / false", "Clean the glass / Bo Muster / false",
                "Ring the bell / Ida Beispiel / true"), items(reading));
    }

    @Test
    void a_heading_below_a_list_of_what_is_to_do_stays_one() {
        Reading reading = read(
                "Status\n\nDone\n\nTrigger\n\nRust.\n\nTODO\n\n  • Buy oil\n\n  • Clean the glass\n\nBoats Nearby\n\n"
                        + "Three of them waited until the lamp burned again at dawn.\n");

        assertEquals(List.of("Buy oil / null / null", "Clean the glass / null / null"), items(reading));
        assertEquals("Boats Nearby", reading.otherSections().getFirst().name());
    }

    @Test
    void a_row_without_a_bullet_between_rows_with_one_is_an_action_where_somebody_stands_beside_it() {
        Reading reading = actions("Action Items", "Owner", "  • Clean the glass", "Not at night", "Bo Muster", "Done",
                "Buy oil",
                "Ida Beispiel", "In spring?", "  • Ring the bell");

        assertEquals(
                List.of("Clean the glass / Bo Muster / true", "Buy oil / Ida Beispiel / null", "Ring the bell / null / null"),
                items(reading));
        assertEquals("In spring?", reading.actionItems().get(1).comment());
    }

    @Test
    void bullets_below_an_action_in_its_cell_belong_to_it() {
        Reading reading = read(
                "Authors\n\nIda Beispiel\n\nAction Items\n\nAction Item\n\nType\n\nOwner\n\nIssue\n\nRenew the lamp:\n\n"
                        + "  • Glass\n\n  • Wick?\n\nPrevention\n\nAlert the keepers\n\nDetection\n\nTimeline\n\n  • 10:00 - out\n");

        assertEquals(List.of("Renew the lamp: Glass; Wick? / null / null", "Alert the keepers / null / null"), items(reading));
        assertEquals(List.of("prevent", "detect"), reading.actionItems().stream().map(ActionItem::type).toList());
    }

    @Test
    void a_row_may_begin_with_an_empty_cell() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Timeline
                Time | What | Mended by |
                ---|---|---|
                10:00 | Lamp out | Oil |
                | Horn out | Wick |
                11:00 | All on | |
                Action Items
                Action Items | Owner |
                ---|---|
                | @Ida Beispiel |
                Buy oil | Bo (Bobo) Muster Most of the cans were empty. We also found:
                |
                """);

        assertEquals(List.of("Lamp out — Oil Horn out — Wick", "All on"), texts(reading));
        assertEquals(List.of("Buy oil / Bo (Bobo) Muster / null"), items(reading));
        assertEquals("Most of the cans were empty. We also found:", reading.actionItems().getFirst().comment());
        assertTrue(found(reading, "lost-text", "actionItems"));
    }

    @Test
    void an_action_may_go_on_in_the_next_paragraph_with_and() {
        Reading reading = actions("Action Items", "Owner", "Buy a bigger can", "& watch the level", "Ida Beispiel");

        assertEquals(List.of("Buy a bigger can & watch the level / Ida Beispiel / null"), items(reading));
    }

    @Test
    void a_row_whose_heading_is_torn_too_goes_on_below() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Status | Done |
                Impact | Dark |
                Action Items
                Action Items | Owner |
                |
                ---|---|---|
                Trim the wick |
                | Done |
                Fill the can | @Ida Beispiel | |
                Count the matches |
                See also:
                """);

        assertEquals(List.of("Trim the wick / null / true", "Fill the can / Ida Beispiel / null",
                "Count the matches / null / null"), items(reading));
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void below_headings_without_borders_a_name_glued_to_the_words_owns_them() {
        Reading reading = actions("Action Items", "Action ItemOwnerIssue", "Trim the wick of all lampsIda Beispiel", "",
                "LMP-7 - Getting issue details... STATUS", "", "Warn below 80%Tess Testcase", "",
                "Build it with GitHub Actions");

        assertEquals(List.of("Trim the wick of all lamps / Ida Beispiel / null", "Warn below 80% / Tess Testcase / null",
                "Build it with GitHub Actions / null / null"), items(reading));
    }
}

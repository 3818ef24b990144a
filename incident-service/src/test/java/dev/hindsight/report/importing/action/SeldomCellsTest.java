package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** What cells and lines of actions seldom hold. */
class SeldomCellsTest {

    /** Whether the words are said to stand where an owner should. */
    private static boolean opens(Reading reading, String words) {
        return reading.findings().stream()
                .anyMatch(finding -> finding.code().equals("owner-missing") && finding.message().startsWith("“" + words + "”"));
    }

    private static final String LONG = "Buy many red fuses by 1 April 2024, and wax ".repeat(120).strip();

    @Test
    void a_text_far_longer_than_an_action_is_taken_as_it_is_behind_what_stands_above_it() {
        Reading reading = read("<h1>Lamp out</h1><h2>Action items</h2><table><tr><th>Action</th><th>Owner</th></tr>"
                + "<tr><td><p>Short one</p><p>" + LONG + "</p></td><td>Ida Beispiel</td></tr></table>");

        assertEquals(List.of("Short one " + LONG), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel"), owners(reading));
    }

    @Test
    void a_cell_far_longer_than_an_action_is_one_and_nobody_owns_it_for_what_it_says() {
        assertEquals(List.of(LONG + " (Ida Beispiel)"), actionTexts(listed(LONG + " (Ida Beispiel)")));
        assertEquals(List.of("null"), owners(listed(LONG + " (Ida Beispiel)")));
        assertNull(listed(LONG + " by 1 April 2024").actionItems().getFirst().due());
        assertEquals(List.of("Buy oil", LONG), actionTexts(actions("Actions", "Owner", "Buy oil", "Ida Beispiel", LONG)));
    }

    @Test
    void a_remark_far_longer_than_an_action_stays_whole() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n| Action | Owner | Comment |\n|---|---|---|\n| Buy oil | Ida Beispiel | "
                        + LONG + " |\n");

        assertEquals(LONG, reading.actionItems().getFirst().comment());
    }

    @Test
    void a_cell_that_tells_how_it_was_done_names_nobody() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n| Action | Owner |\n|---|---|\n"
                + "| Trim the wick | Added along with the new lamp |\n| Buy oil | Ahmed with Bo |\n| Ring a bell | Added Value Pier |\n");

        assertEquals(List.of("null", "Ahmed with Bo", "Added Value Pier"), owners(reading));
        assertTrue(opens(reading, "Added along with the new lamp"));
    }

    @Test
    void what_stands_behind_the_owner_is_of_the_last_column_where_the_type_parts_a_row() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Action items

                Action Item Type Owner Priority Status
                Renew the wick and the glass prevent ida
                Ring a bell at dusk detect bo LMP-7 WIP
                Patch for our lamp in the lamp fork Bo Done
                """);

        assertEquals(List.of("Renew the wick and the glass", "Ring a bell at dusk", "Patch for our lamp in the lamp fork"),
                actionTexts(reading));
        assertEquals(List.of("ida", "bo", "Bo"), owners(reading));
        assertEquals(Arrays.asList(null, false, true), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("", "WIP", "Done"), reading.actionItems().stream().map(ActionItem::comment).toList());
        assertEquals(List.of("LMP-7"), reading.actionItems().get(1).ticketKeys());
    }

    @Test
    void a_line_below_such_headings_that_has_no_type_and_no_state_keeps_its_words() {
        Reading reading = read("""
                Lamp out 2021-03-03

                Action items

                Action Item Type Owner Status
                Renew the wick and the glass prevent ida DONE
                Ring a bell at dusk and dawn
                """);

        assertTrue(String.join(" ", actionTexts(reading)).contains("Ring a bell at dusk and dawn"));
    }

    @Test
    void a_bullet_with_another_number_of_cells_than_its_headings_keeps_all_of_them_in_their_words() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\nTask / Owner / Status\n\n- Buy oil / Ida Beispiel / Done\n- Trim the wick\n");

        assertTrue(actionTexts(reading).contains("Trim the wick"));
        assertTrue(String.join(" ", actionTexts(reading)).contains("Buy oil"));
    }

    @Test
    void nobody_beside_an_action_that_is_a_bullet_leaves_its_owner_open() {
        Reading reading = actions("Action", "Owner", "Status", "  • Buy oil", "TBC", "  • Trim the wick", "Ida Beispiel");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("null", "Ida Beispiel"), owners(reading));
        assertTrue(opens(reading, "TBC"));
    }

    @Test
    void nobody_in_the_column_of_owners_ahead_leaves_the_owner_of_the_action_behind_it_open() {
        Reading reading = actions("Owner", "Action", "TBC", "Buy oil for the lamp", "Ida Beispiel",
                "Trim the wick of the lamp", "Wax the floor of the tower");

        assertEquals(List.of("Buy oil for the lamp", "Trim the wick of the lamp", "Wax the floor of the tower"),
                actionTexts(reading));
        assertEquals(List.of("null", "Ida Beispiel", "null"), owners(reading));
        assertTrue(opens(reading, "TBC"));
    }

    @Test
    void an_owner_told_above_all_actions_is_kept() {
        Reading reading = actions("Before winter:", "Owner: Otto Muster", "Buy oil for the lamp");

        assertTrue(reading.toString().contains("Otto Muster"));
        assertTrue(actionTexts(reading).contains("Buy oil for the lamp"));
    }

    @Test
    void a_key_in_the_column_of_numbers_is_the_ticket_and_a_number_alone_is_not() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n| No | Action | Owner |\n|---|---|---|\n| LMP-7 | Buy oil | Ida Beispiel |\n"
                        + "| 2 | Trim the wick | Bo Muster |\n");

        assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
        assertEquals("", reading.actionItems().getLast().comment());
    }

    @Test
    void a_status_of_a_wiki_among_the_words_of_an_action_is_its_state() {
        Reading reading = read("<h1>Lamp out</h1><h2>Action items</h2><ul><li>Buy oil <ac:structured-macro ac:name=\"status\">"
                + "<ac:parameter ac:name=\"title\">Done</ac:parameter></ac:structured-macro></li></ul>");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals(true, reading.actionItems().getFirst().done());
    }

    @Test
    void nobody_in_brackets_beside_a_day_leaves_the_owner_open() {
        Reading reading = listed("Buy oil (TBC, 2024-04-01)");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals("2024-04-01", String.valueOf(reading.actionItems().getFirst().due()));
        assertTrue(opens(reading, "TBC"));
    }

    @Test
    void a_ticket_in_the_place_of_the_owner_is_the_ticket_of_the_action() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n| Action | Owner |\n|---|---|\n| Buy oil | LMP-7 |\n"
                + "| Trim the wick | Ida Beispiel |\n");

        assertEquals(List.of("null", "Ida Beispiel"), owners(reading));
        assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
    }

    @Test
    void priorities_show_where_a_row_ends_that_was_printed_cell_by_cell() {
        Reading reading = read(
                "Lamp out\n\nDate\n\n2024-03-28\n\nAction items\n\nAction\nOwner\nPriority\nBuy oil\nida.b\nHigh\n"
                        + "Trim the wick\nbo\nLow\n\nRoot cause\n\nRust\n");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("ida.b", "bo"), owners(reading));
    }
}

package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Action items, their owners, tickets and whether they are done. */
class ActionsTest {

    private static List<String> owners(Reading reading) {
        return reading.actionItems().stream().map(item -> String.valueOf(item.ownerName())).toList();
    }

    private static List<String> words(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    private static Reading list(String... items) {
        return read("# Lamp out\n\n## Action items\n\n"
                + String.join("\n", Arrays.stream(items).map(item -> "- " + item).toList()) + "\n");
    }

    @Test
    void a_paragraph_in_the_owners_place_is_an_owner_only_if_it_is_nothing_but_a_name() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida Beispiel", "Clean the glass",
                "Keep the gulls away, somehow");

        assertEquals(List.of("Buy oil", "Clean the glass", "Keep the gulls away, somehow"), words(reading));
        assertEquals(List.of("Ida Beispiel", "null", "null"), owners(reading));
        assertTrue(found(reading, "owner-missing", "actionItems[1]"));
    }

    @Test
    void a_remark_belongs_to_the_action_before() {
        Reading reading = actions("Action Items", "Owner", "Buy oil", "Ida Beispiel", "Barrel done, can still to come",
                "Clean the glass",
                "Part of the spring work, e.g. LMP-9");

        assertEquals(List.of("Buy oil", "Clean the glass"), words(reading));
        assertEquals(Boolean.FALSE, reading.actionItems().getFirst().done());
        assertNull(reading.actionItems().get(1).done());
        assertEquals(List.of("LMP-9"), reading.actionItems().get(1).ticketKeys());
    }

    @Test
    void the_owner_column_may_come_first_and_the_header_twice() {
        Reading reading = actions("Owner", "Action", "Ticket", "Owner", "Action", "Ticket", "Ida Beispiel", "Buy oil",
                "LMP-1\nLMP-2:", "\u00a0",
                "Clean the glass", "LMP-3 - Getting issue details... STATUS", "\u00a0", "\u00a0", "n/a", "\u00a0");

        assertEquals(List.of("Buy oil", "Clean the glass"), words(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
        assertEquals(List.of("LMP-1", "LMP-2"), reading.actionItems().getFirst().ticketKeys());
        assertTrue(found(reading, "ticket-state-unknown", "actionItems[1]"));
    }

    @Test
    void borders_of_cells_may_be_lost() {
        Reading reading = actions("Action ItemTypeOwnerIssue\nBuy a bigger canPrevention",
                "LMP-4 - Getting issue details... STATUS", "??Light it again");

        assertEquals(List.of("Buy a bigger can", "Light it again"), words(reading));
        assertEquals("prevent", reading.actionItems().getFirst().type());
        assertEquals(List.of("null", "null"), owners(reading));
    }

    @Test
    void two_owners_in_one_cell_are_the_first_and_a_finding() {
        Reading reading = read(
                "# Lamp\n\n## Actions\n\n| Who | What |\n|---|---|\n| Ida Beispiel<br>Tom Muster | Buy oil |\n| TBC | Clean |\n| | None. |\n");

        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.code().equals("owner-ambiguous")
                && finding.message().contains("Ida Beispiel") && finding.message().contains("Tom Muster")));
        assertTrue(found(reading, "owner-missing", "actionItems[1]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Buy oil (@tom-m)                    | Buy oil         | tom-m
            Buy oil (Ida Beispiel)              | Buy oil         | Ida Beispiel
            Buy oil - Ida Beispiel              | Buy oil         | Ida Beispiel
            @Ida Beispiel to buy oil            | buy oil         | Ida Beispiel
            Buy oil. Owner: Ida Beispiel        | Buy oil         | Ida Beispiel
            Buy oil (from the town)             | Buy oil (from the town) | null
            Buy Oil - Clean Glass and Lamp      | Buy Oil - Clean Glass and Lamp | null
            Buy oil - Bo Muster - 12 May 2021   | Buy oil         | Bo Muster
            Buy oil @Bo Muster                  | Buy oil         | Bo Muster
            Talk to @Bo Muster about the oil    | Talk to @Bo Muster about the oil | null
            Discuss the oil with @Bo Muster     | Discuss the oil with @Bo Muster | null
            Buy oil, assigned to @Bo Muster     | Buy oil         | Bo Muster
            """)
    void a_list_names_the_owner_in_its_own_ways(String item, String text, String owner) {
        Reading reading = list(item.strip());

        assertEquals(List.of(text.strip()), words(reading));
        assertEquals(List.of(owner.strip()), owners(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [x] Buy oil             | true
            [ ] Buy oil             | false
            DONE: Buy oil           | true
            Buy oil (done)          | true
            Buy oil - WIP           | false
            Buy oil                 | null
            See that all is done    | null
            """)
    void done_is_what_the_report_says(String item, String done) {
        assertEquals(done.strip(), String.valueOf(list(item.strip()).actionItems().getFirst().done()));
    }

    @Test
    void keys_are_cleaned_and_versions_are_none() {
        Reading reading = list("Take back 3.14.0-2 in UTF-8, LMP-12: LMP-13", "Look at https://lamps.example/oil/pull/9.");

        assertEquals(List.of("LMP-12", "LMP-13"), reading.actionItems().getFirst().ticketKeys());
        assertEquals(List.of("https://lamps.example/oil/pull/9"), reading.actionItems().get(1).urls());
    }

    @Test
    void text_and_link_that_disagree_keep_the_key_as_shown_and_the_address_as_linked() {
        Reading reading = list("Buy oil [LMP-12](https://jira.lamps.example/browse/LMP-21)");

        assertEquals(List.of("LMP-12"), reading.actionItems().getFirst().ticketKeys());
        assertEquals(List.of("https://jira.lamps.example/browse/LMP-21"), reading.actionItems().getFirst().urls());
        assertTrue(found(reading, "link-mismatch", "actionItems[0]"));
    }

    @Test
    void a_row_runs_over_into_the_next_line() {
        Reading reading = read(
                "Lamp out\nStatus | Done |\nAction Items\nAction Items | Owner | |\n---|---|---|\nBuy oil | Ida Beispiel | LMP-5\n"
                        + "https://lamps.example/oil/pull/9\nDone |\n| | |\nClean | | WIP |\nLessons Learned\nOil\n");

        assertEquals(List.of("Buy oil", "Clean"), words(reading));
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("https://lamps.example/oil/pull/9"), reading.actionItems().getFirst().urls());
    }

    @Test
    void cells_may_be_parted_by_tabs() {
        Reading reading = read(
                "Lamp out\n\nStatus\tDone\n\nAction Items\nAction Items\tOwner\t\nBuy oil\tIda Beispiel\tLMP-5\nClean\t\t\n\t\t\n"
                        + "Lessons Learned\nOil\n");

        assertEquals(List.of("Buy oil", "Clean"), words(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
    }

    @Test
    void who_is_mentioned_inside_a_sentence_stays_there_and_owns_nothing() {
        Reading reading = read(
                "<h2>Action items</h2><ul><li>Ask <ac:link><ri:user ri:account-id=\"7\"/><ac:link-body>Ida Beispiel"
                        + "</ac:link-body></ac:link> for oil</li><li>Clean the glass <ac:link><ri:user ri:account-id=\"8\"/>"
                        + "<ac:link-body>Bo Muster</ac:link-body></ac:link></li></ul>");

        assertEquals(List.of("Ask Ida Beispiel for oil", "Clean the glass"), words(reading));
        assertEquals(List.of("null", "Bo Muster"), owners(reading));
    }

    @Test
    void the_status_of_the_report_says_nothing_about_an_action() {
        Reading reading = read("Lamp out\n\nStatus\n\nDone\n\n\nAction Items\n\n  • Buy oil\n\n\nLessons Learned\n\nOil\n");

        assertNull(reading.actionItems().getFirst().done());
    }

    @Test
    void the_heading_of_a_group_stays_beside_its_actions() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n### Lamp house\n\n- Oil it\n\n### Process improvements\n\n- Look daily\n");

        assertEquals(List.of("Lamp house", ""), reading.actionItems().stream().map(ActionItem::comment).toList());
        assertEquals("process", reading.actionItems().getLast().type());
        assertEquals(List.of(), reading.notPlaced());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"✅ Oil it;true", "❌ Oil it;false", "🚧 Oil it;false", "Oil it :white_check_mark:;true",
            "[ ] Owner: TBC – Oil it;false"})
    void signs_tell_whether_it_is_done(String line, boolean done) {
        ActionItem item = read("# Lamp out\n\n## Action items\n\n- " + line + "\n").actionItems().getFirst();

        assertEquals("Oil it", item.text());
        assertEquals(done, item.done());
    }

    @Test
    void done_in_a_pull_request_is_done_and_an_eta_is_when_it_is_due() {
        ActionItem done = read("# Lamp out\n\n## Action items\n\n- Oil it. DONE in PR #12\n").actionItems().getFirst();
        ActionItem by = read("# Lamp out\n\n## Action items\n\n- Mend the roof - @bo - by 2021-04-06\n").actionItems()
                .getFirst();
        assertEquals("2021-04-06", String.valueOf(by.due()));
        assertEquals("bo", by.ownerName());
        ActionItem due = read("# Lamp out\n\n## Action items\n\n- Oil it, assigned to Bo Muster, ETA 5 April 2021\n")
                .actionItems().getFirst();

        assertEquals(true, done.done());
        assertEquals("Bo Muster", due.ownerName());
        assertEquals("2021-04-05", String.valueOf(due.due()));
    }

    @Test
    void cells_of_which_none_was_lost_make_rows_again() {
        Reading reading = actions("Action Item", "Owner", "Issue", "Action Item", "Owner", "Issue", "Oil the lamp", "Pip",
                "Done",
                "Look daily", "Nell", "\u00a0", "Buy wicks", "\u00a0", "\u00a0");

        assertEquals(List.of("Oil the lamp", "Look daily", "Buy wicks"), words(reading));
        assertEquals(List.of("Pip", "Nell", "null"), owners(reading));
        assertEquals(true, reading.actionItems().getFirst().done());
    }

    @Test
    void a_paragraph_in_a_group_without_a_list_is_an_action() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n### Lamp\n\nLimit the oil per night.\n\n### Bell\n\n- Ring it\n");

        assertEquals(List.of("Limit the oil per night.", "Ring it"), words(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void an_owner_and_a_ticket_may_share_a_cell() {
        Reading reading = actions("Action Items", "Owner", "Oil the lamp",
                "@Ida Beispiel - https://jira.example.com/browse/LMP-7",
                "Look daily", "Pip Pretend LMP-8");

        assertEquals(List.of("Oil the lamp", "Look daily"), words(reading));
        assertEquals(List.of("Ida Beispiel", "Pip Pretend"), owners(reading));
        assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
    }

    @Test
    void a_row_may_have_its_borders_on_the_lines_below() {
        Reading reading = read(
                "Status | Done |\nImpact | Dark |\nTrigger\nRust\nAction Items\nAction Items | Owner | |||\n---|---|---|---|---|\n"
                        + "Oil the lamp, e.g.\n|\n| |||\nLook daily | Ida Beispiel | |||\n");

        assertEquals(List.of("Oil the lamp, e.g.", "Look daily"), words(reading));
        assertEquals(List.of("null", "Ida Beispiel"), owners(reading));
    }

    @Test
    void points_of_a_numbered_part_are_actions_of_their_own() {
        Reading reading = read(
                "Lamp out\n\nDate: 28 March 2024\n\n5. Resolution\nOil.\n\n6. Actions\n6.1 Oil daily\n6.2 Clean\n\n"
                        + "7. Lessons learned\nLook.\n");

        assertEquals(List.of("Oil daily", "Clean"), reading.actionItems().stream().map(ActionItem::text).toList());
    }
}

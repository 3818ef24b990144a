package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.action.draft.Tickets;

/** Tickets as a dump prints them: their address in brackets, and the state that was not loaded glued to what follows. */
class PrintedLinksTest {

    @Test
    void an_address_in_brackets_is_where_the_key_before_it_leads() {
        Reading reading = actions("Action Items", "Owner", "Clean the glass", "Ida Beispiel",
                "LMP-7 (https://jira.lamp.example/browse/LMP-9)", "Buy oil", "Ida Beispiel",
                "LMP-8 <https://jira.lamp.example/browse/LMP-8>");

        ActionItem glass = reading.actionItems().getFirst();
        assertEquals(List.of("LMP-7"), glass.ticketKeys());
        assertEquals(List.of("https://jira.lamp.example/browse/LMP-9"), glass.urls());
        assertTrue(found(reading, "link-mismatch", "actionItems[0]"));
        assertEquals(List.of("LMP-8"), reading.actionItems().getLast().ticketKeys());
        assertFalse(found(reading, "link-mismatch", "actionItems[1]"));
    }

    @Test
    void an_address_with_what_it_is_ahead_belongs_to_the_action_above() {
        Reading reading = actions("Action Items", "Owner", "Clean the glass", "Ida Beispiel", "LMP-7, LMP-8 & LMP-9",
                "PR: https://git.lamp.example/pull/3", "Buy oil", "Ida Beispiel");

        assertEquals(List.of("Clean the glass", "Buy oil"), actionTexts(reading));
        assertEquals(List.of("LMP-7", "LMP-8", "LMP-9"), reading.actionItems().getFirst().ticketKeys());
        assertEquals(List.of("https://git.lamp.example/pull/3"), reading.actionItems().getFirst().urls());
        assertFalse(reading.actionItems().getFirst().comment().contains("&"));
    }

    @Test
    void the_state_that_was_not_loaded_may_be_glued_to_the_next_key_or_to_a_word() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Action Items
                Action Items | Owner | Comments |
                ---|---|---|
                Clean the glass | Ida Beispiel | LMP-7Getting issue details... STATUSLMP-8Getting issue details... STATUS |
                Buy oil | Ida Beispiel | LMP-9 - Getting issue details... STATUSIn progress |
                """);

        assertEquals(List.of("LMP-7", "LMP-8"), reading.actionItems().getFirst().ticketKeys());
        assertTrue(found(reading, "ticket-state-unknown", "actionItems[0]"));
        assertEquals(false, reading.actionItems().getLast().done());
        assertFalse(found(reading, "not-placed"));
    }

    @Test
    void a_place_on_the_page_is_no_address_of_an_action_or_an_entry() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- 10:00 Lamp out, see [oil](#oil-and-wicks)\n- 10:20 Lamp on\n\n"
                + "## Action items\n\n- Buy oil, see [oil](#oil-and-wicks)\n- Trim the wick\n");

        assertEquals(List.of("Buy oil, see oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of(), reading.actionItems().getFirst().urls());
        assertEquals(List.of(), reading.timeline().getFirst().urls());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void keys_open_the_lines_of_a_cell_that_holds_all_that_is_to_be_done() {
        assertEquals(List.of("set the bell", "alarm on low oil"), actionTexts(
                read("# Lamp out\n\n| Impact | Dark |\n|---|---|\n| Corrective actions | LMP-1 set the bell<br>LMP-2 alarm on low oil |\n")));
    }
}

package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Tickets that have a number instead of a key, and those of other trackers. */
class NumberedTicketsTest {

    @Test
    void numbers_of_repositories_in_the_column_of_the_tickets_are_keys() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n| Action | Issue / PR | Status |\n|---|---|---|\n"
                + "| Buy oil | harbour/lamp.keys#163 | Done |\n| Trim the wick | #12, #13 and night-watch/bell#7 | Open |\n"
                + "| Ring the bell | see #12 | Open |\n| Paint | page 3 | Open |\n");

        assertEquals(
                List.of(List.of("harbour/lamp.keys#163"), List.of("#12", "#13", "night-watch/bell#7"), List.of(), List.of()),
                reading.actionItems().stream().map(ActionItem::ticketKeys).toList());
    }

    @Test
    void a_sign_or_a_state_right_behind_a_number_says_how_it_stands() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n| Action | Ticket |\n|---|---|\n"
                + "| Buy oil | harbour/lamp#13 ✅ |\n| Trim the wick | #14 done |\n| Ring the bell | #15 |\n");

        assertEquals(List.of(List.of("harbour/lamp#13"), List.of("#14"), List.of("#15")),
                reading.actionItems().stream().map(ActionItem::ticketKeys).toList());
        assertEquals(Arrays.asList(true, true, null), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void a_bug_with_its_number_is_one_too() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n| Action item | Type | Owner | Bug |\n|---|---|---|---|\n"
                + "| Buy oil | mitigate | ida | Bug 5554823 **TODO** |\n| Ring the bell | process | bo | n/a **DONE** |\n");

        assertEquals(List.of(List.of("Bug 5554823"), List.of()),
                reading.actionItems().stream().map(ActionItem::ticketKeys).toList());
        assertEquals(Arrays.asList(false, true), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void what_counts_the_rows_is_no_ticket_though_it_looks_as_one() {
        assertEquals(List.of(List.of("LMP-9"), List.of()), read(table("AI-1", "AI-2")).actionItems().stream()
                .map(ActionItem::ticketKeys).toList());
        assertEquals(List.of(List.of("AI-1", "LMP-9"), List.of("AI-3")), read(table("AI-1", "AI-3")).actionItems().stream()
                .map(ActionItem::ticketKeys).toList());
    }

    private static String table(String first, String second) {
        return "# Lamp out\n\n## Action items\n\n| ID | Action | Ticket |\n|---|---|---|\n| " + first
                + " | Buy oil | LMP-9 |\n| " + second + " | Trim the wick | |\n";
    }

    @Test
    void links_to_what_belongs_to_a_repository_are_no_keys() {
        assertEquals(List.of(), read("# Lamp out\n\n## Action items\n\n| Action | Owner | Link |\n|---|---|---|\n"
                + "| Buy oil | Ida | harbour/lamp#163 |\n").actionItems().getFirst().ticketKeys());
    }

    @Test
    void addresses_of_trackers_lead_to_their_tickets() {
        Reading reading = listed("Buy oil ([ClickUp 86c9lamp1](https://app.clickup.com/t/86c9lamp1) closed)",
                "Trim the wick ([on the list](https://linear.app/harbour/issue/LMP-12/trim-the-wick))",
                "Ring the bell ([list](https://app.clickup.com/90123/v/l/6-9))");

        assertEquals(List.of(List.of("86c9lamp1"), List.of("LMP-12"), List.of()),
                reading.actionItems().stream().map(ActionItem::ticketKeys).toList());
        assertEquals(Arrays.asList(true, null, null), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void a_ticket_in_brackets_may_say_that_it_is_closed() {
        assertEquals(Arrays.asList(true, true, null, null), listed("Buy oil (PR #12 merged)", "Trim the wick (LMP-12, done)",
                "Ring the bell (the lamps closed)", "Paint (step 3 done)").actionItems().stream().map(ActionItem::done)
                .toList());
    }

    @Test
    void the_name_of_a_standard_at_the_end_is_a_word_of_the_action() {
        assertEquals(List.of("Ask the oil merchant to write UTF-8", "SHA-256 for the log"),
                actionTexts(read("# Lamp out\n\n## Action items\n\n| Action | Ticket |\n|---|---|\n"
                        + "| Ask the oil merchant to write UTF-8 | LMP-7 |\n| SHA-256 for the log | LMP-8 |\n")));
        assertEquals(List.of(), listed("Patch CWE-327 in the lamp", "Read CAPEC-66").actionItems().stream()
                .flatMap(item -> item.ticketKeys().stream()).toList());
    }

    @Test
    void the_number_of_a_product_is_no_key() {
        Reading reading = listed("Replace the SG550X-48 by another", "Replace the bell, TIS21-48");

        assertEquals(List.of(List.of(), List.of("TIS21-48")),
                reading.actionItems().stream().map(ActionItem::ticketKeys).toList());
    }
}

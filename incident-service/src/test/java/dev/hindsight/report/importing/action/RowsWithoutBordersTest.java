package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;

/** Rows of action tables whose cells were torn apart or ran together, and who owns what stands in them. */
class RowsWithoutBordersTest {

    @Test
    void inline_code_may_break_the_first_cell_of_a_row_over_several_lines() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Action Items
                Action Items | Owner | Comments |
                ---|---|---|
                Clean the glass | Ida Beispiel | LMP-7 |
                Never light the lamp with
                --dry
                on a foggy night | Bo Muster | Done |
                | | |
                See also:
                2020-12-19 Bell silent
                """);

        assertEquals(List.of("Clean the glass", "Never light the lamp with --dry on a foggy night"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertFalse(found(reading, "not-placed"));
    }

    @Test
    void code_may_end_the_first_cell_and_the_border_open_the_next_line() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Action Items
                Action Items | Owner | | |
                ---|---|---|---|
                Clean the glass | Bo Muster | | |
                Write all plans in
                UTC
                | Ida Beispiel | LMP-7 | done |
                """);

        assertEquals(List.of("Clean the glass", "Write all plans in UTC"), actionTexts(reading));
        assertEquals(List.of("Bo Muster", "Ida Beispiel"), owners(reading));
        assertEquals(true, reading.actionItems().getLast().done());
    }

    @Test
    void headings_days_times_and_owners_may_run_together() {
        Reading reading = read("""
                DateMar 3, 2021

                Timeline

                All times in GMT

                DateTimeWhat happened

                3 Mar 202121:30Nightly round starts

                21:52Page 46 of the log is not answered, the round stops

                4 Mar 202108:05Lit by hand


                Action Items

                Action ItemsOwner

                Action ItemsOwner

                Ask three times before giving up@Ida Beispiel

                LMP-7 - Getting issue details... STATUS

                Tell the keepers at watch@lamp.example

                DONE: LMP-8
                """);

        assertEquals(List.of("2021-03-03T21:30:00Z", "2021-03-03T21:52:00Z", "2021-03-04T08:05:00Z"), Reports.times(reading));
        assertEquals(List.of("Ask three times before giving up", "Tell the keepers at watch@lamp.example"),
                actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
        assertEquals(true, reading.actionItems().getLast().done());
    }

    @Test
    void the_number_that_a_printed_row_opens_with_is_no_action() {
        Reading reading = actions("#", "Action Item", "Owner", "Ticket", "1", "Clean the glass", "Ida Beispiel", "LMP-7",
                "Done", "2", "Buy oil", "LMP-8");

        assertEquals(List.of("Clean the glass", "Buy oil"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
    }

    @Test
    void below_glued_headings_a_type_in_small_letters_and_the_owner_on_the_next_line_are_apart() {
        Reading reading = actions("Action ItemTypeOwnerIssue", "Clean the glassprevent\nIda Beispiel", "LMP-7",
                "Buy oildetect\nTBC", "Ring the bellprocess\nIda Beispiel");

        assertEquals(List.of("Clean the glass", "Buy oil", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "Ida Beispiel"), owners(reading));
        assertEquals(List.of("prevent", "detect", "process"), reading.actionItems().stream().map(ActionItem::type).toList());
        assertFalse(found(reading, "not-placed"));
    }

    @Test
    void two_names_ahead_of_an_action_are_its_owners_and_the_first_counts() {
        Reading reading = actions("Owner", "Action Item", "Ticket", "Ida Beispiel", "Bo Muster", "Clean the glass", "LMP-7");

        assertEquals(List.of("Ida Beispiel"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
    }

    @Test
    void a_known_name_and_a_comma_open_a_list_of_names_and_no_sentence() {
        Reading reading = read("Authors | Ida (Idi) Beispiel |\nAction Items\nOwner | Action Items | Ticket |\n---|---|---|\n"
                + "Ida (Idi) Beispiel, Bo Muster | Clean the glass | |\n");

        assertEquals(List.of("Ida (Idi) Beispiel"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
    }

    @Test
    void the_id_of_an_account_stays_an_id() {
        String id = "712020:0a1b2c3d-0000-4000-8000-00000000000f";
        Reading reading = read(
                "Date\n\nMar 3, 2021\n\nAuthors\n\n" + id + " @Ida Beispiel\n\n\nAction Items\n\nAction Items\n\n"
                        + "Owner\n\nClean the glass\n\n" + id + "\n\n\nLessons Learned\n\nNone here\n");

        assertEquals(id, reading.authors().getFirst().accountId());
        assertNull(reading.authors().getFirst().name());
        assertTrue(found(reading, "person-unresolved", "authors"));
        assertTrue(found(reading, "person-unresolved", "actionItems[0].owner"));
    }

    @Test
    void who_speaks_in_a_chat_is_known() {
        Reading reading = read("Date\n\nMar 3, 2021\n\nTimeline\n\n  • 10:00 UTC - Question:\n\n    > Bo Muster  09:58\n"
                + "    > where is the oil?\n\nAction Items\n\n  • Bo Muster: buy oil\n\n  • Night Watch: look out\n");

        assertEquals(List.of("Bo Muster", "null"), owners(reading));
    }

    @Test
    void a_whole_row_without_borders_is_told_apart_by_its_type_and_a_name() {
        Reading reading = actions("Action ItemTypeOwnerIssue", "Trim the wickpreventIda BeispielLMP-7",
                "Look at the lampdetectBo Muster (Unlicensed)", "LMP-8 - Getting issue details... STATUS",
                "Write it downprocessTBC",
                "Paint the tower");

        assertEquals(List.of("Trim the wick", "Look at the lamp", "Write it down", "Paint the tower"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "null", "null"), owners(reading));
        assertEquals(List.of(List.of("LMP-7"), List.of("LMP-8"), List.of(), List.of()),
                reading.actionItems().stream().map(ActionItem::ticketKeys).toList());
        assertEquals(List.of(), reading.notPlaced());
    }
}

package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Rows of a wiki whose last cell says how an action stands, with its ticket or alone, in pages printed cell by cell and with pipes. */
class StatesInCellsTest {

    private static List<String> items(Reading reading) {
        return reading.actionItems().stream()
                .map(item -> "%s / %s / %s / %s".formatted(item.text(), item.ownerName(), item.ticketKeys(), item.done()))
                .toList();
    }

    @Test
    void a_state_in_front_of_a_ticket_is_a_cell_below_the_headings_of_a_table() {
        Reading reading = actions("Action Items", "Owner", "Count the wicks that are left", "Ida Beispiel",
                "DONE: LMP-49 - Getting issue details... STATUS", "Watch the oil", "Ida Beispiel",
                "IN PROGRESS: LMP-50 - Getting issue details... STATUS", "Ring the bell", "Bo Muster", "TODO");

        assertEquals(List.of("Count the wicks that are left / Ida Beispiel / [LMP-49] / true",
                "Watch the oil / Ida Beispiel / [LMP-50] / false", "Ring the bell / Bo Muster / [] / false"), items(reading));
    }

    @Test
    void without_headings_each_paragraph_that_opens_so_is_an_action() {
        Reading reading = actions("Done: Count the wicks that are left", "In progress: Watch the oil");

        assertEquals(List.of("Count the wicks that are left / null / [] / true", "Watch the oil / null / [] / false"),
                items(reading));
    }

    @Test
    void to_do_is_a_state_in_rows_with_pipes_also_where_cells_run_over() {
        Reading reading = read("""
                Status | Done |
                Impact
                Dark.
                Action Items
                Action Items | Owner | |
                ---|---|---|
                Count the wicks |
                @Ida Beispiel |
                TODO |
                Watch the oil |
                |
                To do |
                Ring the bell | | TODO |
                Lessons Learned
                Oil burns.
                """);

        assertEquals(List.of("Count the wicks / Ida Beispiel / [] / false", "Watch the oil / null / [] / false",
                "Ring the bell / null / [] / false"), items(reading));
        assertEquals("Oil burns.", section(reading, Section.LESSONS));
    }

    @Test
    void to_do_heads_a_column_beside_others() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n| To do | Owner |\n|---|---|\n| Buy oil | Ida |\n");

        assertEquals(List.of("Buy oil / Ida / [] / null"), items(reading));
    }

    @Test
    void a_list_in_the_first_cell_of_rows_and_empty_headings_leave_each_cell_in_its_column() {
        String headings = "Action Items\n\nOwner\n\n\u00a0\n\n";
        Reading reading = read("Date\n\n2024-01-24\n\nImpact\n\nDark.\n\nAction Items\n\n" + headings + headings
                + "  • Buy oil\n\n\u00a0\n\nLMP-5 - Getting issue details... STATUS\n\n"
                + "  • Ring the bell\n\n@Bo Muster\n\nIn progress\n\nLessons Learned\n\n\n0 Comments\n");

        assertEquals(List.of("Buy oil / null / [LMP-5] / null", "Ring the bell / Bo Muster / [] / false"), items(reading));
    }

    @Test
    void what_stands_below_the_page_is_no_cell() {
        Reading reading = read(
                "Status\n\nDone\n\nAction Items\n\nAction Items\n\nOwner\n\n\u00a0\n\nAction Items\n\nOwner\n\n\u00a0"
                        + "\n\nBuy oil\n\n@Ida Beispiel\n\nDone\n\n0 Comments\n");

        assertEquals(List.of("Buy oil / Ida Beispiel / [] / true"), items(reading));
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void the_owner_of_the_only_action_is_not_who_wrote_the_report() {
        Reading reading = read(
                "Impact\n\nDark.\n\nActions\n\nAction Items\n\nOwner\n\nBuy oil\n\n@Ida Beispiel\n\nDone: LMP-7\n");

        assertEquals(List.of("Buy oil / Ida Beispiel / [LMP-7] / true"), items(reading));
        assertEquals(List.of(), names(reading));
    }

    @Test
    void an_owner_below_all_parts_is_who_wrote_the_report() {
        Reading reading = read("Impact\n\nDark.\n\nActions\n\n  • Buy oil\n\nOwner\n\nIda Beispiel\n");

        assertEquals(List.of("Ida Beispiel"), names(reading));
    }
}

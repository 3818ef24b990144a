package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;

/** Tickets that tell what is to be done. */
class WordyTicketsTest {

    @Test
    void a_column_of_issues_with_their_words_holds_the_actions() {
        List<ActionItem> items = read("# Lamp out\n\n## Follow-up issues\n\n| Issue | Triggered by | Outcome |\n|---|---|---|\n"
                + "| #41 — light a second lamp | Lesson 3 | Resolved by a long pull request with many words |\n"
                + "| #42 — ring a bell at night | Lesson 4 | Open until somebody finds the time to do it |\n").actionItems();

        assertTrue(items.getFirst().text().endsWith("light a second lamp"));
        assertEquals(2, items.size());
    }

    @Test
    void a_column_of_mere_tickets_does_not() {
        List<ActionItem> items = read("# Lamp out\n\n## Action items\n\n| Ticket | Text of it |\n|---|---|\n"
                + "| LMP-41 | light a second lamp |\n").actionItems();

        assertEquals("light a second lamp", items.getFirst().text());
    }

    @Test
    void a_link_that_is_nothing_but_letters_and_digits_names_a_ticket() {
        ActionItem item = read("# Lamp out\n\n## Action items\n\n- [LM484](https://board.example/c/x) - Light a second lamp\n"
                + "- [SHA256](https://hash.example/) - Check the hash\n").actionItems().getFirst();

        assertEquals(List.of("LM484"), List.copyOf(item.ticketKeys()));
        assertEquals("Light a second lamp", item.text());
    }

    @Test
    void a_number_in_the_column_of_tickets_is_one() {
        ActionItem item = read(
                "# Lamp out\n\n## Action items\n\n| Issue | Item |\n|---|---|\n| #6396 | Light a second lamp |\n")
                .actionItems().getFirst();

        assertEquals(List.of("#6396"), item.ticketKeys());
    }

    @Test
    void completed_as_of_a_day_is_done() {
        assertEquals(true,
                read("# Lamp out\n\n## Action items\n\n- Empty the tank; Completed as of 2021-10-29.\n").actionItems()
                        .getFirst().done());
    }
}

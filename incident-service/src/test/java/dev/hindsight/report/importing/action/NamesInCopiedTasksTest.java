package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Tasks of a wiki that were copied from a browser: who is mentioned has no mark, and the boxes are gone. */
class NamesInCopiedTasksTest {

    private static Reading tasks(String... lines) {
        return read("Lamp out on the pier\n\nDate\t@March 3, 2021\nAuthors\tIda Beispiel, Bo van der Muster\n\nAction items\n"
                + String.join("\n", lines) + "\nLessons learned\nLamps need oil\n");
    }

    @Test
    void whoever_the_report_names_owns_a_task_that_ends_with_the_name_above_a_ticket_or_a_day() {
        var reading = tasks("Fill the tank before every storm Ida Beispiel LMP-7",
                "Count the keys Bo van der Muster (Deactivated) 12 May 2021",
                "Hang a sign on the door of the lamp room");

        assertEquals(List.of("Ida Beispiel", "Bo van der Muster", "null"), owners(reading));
        assertEquals(List.of("Fill the tank before every storm", "Count the keys", "Hang a sign on the door of the lamp room"),
                actionTexts(reading));
        assertEquals(LocalDate.of(2021, 5, 12), reading.actionItems().get(1).due());
        assertEquals(LocalDate.of(2021, 3, 3), reading.date());
    }

    @Test
    void or_a_task_that_orders_something_behind_the_name() {
        var reading = tasks("Ida Beispiel fill the tank before every storm", "Hang a sign on the door of the lamp room",
                "Bo van der Muster process the mail of the harbour");

        assertEquals(List.of("Ida Beispiel", "null", "Bo van der Muster"), owners(reading));
        assertEquals("fill the tank before every storm", actionTexts(reading).getFirst());
    }

    @Test
    void a_name_within_a_sentence_or_one_that_nobody_knows_is_no_owner() {
        var reading = tasks("Give the keys back to Ida Beispiel LMP-7", "Ida Beispiel found the tank empty, so look at it",
                "Thank everybody who rowed out with Ida Beispiel", "Paint the boats Old Harbour LMP-9");

        assertEquals(List.of("null", "null", "null", "null"), owners(reading));
    }

    @Test
    void two_short_lines_are_two_tasks() {
        var reading = tasks("Fill the tank", "Hang a sign");

        assertEquals(List.of("Fill the tank", "Hang a sign"), actionTexts(reading));
    }

    @Test
    void a_line_that_goes_on_in_the_next_is_one() {
        var reading = tasks("Fill the tank before every storm and", "hang a sign");

        assertEquals(List.of("Fill the tank before every storm and hang a sign"), actionTexts(reading));
    }
}

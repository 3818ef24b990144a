package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.action.line.Initials;

/** Initials in front of the points of a list, and words that only look like them. */
class InitialsTest {

    @Test
    void initials_that_open_every_point_of_a_list_own_it() {
        Reading brackets = listed("[NPK] Buy oil", "[NPK] Count boats", "[OH] Build a pier", "[OH] Ring the bell");
        Reading colons = read(
                "# Lamp out\n\nAuthors: Northpier\n\n## Action items\n\n- Northpier: Buy oil\n- NPK: Count boats\n"
                        + "- Northpier + NPK: Build a pier\n- NPK to ring the bell\n");

        assertEquals(List.of("NPK", "NPK", "OH", "OH"), owners(brackets));
        assertEquals(List.of("Buy oil", "Count boats", "Build a pier", "Ring the bell"), actionTexts(brackets));
        assertEquals(List.of("Northpier", "NPK", "Northpier", "NPK"), owners(colons));
    }

    @Test
    void kinds_of_work_states_and_what_stands_there_once_are_nobody() {
        assertEquals(List.of("null", "null", "null"),
                owners(listed("[DNS] Buy oil", "[DNS] Count boats", "[DNS] Build a pier")));
        assertEquals(List.of("null", "null", "null"), owners(listed("WIP: Buy oil", "TODO: Count boats", "WIP: Build a pier")));
        assertEquals(List.of("null", "null", "null"), owners(listed("[NPK] Buy oil", "[OH] Count boats", "[KL] Build a pier")));
        assertEquals(List.of("null", "null", "null", "null"),
                owners(listed("[NPK] Buy oil", "[NPK] Count boats", "Build a pier", "Ring the bell")));
    }

    @Test
    void words_about_what_was_not_done_far_inside_of_a_remark_say_nothing_of_the_action() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n- Count the boats of all piers\n    - The keepers counted those of"
                        + " the northern pier once a week in spring, but this was not done for the piers of the south.\n- Buy oil\n"
                        + "    - Not done yet, the shop was closed\n");

        assertEquals(java.util.Arrays.asList(null, false), reading.actionItems().stream().map(item -> item.done()).toList());
    }

    @Test
    void names_in_front_of_all_points_are_people_where_most_of_them_are_known() {
        String head = "Lamp out\n\nAuthors\n\nIda Beispiel, Tess Testcase\n\nAction items\n\n";

        assertEquals(List.of("Ida Beispiel", "Bo Muster", "Tess Testcase"), owners(
                read(head + "  • Ida Beispiel: Buy oil\n\n  • Bo Muster: Ring the bell\n\n  • Tess Testcase: Look out\n")));
        assertEquals(List.of("Ida Beispiel", "null", "null"), owners(
                read(head + "  • Ida Beispiel: Buy oil\n\n  • Bell Tower: Ring\n\n  • Light House: Paint\n")));
        assertEquals(List.of("Ida Beispiel", "Tess Testcase", "null", "null"), owners(
                read(head + "  • Ida Beispiel: Buy oil\n\n  • Tess Testcase: Look\n\n  • Bell Tower: Ring\n\n  • Paint it\n")));
    }

    @Test
    void a_name_in_brackets_with_a_ticket_is_somebody_beside_one_who_is_known() {
        String head = "Lamp out\n\nAuthors\n\nIda Beispiel\n\nAction items\n\n";

        assertEquals(List.of("Benno", "Ida", "null"),
                owners(read(head + "1. Buy oil (Benno, LMP-7)\n2. Trim the wick (Ida, LMP-8) - done\n3. Ask the harbour\n")));
        assertEquals(List.of("null", "null", "null"),
                owners(read(head + "1. Buy oil (Winter, LMP-7)\n2. Trim the wick (LMP-8)\n3. Ask the harbour\n")));
    }

    @Test
    void single_names_between_the_words_and_a_state_or_day_own_all_points() {
        assertEquals(List.of("Jonas", "Mirela", "Jonas"),
                owners(listed("Buy oil - Jonas - done", "Ring the bell - Mirela - by 10/02/2022",
                        "Write it down - Jonas - by end of February")));
        assertEquals(List.of("null", "null", "null"),
                owners(listed("Buy oil - Winter - done", "Ring the bell - at noon", "Write it down - Summer - done")));
    }
}

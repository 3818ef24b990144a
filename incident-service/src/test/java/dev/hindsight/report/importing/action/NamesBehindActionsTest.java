package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.Reading;

/** Single names in brackets behind the points of a list, and what else stands there. */
class NamesBehindActionsTest {

    @Test
    void names_in_capitals_behind_most_points_own_them_and_more_than_one_is_told() {
        Reading reading = listed("Buy oil (IDA, BO)", "Count boats [BO]", "Ring the bell", "Build a pier (FAY)");

        assertEquals(List.of("IDA", "BO", "null", "FAY"), owners(reading));
        assertEquals(List.of("Buy oil", "Count boats", "Ring the bell", "Build a pier"), actionTexts(reading));
        assertTrue(found(reading, "owner-ambiguous"));
    }

    @Test
    void what_they_did_or_shall_do_may_stand_beside_them() {
        Reading reading = listed("Buy oil (IDA DONE, BO TO LOOK)", "Count boats (BO to ask around)", "Build a pier (BO)");

        assertEquals(List.of("IDA", "BO", "BO"), owners(reading));
        assertEquals(Arrays.asList(true, null, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("BO to ask around", reading.actionItems().get(1).comment());
    }

    @Test
    void where_the_lead_of_the_incident_is_among_them_the_others_are_people_too() {
        Reading reading = read("# Lamp out\n\n**Incident Leader: Ida Beispiel**\n\n## Actions\n\nBuy oil. (IDA)\n\n"
                + "Count boats. (FAY)\n\nBuild a pier. (DONE)\n");

        assertEquals(List.of("IDA", "FAY", "null"), owners(reading));
        assertEquals("Ida Beispiel", reading.fields().get("Incident Leader"));
    }

    @Test
    void a_ticket_may_stand_behind_the_name() {
        Reading reading = listed("Buy oil (IDA) [LMP-7](https://jira.example.org/browse/LMP-7)", "Count boats (IDA) LMP-8",
                "Build a pier (BO)");

        assertEquals(List.of("IDA", "IDA", "BO"), owners(reading));
        assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
    }

    @Test
    void where_all_points_end_in_initials_two_letters_of_a_thing_are_somebody_as_well() {
        Reading reading = listed("Buy oil [DB]", "Count boats [BO to ask around]", "Ring the bell [IDA]",
                "Build a pier (north) [IDA] [done]", "Row out [IDA]");

        assertEquals(List.of("DB", "BO", "IDA", "IDA", "IDA"), owners(reading));
        assertEquals(List.of("Buy oil", "Count boats", "Ring the bell", "Build a pier (north)", "Row out"),
                actionTexts(reading));
    }

    @Test
    void where_one_point_ends_in_no_initials_two_letters_of_a_thing_stay_one() {
        assertEquals(List.of("null", "BO", "IDA", "IDA", "IDA", "BO", "BO", "null"),
                owners(listed("Buy oil (DB)", "Count boats (BO)", "Ring the bell (IDA)", "Build a pier (IDA)", "Row out (IDA)",
                        "Sweep the hall (BO)", "Hang the nets (BO)", "Paint the hull")));
        assertEquals("null", owners(listed("Buy oil (API)", "Count boats (BO)", "Ring the bell (IDA)", "Row out (IDA)"))
                .getFirst());
    }

    @Test
    void kinds_of_work_and_parts_of_the_harbour_are_nobody() {
        assertEquals(List.of("null", "null", "null"),
                owners(listed("Buy oil (DNS)", "Count boats (DNS)", "Build a pier (PREVENTION)")));
        assertEquals(List.of("null", "null", "null"),
                owners(listed("Buy oil (Tower)", "Count boats (Tower)", "Build a pier (Gate)")));
    }

    @Test
    void bold_words_in_front_of_a_dash_are_what_each_action_is_about() {
        Reading reading = listed("**Mend the lamp** — the old one was bent", "**Paint It** — red, so that it is seen",
                "**Call them all** — before `ring()` and `with=[]`");

        assertEquals(List.of("null", "null", "null"), owners(reading));
        assertEquals("Call them all — before ring() and with=[]", actionTexts(reading).getLast());
    }

    @Test
    void what_is_said_of_an_action_may_wrap() {
        Reading reading = read(
                "# Lamp out\n\n## Actions\n\n- Buy oil\n\n  The barrel that stands below the\n  stairs is empty.\n"
                        + "  Owner: Ida Beispiel\n");

        assertEquals("The barrel that stands below the stairs is empty.", reading.actionItems().getFirst().comment());
        assertEquals(List.of("Ida Beispiel"), owners(reading));
    }

    @Test
    void double_dashes_stand_in_front_of_names_too_and_several_names_may_stand_there() {
        Reading reading = listed("Buy oil -- Ida Beispiel", "Clean the glass -- Ida Beispiel, Bo Muster -- WIP");

        assertEquals(List.of("Buy oil", "Clean the glass"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Ida Beispiel"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Buy oil -- owner: Ida Beispiel -- LMP-4 -- done", "Buy oil -- Ida Beispiel -- done -- LMP-4"})
    void two_signs_are_a_dash_too(String item) {
        Reading reading = listed(item);
        ActionItem action = reading.actionItems().getFirst();

        assertEquals("Buy oil", action.text());
        assertEquals("Ida Beispiel", action.ownerName());
        assertEquals(List.of("LMP-4"), action.ticketKeys());
        assertEquals(Boolean.TRUE, action.done());
    }

    @Test
    void a_ticket_may_stand_between_dashes_as_well_and_a_question_mark_for_nobody() {
        Reading reading = listed("Buy oil – Ida Beispiel – LMP-4", "Trim the wick – Bo Muster – PR #112", "Ring the bell – ?",
                "Paint the tower – who knows?");

        assertEquals(List.of("Buy oil", "Trim the wick", "Ring the bell", "Paint the tower – who knows?"),
                actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "null", "null"), owners(reading));
        assertEquals(List.of("LMP-4"), reading.actionItems().getFirst().ticketKeys());
    }

    @Test
    void a_label_may_stand_in_front_of_the_name_between_dashes_and_an_address_behind_it() {
        Reading reading = listed("Buy oil - DRI: Ida Beispiel - https://pier.example/issues/7",
                "Trim the wick – Owner Bo Muster – LMP-7", "Look out – owner ??", "Paint – DRI: Bo Muster",
                "Ring the bell – responsible keepers only");

        assertEquals(List.of("Buy oil", "Trim the wick", "Look out", "Paint", "Ring the bell – responsible keepers only"),
                actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "null", "Bo Muster", "null"), owners(reading));
        assertEquals("https://pier.example/issues/7", reading.actionItems().getFirst().urls().getFirst());
    }

    @Test
    void a_link_in_brackets_behind_the_name_is_no_part_of_it() {
        Reading reading = listed("Buy oil — @bo ([pull request](https://pier.example/pull/7))",
                "Trim the wick — Ida Beispiel ([PR](https://pier.example/pull/8))",
                "Read the notes ([those of the keeper](https://pier.example/notes))");

        assertEquals(List.of("Buy oil", "Trim the wick", "Read the notes (those of the keeper)"), actionTexts(reading));
        assertEquals(List.of("bo", "Ida Beispiel", "null"), owners(reading));
        assertEquals("https://pier.example/pull/7", reading.actionItems().getFirst().urls().getFirst());
    }

    @Test
    void behind_the_owner_may_stand_when_it_was_done_a_merge_request_or_an_arrow_to_the_ticket() {
        Reading reading = read("# Lamp out\n\nReviewed by: Bo Muster\n\n## Action items\n\n- Buy oil (Bo) -- done 12/27\n"
                + "- Trim the wick — @ida — !459 — **done**\n- Ring the bell -> LMP-4\n");

        assertEquals(List.of("Buy oil", "Trim the wick", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("Bo", "ida", "null"), owners(reading));
        assertEquals(Arrays.asList(true, true, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of("done 12/27", "!459", ""), reading.actionItems().stream().map(ActionItem::comment).toList());
    }

    @Test
    void who_or_nobody_stands_between_brackets_ahead_and_a_due_day_may_be_open() {
        Reading reading = read("# Lamp out\n\nOwner: Team Lamp (Ida, Bo)\n\n## Action items\n\n- [Ida] buy oil (LMP-4)\n"
                + "- [?] trim the wick\n- Ring the bell - owner: Bo - due: TBD\n");

        assertEquals(List.of("Team Lamp (Ida, Bo)"), reading.authors().stream().map(Person::name).toList());
        assertEquals(List.of("buy oil", "trim the wick", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("Ida", "null", "Bo"), owners(reading));
        assertEquals("due: TBD", reading.actionItems().getLast().comment());
    }
}

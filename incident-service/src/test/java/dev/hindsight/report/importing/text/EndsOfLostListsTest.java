package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;
import dev.hindsight.report.importing.Section;

/** Where actions end in a text that kept neither bullets nor blank lines, and what is said beside them. */
class EndsOfLostListsTest {

    private static final String HEAD = "Lamp outage of 3 May 2026\nSummary\nThe lamp was out from dusk to dawn.\nIt had no oil.\n"
            + "Root cause\nNobody had looked at it since March.\nResolution\nIda lit it again.\n";

    private static Reading actions(String lines) {
        return read(HEAD + "Action items\n" + lines);
    }

    private static List<String> others(Reading reading) {
        return reading.otherSections().stream().map(Passage::name).toList();
    }

    @Test
    void what_only_stands_beside_a_report_is_nothing_to_be_done() {
        Reading reading = actions(
                "Count the lamps of the harbour\nSupporting information and documentation\nbook of the keeper\n");

        assertEquals(List.of("Count the lamps of the harbour"), actionTexts(reading));
        assertEquals(List.of("Supporting information and documentation"), others(reading));
        assertEquals(List.of("Count the lamps of the harbour"),
                actionTexts(actions("Count the lamps of the harbour\nSuccess metrics\nnights without a lamp\n")));
        assertEquals(2, actions("Count the lamps of the harbour\nUpdate supporting documentation\n").actionItems().size());
    }

    @Test
    void lessons_by_any_name_end_them_but_an_order_does_not() {
        Reading reading = actions(
                "Count the lamps of the harbour\nShare lessons learned\nPotential learnings\nA lamp needs oil\n");

        assertEquals(List.of("Count the lamps of the harbour", "Share lessons learned"), actionTexts(reading));
        assertEquals("A lamp needs oil", Reports.section(reading, Section.LESSONS));
    }

    @Test
    void the_impact_may_stand_below_them() {
        Reading reading = actions(
                "Count the lamps of the harbour\nImpact\nNo boat came home that night, and two of them ran aground.\n");

        assertEquals(List.of("Count the lamps of the harbour"), actionTexts(reading));
        assertEquals("No boat came home that night, and two of them ran aground.", Reports.section(reading, Section.IMPACT));
    }

    @Test
    void few_words_without_the_mark_of_all_points_end_them() {
        Reading reading = actions("[P1] Count the lamps of the harbour\n[P2] Trim the wick\nWhy we first thought of the wind\n"
                + "There was a storm that night.\n");

        assertEquals(List.of("[P1] Count the lamps of the harbour", "[P2] Trim the wick"), actionTexts(reading));
    }

    @Test
    void among_points_with_marks_such_words_are_a_point_or_head_the_next() {
        assertEquals(4, actions("[P1] Count the lamps of the harbour\n[P2] Trim the wick\nBuy more oil for winter\n"
                + "[P2] Look at all lamps daily\n").actionItems().size());
    }

    @Test
    void each_address_alone_on_its_line_is_one_of_them() {
        Reading reading = actions("https://tracker.example/lamps/17\nhttps://tracker.example/lamps/18\n"
                + "https://tracker.example/lamps/21\n");

        assertEquals(3, reading.actionItems().size());
    }

    @Test
    void below_what_is_to_be_done_an_address_is_where_it_is_tracked() {
        Reading reading = actions(
                "Count the lamps of the harbour\nhttps://tracker.example/lamps/17\nhttps://tracker.example/lamps/18\n");

        assertEquals(List.of("Count the lamps of the harbour"), actionTexts(reading));
    }

    @Test
    void how_things_were_is_said_beside_the_action_above() {
        Reading reading = actions("Agree on who lights the lamp\nThere was no clear word on it before.\nCount the lamps\n");

        assertEquals(List.of("Agree on who lights the lamp", "Count the lamps"), actionTexts(reading));
        assertEquals("There was no clear word on it before.", reading.actionItems().getFirst().comment());
    }

    @Test
    void a_follow_up_of_two_kinds_with_its_value_opens_no_actions() {
        Reading reading = read(HEAD + "References\nFix: harbour 398\nLighting/alerting follow-up: harbour 400\n");

        assertEquals(List.of(), actionTexts(reading));
    }

    @Test
    void they_may_be_revised_with_a_remark_on_what_that_is_for() {
        Reading reading = actions("[P1] Count the lamps of the harbour\nValidation\nThe lamp burnt all night.\n"
                + "Revised action items (in place of those above)\n[P2] Trim the wick\n");

        assertEquals(List.of("[P1] Count the lamps of the harbour", "[P2] Trim the wick"), actionTexts(reading));
    }

    @Test
    void a_name_in_quotes_with_a_value_is_code_and_no_part() {
        Reading reading = read(HEAD + "This is what the lamp was told:\n\"title\": \"dark\",\n\"summary\": \"no oil\"\n");

        assertTrue(others(reading).isEmpty());
        assertEquals("The lamp was out from dusk to dawn. It had no oil.", Reports.section(reading, Section.SUMMARY));
    }

    @Test
    void a_question_of_two_things_heads_a_group_above_a_short_answer() {
        Reading reading = actions("What we could do to see it sooner\nBell of the keeper: let it ring at dusk\n"
                + "What we could do to improve watch/bell\nAs above\n");

        assertEquals("What we could do to improve watch/bell", reading.actionItems().getLast().comment());
    }
}

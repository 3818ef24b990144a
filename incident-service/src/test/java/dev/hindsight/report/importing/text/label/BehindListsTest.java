package dev.hindsight.report.importing.text.label;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Which headings end the list of actions of a text whose headings are no more than lines. */
class BehindListsTest {

    private static int actionsAbove(String heading) {
        return read("""
                Lamp outage of 3 May 2026

                Summary

                The lamp was out.

                Action items

                - Buy a lamp
                - Test the fuse

                %s

                - The harbour book
                - The light log
                """.formatted(heading)).actionItems().size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Evidence", "Sign-off", "Files changed", "References / Artifacts", "Implementation details",
            "Metrics", "Thanks",
            "Checks of the harbour", "🎯 Conclusion", "Review checklist"})
    void what_nobody_has_to_do_is_no_action(String heading) {
        assertEquals(2, actionsAbove(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Communication", "Long term", "Harbour team", "Monitoring improvements", "@ida", "IB"})
    void what_may_be_a_group_of_actions_is_one(String heading) {
        assertEquals(4, actionsAbove(heading));
    }

    @Test
    void a_sentence_above_the_list_makes_no_difference() {
        assertEquals(List.of("Buy a lamp"), actionTexts(read("""
                Lamp outage of 3 May 2026

                Summary

                The lamp was out.

                Action items

                Each of them can be done within a month.

                - Buy a lamp

                Thanks

                - Bo
                - Ida
                """)));
    }

    @Test
    void a_heading_right_above_another_is_that_of_a_part_behind_groups_of_actions_too() {
        Reading reading = read("""
                Lamp outage of 3 May 2026

                Summary

                The lamp was out.

                Action items


                Immediate (completed)

                - Buy a lamp

                Later

                - Test the fuse

                How a lamp is kept


                Wicks and oil

                - Trim the wick
                """);

        assertEquals(List.of("Buy a lamp", "Test the fuse"), actionTexts(reading));
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
    }

    @Test
    void a_star_in_the_box_is_a_tick_and_a_task_behind_words_in_brackets_is_no_heading() {
        Reading reading = read(
                "Lamp out 2021-03-03\n\nAction items\n\n- [*] Buy oil\n- [ ] Trim it\n\nLessons learned\n\nWicks burn.\n\n"
                        + "[Talk in #harbour] TODO: letter of the keeper\n");

        assertEquals(List.of("Buy oil", "Trim it"), actionTexts(reading));
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
    }

    @Test
    void below_a_heading_with_a_remark_or_a_question_with_a_colon_stand_actions_too() {
        String report = "Lamp out 2021-03-03\n\nSummary\n\nThe lamp was out.\n\n%s\n\n- Buy oil\n- Trim it\n\nWhy the first guess was wrong\n\n"
                + "Ida had looked at the oil of the other lamp, as both stand side by side in the tower.\n";

        assertEquals(List.of("Buy oil", "Trim it"),
                actionTexts(read(report.formatted("Revised action items (instead of the first ones above)"))));
        assertEquals(List.of("Buy oil", "Trim it"),
                actionTexts(read(report.formatted("What could be done to prevent it in the years to come:"))));
    }

    @Test
    void a_bullet_that_names_the_kind_of_those_below_it_is_no_action_and_an_order_is_one() {
        assertEquals(List.of("Buy oil", "Trim it", "Improve these steps:"), actionTexts(read(
                "Lamp out 2021-03-03\n\nAction items\n\n- Immediate actions taken:\n    - Buy oil\n- Long-term improvements:\n    - Trim it\n"
                        + "- Improve these steps:\n    - Look\n\nLessons learned\n\nWicks burn.\n")));
    }
}

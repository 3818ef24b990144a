package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.owners;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Points of a list that name a group of actions and stand above those of the group. */
class NamedPointsTest {

    @Test
    void points_of_one_word_are_groups_and_what_stands_below_them_the_actions() {
        Reading reading = listed("Testing\n    - light the lamp each Monday\n    - ring the bell each Friday",
                "QA\n    - look for rust",
                "Boats & oars:\n    - [Tar the hulls](https://work.example/77) (twice)");

        assertEquals(
                List.of("light the lamp each Monday", "ring the bell each Friday", "look for rust", "Tar the hulls (twice)"),
                actionTexts(reading));
        assertEquals(List.of("Testing", "Testing", "QA", "Boats & oars:"),
                reading.actionItems().stream().map(ActionItem::comment).toList());
        assertEquals(List.of("null", "null", "null", "null"), owners(reading));
    }

    @ParameterizedTest
    @CsvSource({"Lamp,Alert,two", "Lamp,Light a fire,two", "Lamp,Bell,one", "Lamp,Bell,state"})
    void orders_and_sentences_and_words_with_one_remark_each_are_actions_themselves(String first, String second, String below) {
        String remark = below.equals("state") ? "\n    - in progress\n    - for the harbour" : "\n    - for the harbour";
        Reading reading = listed(first + remark + (below.equals("two") ? "\n    - for the boats" : ""), second + remark);

        assertEquals(List.of(first, second), actionTexts(reading));
    }
}

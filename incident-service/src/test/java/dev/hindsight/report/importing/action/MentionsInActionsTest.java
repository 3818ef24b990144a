package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.ActionItem;

/** Where the name of somebody who is mentioned ends: a nickname and the state of the account are part of it, an order is not. */
class MentionsInActionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @Ida (Idchen) Beispiel - Buy oil       | Ida (Idchen) Beispiel | Buy oil
            @Ida (Idchen) Beispiel: Buy oil        | Ida (Idchen) Beispiel | Buy oil
            Buy oil - @Ida (Idchen) Beispiel       | Ida (Idchen) Beispiel | Buy oil
            Buy oil @Ida (Idchen) Beispiel         | Ida (Idchen) Beispiel | Buy oil
            Buy oil (@Ida (Idchen) Beispiel)       | Ida (Idchen) Beispiel | Buy oil
            Buy oil @Ida Beispiel LMP-7            | Ida Beispiel          | Buy oil
            @Bo Muster (Deactivated) - Buy oil     | Bo Muster             | Buy oil
            @Bo Muster (Unlicensed) to buy oil     | Bo Muster             | buy oil
            Buy oil - @Bo Muster (Deactivated)     | Bo Muster             | Buy oil
            @Bo Muster Check the lamp              | Bo Muster             | Check the lamp
            @Bo Rewrite the log                    | Bo                    | Rewrite the log
            @Bo Page to check the lamp             | Bo Page               | check the lamp
            @Bo de Vries                           | Bo                    | de Vries
            """)
    void a_mention_ends_where_the_name_does(String item, String owner, String text) {
        ActionItem read = listed(item, "Ring the bell").actionItems().getFirst();

        assertEquals(List.of(owner, text), List.of(String.valueOf(read.ownerName()), read.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Buy oil – Ida-Marie Beispiel           | Ida-Marie Beispiel    | Buy oil
            Buy oil - Bo al-Muster                 | Bo al-Muster          | Buy oil
            Buy oil — Bo van der Muster            | Bo van der Muster     | Buy oil
            Buy oil (@Bo al-Muster)                | Bo al-Muster          | Buy oil
            Buy oil — @Ida Beispiel                | Ida Beispiel          | Buy oil
            Buy oil - wicks for two-armed lamps    | null                  | Buy oil - wicks for two-armed lamps
            """)
    void a_name_may_have_hyphens_and_small_words(String item, String owner, String text) {
        ActionItem read = listed(item, "Ring the bell").actionItems().getFirst();

        assertEquals(List.of(owner, text), List.of(String.valueOf(read.ownerName()), read.text()));
    }

    @Test
    void small_words_are_found_between_names_and_not_inside_of_them() {
        assertEquals(List.of("Íñigo Villaseñor", "Séé Yéñ", "Bo Muster"),
                names(read("Authors\n\nÍñigo Villaseñor y Séé Yéñ and Bo Muster\n\nImpact\n\nDark.\n")));
        assertEquals(List.of("Bo van der Muster", "Siân Prýs"),
                names(read("# Lamp out\n\nBy Bo van der Muster and Siân Prýs\n\n## Impact\n\nDark.\n")));
    }

    @Test
    void mentions_touch_also_behind_a_name_in_capitals() {
        assertEquals(List.of("Ida BEISPIEL", "Bo Muster", "Tess Testcase"),
                names(read("Authors\n\n@Ida BEISPIEL@Bo Muster (Unlicensed)@Tess Testcase\n\nImpact\n\nDark.\n")));
        assertEquals(List.of("Bo Muster"), names(read("Authors\n\nBo Muster <BO@Lamp.example>\n\nImpact\n\nDark.\n")));
    }
}

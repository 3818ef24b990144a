package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.ReportReader;
import dev.hindsight.report.importing.Source;

/** Two names in one cell of a table that was printed cell by cell. */
class TwoOwnersTest {

    @Test
    void somebody_we_know_right_below_the_owner_is_a_second_one() {
        for (String bullet : List.of("", "  • ")) {
            Reading reading = read(bullet + "Clean the glass", "Bo Muster", "Cy Exemplo", "Di Prova", bullet + "Buy oil",
                    "Ida Beispiel", bullet + "Ring the bell");

            assertEquals(List.of("Clean the glass", "Buy oil", "Ring the bell"), actionTexts(reading));
            assertEquals(List.of("Bo Muster", "Ida Beispiel", "null"), owners(reading));
            assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
        }
    }

    @Test
    void two_capitalised_words_that_nobody_is_known_by_are_an_action_there() {
        Reading reading = read("Clean the glass", "Bo Muster", "Night Watch", "Ida Beispiel");

        assertEquals(List.of("Clean the glass", "Night Watch"), actionTexts(reading));
        assertEquals(List.of("Bo Muster", "Ida Beispiel"), owners(reading));
        assertFalse(found(reading, "owner-ambiguous", "actionItems[0]"));
    }

    private static Reading read(String... cells) {
        return ReportReader
                .read(Source.of("Authors\n\nIda Beispiel, Cy Exemplo, Di Prova\n\n\nAction Items\n\nAction Items\n\nOwner\n\n"
                        + String.join("\n\n", cells) + "\n\n\nLessons Learned\n\nNone here"));
    }

    @Test
    void a_column_called_by_may_hold_people_where_no_other_does() {
        assertEquals(List.of("Ida Beispiel", "Bo Muster"),
                owners(read("# Lamp out\n\n## Action items\n\n| Action | By |\n|---|---|\n"
                        + "| Buy oil | Ida Beispiel |\n| Trim the wick | Bo Muster |\n")));
    }
}

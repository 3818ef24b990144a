package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Points that explain the words in a table of actions. */
class LegendTest {

    @Test
    void points_that_explain_the_cells_of_the_table_are_no_actions() {
        Reading reading = read("""
                # Lamp out

                ## Action items

                Each has a priority:

                * P0 - Before the next night.
                * P1 - Before the winter.

                And by hand:

                * Sweep the stairs

                | Action | Priority |
                | --- | --- |
                | Buy oil | P0 |
                | Mend the roof | P1 |
                """);

        assertEquals(List.of("Sweep the stairs", "Buy oil", "Mend the roof"), actionTexts(reading));
        assertTrue(reading.notPlaced().stream().anyMatch(words -> words.contains("Before the winter.")));
    }

    @Test
    void a_table_of_names_is_nothing_to_do() {
        Reading reading = read("""
                # Lamp out

                ## Corrective actions

                Other lamps were found as well. Namely:

                | type | name |
                | --- | --- |
                | A | bell.harbour.example |
                | CNAME | tower.harbour.example |
                """);

        assertEquals(List.of(), actionTexts(reading));
        assertTrue(reading.notPlaced().stream().anyMatch(words -> words.contains("tower.harbour.example")));
    }

    @Test
    void single_words_and_rows_of_work_stay_actions() {
        assertEquals(List.of("Dusting", "Painting"),
                actionTexts(read("# Lamp out\n\n## Action items\n\n- Dusting\n- Painting\n")));
        assertEquals(List.of("Buy oil", "Paint"),
                actionTexts(read(
                        "# Lamp out\n\n## Action items\n\n| What | Where |\n|---|---|\n| Buy oil | harbour |\n| Paint | tower |\n")));
    }
}

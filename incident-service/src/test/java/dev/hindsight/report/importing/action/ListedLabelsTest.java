package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Actions that are lines in bold or headings, each above a list of labels. */
class ListedLabelsTest {

    @Test
    void a_line_in_bold_above_labels_is_the_action_they_tell_of() {
        Reading reading = actions("""
                ### Lamps (completed):

                **1. Second lamp**
                - **Action:** A second lamp was hung up
                - **Status:** ✅ COMPLETE - burns every night
                - **Evidence:** Log of the tower

                **2. Oil in barrels**
                - **Scope:** All towers
                - **Owner:** Ida Beispiel
                - **Status:** In progress
                """);

        assertEquals(List.of("Second lamp", "Oil in barrels"), actionTexts(reading));
        assertEquals(List.of("null", "Ida Beispiel"), owners(reading));
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertTrue(reading.actionItems().getFirst().comment().contains("Evidence: Log of the tower"));
    }

    @Test
    void a_heading_above_labels_is_one_too() {
        Reading reading = actions("""
                ### Hang up a second lamp

                - Owner: Ida Beispiel
                - Due: 2024-04-01

                ### Count the boats

                - Priority: high
                - **Who:** Bo Muster
                """);

        assertEquals(List.of("Hang up a second lamp", "Count the boats"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals(Arrays.asList("2024-04-01", null),
                reading.actionItems().stream().map(item -> item.due() == null ? null : item.due().toString()).toList());
    }

    @Test
    void headlines_of_actions_below_the_name_of_a_group_are_no_labels_of_it() {
        assertEquals(List.of("Lamps: Hang up a second one", "Oil: Buy it in barrels"), actionTexts(actions("""
                **1. North tower**
                - **Lamps:** Hang up a second one
                - **Oil:** Buy it in barrels
                """)));
        assertEquals(List.of("Status: ask the keeper", "Buy oil"), actionTexts(actions("""
                **1. North tower**
                - Status: ask the keeper
                - Buy oil
                """)));
        assertEquals(2, actionTexts(actions("""
                ### Short term
                - Action: Buy oil
                - Action: Trim the wick (Status: done)
                """)).size());
    }

    private static Reading actions(String words) {
        return read("# Lamp out\n\n## Action items\n\n" + words);
    }
}

package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Lines above the bullets among the actions of a text whose bold type was lost. */
class BulletGroupsTest {

    private static Reading actions(String list) {
        return read("Lamp outage of 3 May 2026\n\nSummary\n\nThe lamp was out.\n\nActions\n\n" + list);
    }

    @Test
    void a_name_above_bullets_owns_them() {
        Reading reading = actions(
                "Ida\n\n- Buy oil\n- Trim the wick\n\nAda/Rolf\n\n- Count them\n\nFor planning\n\n- Look daily\n");

        assertEquals(List.of("Buy oil", "Trim the wick", "Count them", "Look daily"), actionTexts(reading));
        assertEquals(List.of("Ida", "Ida", "Ada", "null"), owners(reading));
        assertEquals("For planning", reading.actionItems().getLast().comment());
    }

    @Test
    void words_above_bullets_that_are_no_name_say_what_they_are_about() {
        Reading reading = actions("Public Endpoint\n\n- Buy oil\n\nErrata\n\n- Count them\n\nPhase 2: glass\n\n- Clean it\n");

        assertEquals(List.of("null", "null", "null"), owners(reading));
        assertEquals(List.of("Public Endpoint", "Errata", "Phase 2: glass"),
                reading.actionItems().stream().map(ActionItem::comment).toList());
    }

    @Test
    void what_stands_below_the_bullets_in_paragraphs_is_no_action() {
        Reading reading = actions("Short term\n\n- Buy oil\n\nThe harbour is open again and all boats are home since noon.\n");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }

    @Test
    void names_of_columns_above_bullets_are_none_of_them() {
        Reading reading = actions(
                "Task/Owner/Deadline/Status\n- Buy oil / Ida / 2026-06-01 / Done\n- Trim the wick / Bo / 2026-06-02 / Open\n");

        assertEquals(List.of("Ida", "Bo"), owners(reading));
    }
}

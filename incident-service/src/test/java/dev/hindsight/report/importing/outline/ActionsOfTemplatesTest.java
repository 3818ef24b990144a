package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Where the templates of vendors and communities have their action items. */
class ActionsOfTemplatesTest {

    @Test
    void owner_priority_and_state_may_stand_between_dashes_behind_an_action() {
        Reading reading = read("""
                # Lamp out

                ## Action Items
                - Buy fuses - Ida Beispiel - High - Open - [LMP-7](https://example.com/browse/LMP-7)
                - Paint the tower - Bo Muster - Medium - 2021-04-06 - Done
                - Test the lamp - North - twice
                """);

        ActionItem first = reading.actionItems().getFirst();
        assertEquals(List.of("Buy fuses", "Paint the tower", "Test the lamp - North - twice"), actionTexts(reading));
        assertEquals(Arrays.asList("Ida Beispiel", "Bo Muster", null),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(Arrays.asList(false, true, null), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("Priority: High; Open", first.comment());
        assertEquals(List.of("LMP-7"), first.ticketKeys());
        assertEquals(day("2021-04-06"), reading.actionItems().get(1).due());
    }

    @Test
    void a_table_with_owners_under_another_name_is_one_of_action_items() {
        String recommendations = "## Recommendations\n\n| Ref | Recommendation | Owner | Target date | Status |\n|---|---|---|---|---|\n"
                + "| R1 | Buy fuses | Ida Beispiel | 2021-03-10 | Open |\n\n";
        Reading reading = read("# Lamp out\n\n## Impact\n\nDark.\n\n" + recommendations);

        assertEquals(List.of("Buy fuses"), actionTexts(reading));
        assertEquals("Ida Beispiel", reading.actionItems().getFirst().ownerName());
        assertTrue(found(reading, "actions-inferred", "actionItems"));
        assertEquals(List.of(), reading.notPlaced());

        Reading named = read("# Lamp out\n\n" + recommendations + "## Action Items\n\n- Paint the tower\n");

        assertEquals(List.of("Paint the tower"), actionTexts(named));
        assertFalse(found(named, "actions-inferred"));
    }

    @Test
    void a_table_of_learnings_with_owners_is_one_of_action_items() {
        Reading reading = read(
                "# Lamp out\n\n## Learnings and actions\n\n| Learning | Action | Owner | Status |\n|---|---|---|---|\n"
                        + "| No spare | Buy fuses | Ida Beispiel | Done |\n");

        assertEquals(List.of("Buy fuses"), actionTexts(reading));
        assertEquals("Learning: No spare; Done", reading.actionItems().getFirst().comment());
    }

    @Test
    void proposals_by_term_are_actions_and_the_front_matter_tells_the_state() {
        Reading reading = plain("""
                ---
                tags: post-mortem
                state: closed
                ---

                # 2021-03-04 - Lamp out twice

                ## Chronology

                * 2021-03-04 - 09:30 UTC: Lamp out

                ## Proposal Improvements

                ### Short term

                * Buy oil

                ### Long-term

                * Build a second pier
                """);

        assertEquals(List.of("Buy oil", "Build a second pier"), actionTexts(reading));
        assertEquals("closed", String.valueOf(reading.status() == null ? null : reading.status().written()));
    }
}

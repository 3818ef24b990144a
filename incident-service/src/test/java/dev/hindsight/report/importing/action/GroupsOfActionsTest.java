package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Headings, labels and bold words among actions that say what a group of them is about. */
class GroupsOfActionsTest {

    @Test
    void the_heading_of_a_group_stays_beside_its_actions() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n### Lamp house\n\n- Oil it\n\n### Process improvements\n\n- Look daily\n");

        assertEquals(List.of("Lamp house", ""), reading.actionItems().stream().map(ActionItem::comment).toList());
        assertEquals("process", reading.actionItems().getLast().type());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_paragraph_in_a_group_without_a_list_is_an_action() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n### Lamp\n\nLimit the oil per night.\n\n### Bell\n\n- Ring it\n");

        assertEquals(List.of("Limit the oil per night.", "Ring it"), actionTexts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void points_of_a_numbered_part_are_actions_of_their_own() {
        Reading reading = read(
                "Lamp out\n\nDate: 28 March 2024\n\n5. Resolution\nOil.\n\n6. Actions\n6.1 Oil daily\n6.2 Clean\n\n"
                        + "7. Lessons learned\nLook.\n");

        assertEquals(List.of("Oil daily", "Clean"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void bold_labels_in_a_list_of_actions_group_what_stands_below_them() {
        Reading reading = read("""
                # Lamp out

                ## Corrective measures
                - **Improvements**:
                  - Watch the oil.
                  - Count the fuses.
                - **Tasks:**
                  1. **Optimize Lamp Queries**: Ask the lamp less.
                  2. **Wick Care**: Trim the wick.
                  3. **Load Testing**: Burn all lamps at once.
                """);

        assertEquals(List.of("Watch the oil.", "Count the fuses.", "Optimize Lamp Queries: Ask the lamp less.",
                "Wick Care: Trim the wick.", "Load Testing: Burn all lamps at once."), actionTexts(reading));
        assertTrue(reading.actionItems().stream().allMatch(item -> item.owner() == null));
    }

    @Test
    void deeper_headings_among_actions_are_what_the_actions_are_about() {
        Reading reading = read("""
                # Lamp out

                ## Action items

                ### Things of the tower

                - Buy oil

                ### Where we were lucky with boats

                - Count boats
                """);

        assertEquals(List.of("Buy oil", "Count boats"), actionTexts(reading));
    }

    @Test
    void a_label_may_name_two_of_whom_the_first_counts() {
        Reading reading = read(
                "# Lamp out\n\n## Actions\n\n**Ida/Rolf**\n- Buy oil\n\n**Monitoring & Alerts**\n- Count them\n\n"
                        + "**Network/Frontend**\n- Look daily\n");

        assertEquals(List.of("Ida", "null", "null"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
    }

    @Test
    void headings_that_count_what_is_to_be_done_are_the_actions_whatever_stands_below_them() {
        Reading reading = read(
                "# Lamp out\n\n## Corrective actions\n\n### 1. Buy a fuse\n\nAs follows:\n\n- a strong one\n- in May\n\n"
                        + "### 2. Ring the bell at 3. dusk\n\n- each night\n");

        assertEquals(List.of("Buy a fuse", "Ring the bell at 3. dusk"), actionTexts(reading));
    }

    @Test
    void a_bold_label_with_its_colon_or_a_remark_behind_it_says_what_the_group_is_about() {
        Reading reading = read("""
                # Lamp out

                ## Preventive measures

                **Tower Controls**:

                - [x] Bought oil

                **Training and Lamps**:

                - [ ] Ring daily

                **Later** (for the owner of the pier):

                - [ ] Paint it
                """);

        assertEquals(List.of("Tower Controls", "Training and Lamps", "Later (for the owner of the pier)"),
                reading.actionItems().stream().map(ActionItem::comment).toList());
        assertEquals(List.of("null", "null", "null"), owners(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_label_ends_with_its_part() {
        Reading reading = read("# Lamp out\n\n## Actions\n\n**Ida Beispiel**\n\n- Buy oil\n\n"
                + "## Follow-up items\n\n- Look daily\n");

        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
    }

    @Test
    void where_each_action_has_a_number_one_in_bold_is_no_label() {
        Reading reading = read("# Lamp out\n\n## Actions\n\n**First** (for the keeper):\n\n"
                + "1. **Change all wicks**:\n   - in the lamp\n   - in the stairs\n2. **Look daily** at the oil\n");

        assertEquals(List.of("Change all wicks:", "Look daily at the oil"), actionTexts(reading));
        assertEquals("in the lamp; in the stairs; First (for the keeper)", reading.actionItems().getFirst().comment());
    }

    @Test
    void a_label_above_no_action_is_kept() {
        Reading reading = read("# Lamp out\n\n## Actions\n\n**At the pier**:\n\n- **At the bell:**\n  - Ring it\n");

        assertEquals(List.of("Ring it"), actionTexts(reading));
        assertEquals(List.of("At the pier"), reading.notPlaced());
    }

    @Test
    void groups_may_have_headings_below_a_label_in_bold_and_right_below_a_heading_as_high() {
        for (String heading : List.of("**Action items**", "### Action items")) {
            Reading reading = read("# Lamp out\n\n**Impact**\n\nDark.\n\n" + heading
                    + "\n\n### Short term\n\n- Buy oil\n\n### Long-term\n\n- Build a pier\n");

            assertEquals(List.of("Buy oil", "Build a pier"), actionTexts(reading));
            assertEquals(List.of(), reading.otherSections());
        }
    }

    @Test
    void a_part_below_actions_that_stand_there_empty_is_none_of_their_groups() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n## Detection\n\n- The bell rang\n");

        assertEquals(List.of(), actionTexts(reading));
    }

    @Test
    void a_label_among_groups_in_bold_is_one_of_them_though_it_speaks_of_a_part() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n**Watching**\n\n1. Buy a bell\n\n**Technical remediation**\n\n"
                + "1. Change the wick\n\n**Bells and talk**\n\n1. Tell the boats\n");

        assertEquals(List.of("Buy a bell", "Change the wick", "Tell the boats"), actionTexts(reading));
    }

    @Test
    void a_label_in_bold_below_one_list_of_actions_opens_its_part() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n1. Buy a bell\n\n**Trigger**\n\n1. A gull on the wick\n");

        assertEquals(List.of("Buy a bell"), actionTexts(reading));
    }
}

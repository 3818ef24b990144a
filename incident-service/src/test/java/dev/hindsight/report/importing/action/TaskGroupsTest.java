package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Boxes to tick in groups, some of which hold none. */
class TaskGroupsTest {

    @Test
    void boxes_below_headings_that_count_are_the_actions_and_the_others_tell_of_them() {
        Reading reading = plain("""
                # Lamp out

                ## Prevention measures (mandatory)

                ### 1. Never light it without oil

                Look at the oil:
                - It must be clear

                ### 2. Night watch checklist

                Before ANY watch:
                - [ ] Looked at the oil
                - [ ] Looked at the wick

                ### 3. Oil

                - [ ] Buy oil
                - [x] Label the jars

                ## Recovery plan (still needed)

                ### Immediate (done)
                - ✅ Light the lamp

                ### Short-term (to do)
                - [ ] Ring a bell
                """);

        assertEquals(List.of("Buy oil", "Label the jars", "Light the lamp", "Ring a bell"), actionTexts(reading));
        assertEquals(Arrays.asList(false, true, true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertTrue(String.join("\n", reading.notPlaced()).contains("It must be clear"));
        assertTrue(String.join("\n", reading.notPlaced()).contains("Looked at the wick"));
    }

    @Test
    void without_boxes_headings_that_count_are_the_actions_themselves() {
        Reading reading = plain("""
                # Lamp out

                ## Action items

                ### 1. Buy oil

                - It must be clear

                ### 2. Ring a bell

                At noon.
                """);

        assertEquals(List.of("Buy oil", "Ring a bell"), actionTexts(reading));
    }

    @Test
    void a_checklist_that_names_no_occasion_is_to_be_done_now() {
        Reading reading = plain("""
                # Lamp out

                ## Action items

                ### Cleaning checklist

                We do all of it soon:

                - [ ] Clean the lamp

                ### Before winter

                - [ ] Buy oil
                """);

        assertEquals(List.of("Clean the lamp", "Buy oil"), actionTexts(reading));
    }

    @Test
    void headings_with_the_numbers_of_actions_are_actions_whatever_stands_below_them() {
        for (String sign : List.of("A%d. ", "AI-%d: ", "R%d — ", "Action %d: ", "Action item %d - ")) {
            Reading reading = plain(("# Lamp out\n\n## Accionables\n\n### " + sign.formatted(1)
                    + "Buy oil\n\n**Cost:** High\n\n1. From the ferry\n2. By rail\n\n### " + sign.formatted(2)
                    + "Write a list\n\nBefore dusk, look at:\n\n- [ ] The wick\n- [ ] The oil\n\n### " + sign.formatted(3)
                    + "Drop the empty `ring(() => {})`\n\n- In the tower\n"));

            List<String> texts = actionTexts(reading);
            assertEquals(3, texts.size(), texts.toString());
            assertTrue(texts.get(1).endsWith("Write a list"), texts.toString());
            assertTrue(texts.get(2).endsWith("Drop the empty ring(() => {})"), texts.toString());
            assertTrue(reading.actionItems().get(1).comment().contains("The wick"));
        }
    }

    @Test
    void letters_that_say_how_urgent_or_when_number_groups() {
        for (String sign : List.of("P", "S", "Q")) {
            assertEquals(List.of("Buy oil", "Ring a bell"), actionTexts(plain("# Lamp out\n\n## Action items\n\n### " + sign
                    + "1. Soon\n\n- Buy oil\n\n### " + sign + "2. Later\n\n- Ring a bell\n")));
        }
    }

    @Test
    void boxes_below_headings_that_name_an_owner_are_steps_of_what_the_heading_names() {
        Reading reading = plain("# Lamp out\n\n## Action items\n\n### 1. Oil\n\n**Owner:** Ida Beispiel\n\n- [ ] Buy it\n\n"
                + "### 2. Bell\n\n**Owner:** Ole Beispiel\n\n- [ ] Ring it\n");

        assertEquals(List.of("Oil", "Bell"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Ole Beispiel"), owners(reading));
    }

    @Test
    void groups_that_wait_or_go_on_are_not_done() {
        Reading reading = plain(
                "# Lamp out\n\n## Action items\n\n### Done\n\n- Light the lamp\n\n### In progress\n\n- Buy oil\n\n"
                        + "### Not started\n\n- Ring a bell\n\n### Pending further news of the oil\n\n- Paint the door\n");

        assertEquals(Arrays.asList(true, false, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void boxes_that_are_all_open_are_no_fix_of_what_went_wrong() {
        String page = "# Lamp out\n\n## Remediation\n\n### Lamp\n\n- [ ] Buy oil\n\n### Tower\n\n- [%s] Paint\n";

        assertEquals(List.of("Buy oil", "Paint"), actionTexts(plain(page.formatted(" "))));
        assertEquals(List.of(), actionTexts(plain(page.formatted("x"))));
    }

    @Test
    void what_still_needs_work_is_not_done() {
        for (String name : List.of("What Still Needs Fixing", "What still needs to be done (this week)", "4. Still to do",
                "What's left to fix", "What remains to be addressed", "Issues that still have to be solved",
                "Still needs work")) {
            Reading reading = plain("# Lamp out\n\n## What we fixed\n\n- The lamp\n\n## " + name + "\n\n1. **Oil** runs out\n");
            assertEquals(List.of("Oil runs out"), actionTexts(reading), name);
            assertEquals(Boolean.FALSE, reading.actionItems().getFirst().done(), name);
        }
    }

    @Test
    void what_is_still_unknown_or_still_works_is_nothing_to_do() {
        for (String name : List.of("What still works", "What remains unknown", "What still needs explaining to the boats",
                "What is left of the tower", "What needed fixing")) {
            assertEquals(List.of(), actionTexts(plain("# Lamp out\n\n## " + name + "\n\n1. **Oil** runs out\n")), name);
        }
    }

    @Test
    void what_is_left_to_do_has_many_names() {
        for (String name : List.of("TODO list", "Post-incident tasks", "Outstanding work", "Our commitments",
                "Changes we're making")) {
            assertEquals(List.of("Buy oil"), actionTexts(plain("# Lamp out\n\n## " + name + "\n\n- Buy **oil**\n")), name);
        }
    }

    @Test
    void a_numbered_group_of_points_without_boxes_beside_one_with_them_is_to_be_done_too() {
        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(plain("# Lamp out\n\n## Corrective actions\n\n"
                + "### 1. Short-term\n\n- [x] Buy oil\n\n### 2. Long-term\n\n- Trim the wick\n")));
    }
}

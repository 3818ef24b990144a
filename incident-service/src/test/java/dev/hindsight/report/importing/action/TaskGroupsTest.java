package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
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
}

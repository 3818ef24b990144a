package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Boxes in groups below a text, tables of a plan, and what was done at once. */
class PlansAndTasksTest {

    @Test
    void boxes_in_groups_at_the_end_of_a_text_are_the_actions_and_the_text_stays() {
        Reading reading = read("""
                # Lamp out

                ## Back to light

                I rowed to the tower.

                The bell worked.

                Some thoughts I have from this night

                - Long Term
                    - [ ] Move the store
                - Short Term
                    - [x] Set `wick: short`
                    - [ ] Buy oil
                """);

        assertEquals(List.of("Move the store", "Set wick: short", "Buy oil"), actionTexts(reading));
        assertEquals(List.of(false, true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("I rowed to the tower. The bell worked. Some thoughts I have from this night",
                reading.otherSections().getFirst().plain());
    }

    @Test
    void items_with_other_things_below_them_than_boxes_are_none() {
        Reading reading = read("# Lamp out\n\n## Checks\n\n- North\n    - [x] wick\n    - a bell\n- South\n    - [x] wick\n");

        assertTrue(reading.actionItems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Implementation order (recommendation)", "Remediation plan", "Proposed improvement roadmap"})
    void a_table_of_changes_below_the_name_of_a_plan_holds_the_actions(String heading) {
        Reading reading = read("# Lamp out\n\n## " + heading + """


                | Step | Change | Risk | Expected impact |
                |------|--------|------|-----------------|
                | 1 | Raise the wick | None | Forty boats see it again, be it day or night |
                | 2 | Add a bell | Low | Nobody sleeps |

                Both together should do.
                """);

        assertEquals(List.of("Raise the wick", "Add a bell"), actionTexts(reading));
    }

    @Test
    void what_is_not_called_a_plan_is_no_table_of_actions() {
        assertTrue(read(
                "# Lamp out\n\n## Releases\n\n| Version | Change | Risk |\n|---|---|---|\n| 1 | Wick | Low |\n| 2 | Oil | Low |\n")
                .actionItems().isEmpty());
    }

    @Test
    void what_was_done_at_once_is_the_resolution_and_implemented_measures_are_done() {
        Reading reading = read("""
                # Lamp out

                ## IMMEDIATE ACTIONS TAKEN

                1. Lit a torch

                ## PREVENTION MEASURES IMPLEMENTED

                1. A second wick
                2. A bell

                ### Still to do

                3. A boat
                """);

        assertEquals("Lit a torch", section(reading, Section.RESOLUTION));
        assertEquals(List.of("A second wick", "A bell", "A boat"), actionTexts(reading));
        assertEquals(true, reading.actionItems().getFirst().done());
        assertEquals(false, reading.actionItems().getLast().done());
    }

    @Test
    void a_label_of_improvements_among_others_of_its_part_begins_no_actions() {
        Reading reading = read("""
                # Lamp out

                ## Action items

                - [ ] Buy oil

                ## How it turned out

                **Rebuilding:**
                - Three hours

                **Process improvements:**
                - A list for the night was written
                """);

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertTrue(reading.otherSections().getFirst().plain().contains("A list for the night"));
    }

    @Test
    void tables_of_actions_in_groups_below_a_name_of_no_part_hold_the_actions() {
        Reading reading = read("""
                # Lamp out

                ## Getting better

                ### Prevent

                | Who | What | Ticket | Done |
                |---|---|---|---|
                | Ida Beispiel | Buy oil | LAMP-3 | Done |

                ### Mitigate

                | Who | What | Ticket | Done |
                |---|---|---|---|
                | Bo Muster | Ring the bell | LAMP-4 | |
                """);

        assertEquals(List.of("Buy oil", "Ring the bell"), actionTexts(reading));
    }
}

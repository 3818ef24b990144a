package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What of a list is an action, and what only groups, explains or repeats one. */
class ActionListsTest {

    @Test
    void headings_above_prose_and_no_list_are_the_actions_themselves() {
        Reading reading = read("""
                ---
                title: Lamp out
                author: Ida Beispiel ([@ida](https://boats.example/@ida))
                ---

                Out.

                # Resulting Action

                #### 1) Count the oil `@ida`

                Every morning.

                #### 2) Trim the wick

                By hand.
                """);

        assertEquals(List.of("Count the oil", "Trim the wick"), actionTexts(reading));
        assertEquals("ida", reading.actionItems().getFirst().ownerName());
        assertEquals("Every morning.", reading.actionItems().getFirst().comment());
        assertEquals(List.of("Ida Beispiel (ida)"), names(reading));
    }

    @Test
    void planned_actions_may_stand_among_the_lessons() {
        Reading reading = read("""
                # Lamp out

                ## Lessons learned

                ### On wicks

                Nobody looked.

                **Actions planned:**

                - Look at the wicks.

                ### On oil

                It was cold.

                **Actions taken:**

                1. Warmed the oil.
                """);

        assertEquals(List.of("Look at the wicks.", "Warmed the oil."), actionTexts(reading));
        assertTrue(String.valueOf(section(reading, Section.LESSONS)).contains("It was cold."));
        assertTrue(reading.otherSections().isEmpty());
    }

    @Test
    void remedial_actions_are_actions() {
        Reading reading = read("""
                Lamp out
                Incident Report for Harbour
                Postmortem

                Summary

                It was dark.

                REMEDIAL ACTIONS PLAN & NEXT STEPS

                  • Buy a fuse.

                  • Look at it.
                """);

        assertEquals(List.of("Buy a fuse.", "Look at it."), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void numbered_boxes_are_steps_to_go_through_and_no_actions() {
        Reading reading = read("""
                # Lamp out

                ## Summary
                Out.

                ## Steps to close
                1. [x] Is the lamp on?
                2. [ ] Is the cause told?
                """);

        assertTrue(reading.actionItems().isEmpty());
    }

    @Test
    void fixes_are_what_resolved_it_and_among_the_actions_a_group_of_them() {
        assertEquals("A new wick.", section(read("# Lamp out\n\n## Fixes\nA new wick.\n"), Section.RESOLUTION));

        Reading grouped = read("# Lamp out\n\n## Action items\n\n### Fixes\n- Change the wick\n");
        assertEquals("Change the wick", grouped.actionItems().getFirst().text());
    }

    @Test
    void an_action_that_one_part_explains_and_another_lists_is_one() {
        Reading reading = read("""
                # Lamp out

                ## Preventive Measures

                1. **Write a page on how to change wicks** (High)
                    - Nobody knew how.
                    - Tracked in [LMP-7](https://tower.example/LMP-7)
                2. **Order oil earlier**
                    - Tracked in [LMP-8](https://tower.example/LMP-8)

                ## Action Items

                | # | Action | Owner | Ticket |
                |---|---|---|---|
                | 1 | Write a page on wicks | Ida | [LMP-7](https://tower.example/LMP-7) |
                | 2 | Tell the ships | Bo | [LMP-8](https://tower.example/LMP-8) |
                """);

        assertEquals(List.of("Write a page on how to change wicks (High)", "Order oil earlier", "Tell the ships"),
                actionTexts(reading));
        assertEquals("Ida", reading.actionItems().getFirst().ownerName());
        assertTrue(reading.actionItems().getFirst().comment().contains("Write a page on wicks"));
        assertFalse(found(reading, "owner-missing", "actionItems[0]"));
    }

    @Test
    void a_part_may_follow_a_heading_of_actions_that_was_meant_otherwise() {
        Reading reading = read(
                "Lamp out\n\nStatus\nDone\n\nFollow-up\n\nBuy fuses\n\nSummary\n\nThe lamp was out.\n\nImpact\n\nDark.\n");

        assertEquals(List.of("Buy fuses"), actionTexts(reading));
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("Dark.", section(reading, Section.IMPACT));
    }

    @Test
    void an_example_in_brackets_leaves_an_action_one_whatever_list_it_leads_to() {
        Reading reading = read(
                "# Lamp out\n\n## Action items\n\n1. Buy oil before the next storm (for example, in May): without it the "
                        + "lamp goes out. Depending on the pier:\n    - North: ask Bo\n    - South: ask Ida\n2. Trim the wick\n");

        assertEquals(2, reading.actionItems().size());
        assertTrue(actionTexts(reading).getFirst().startsWith("Buy oil before the next storm (for example, in May)"));
    }
}

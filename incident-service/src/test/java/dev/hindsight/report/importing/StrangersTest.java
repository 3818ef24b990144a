package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Layouts of teams of whom no report had been read before. */
class StrangersTest {

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    @Test
    void a_report_between_two_lines_of_dashes_is_no_front_matter() {
        Reading reading = read("""
                ---

                # Incident Report: Lamp out

                Date: 2026-05-10
                **Severity:** P2
                Status: Resolved

                ## Summary

                The lamp was out for an hour

                ## Root Cause

                The wick: it was old

                ---
                """);

        assertEquals("Incident Report: Lamp out", reading.title());
        assertEquals(day("2026-05-10"), reading.date());
        assertEquals("The wick: it was old", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_heading_may_be_a_field_with_its_value() {
        Reading reading = read("""
                ## Incident report of the lamp

                ## Date: December 08, 2021

                ## Time: 5:13 UTC

                ## Summary
                Out.
                """);

        assertEquals(day("2021-12-08"), reading.date());
        assertEquals("5:13 UTC", reading.fields().get("Time"));
    }

    @Test
    void the_zone_beside_a_time_is_its_own_whatever_the_head_of_the_page_says() {
        Reading reading = read("""
                # Lamp out

                **Date:** 20 September 2023, 14:32 UTC

                ## Timeline

                **20th September 2023:**

                18:32 GST: The lamp goes out.

                19:00 GST: The keeper is told.
                """);

        assertEquals(List.of("2023-09-20T18:32:00+04:00", "2023-09-20T19:00:00+04:00"), times(reading));
        assertEquals("The lamp goes out.", reading.timeline().getFirst().text());
    }

    @Test
    void letters_behind_a_time_that_go_on_as_a_sentence_are_no_zone() {
        assertEquals("GST desk is told", read("# Lamp out\n\n## Timeline\n- 10:00 GST desk is told\n").timeline().getFirst()
                .text());
    }

    @Test
    void lessons_are_parted_by_plain_lines_that_say_how_things_went() {
        Reading reading = read("""
                # Lamp out

                ## Lessons Learned

                What Went Well:

                - Quick eyes

                What Went Wrong:

                - Slow boats

                Where We Got Lucky:

                - No storm
                """);

        assertEquals("Quick eyes", section(reading, Section.WENT_WELL));
        assertEquals("Slow boats", section(reading, Section.WENT_WRONG));
        assertEquals("No storm", section(reading, Section.GOT_LUCKY));
    }

    @Test
    void a_column_of_types_that_are_none_keeps_its_words_and_links_beside_the_action() {
        Reading reading = read("""
                # Lamp out

                ## Action Items

                | Action Items | Type | Owner | Tracker |
                |---|---|---|---|
                | Change the wick | [PR](https://tower.example/pull/8) in the shed | Ida | [LMP-12](https://tower.example/LMP-12) |
                """);

        ActionItem action = reading.actionItems().getFirst();
        assertEquals("Change the wick", action.text());
        assertEquals("Ida", action.ownerName());
        assertEquals(List.of("https://tower.example/pull/8", "https://tower.example/LMP-12"), action.urls());
        assertEquals("Type: PR in the shed", action.comment());
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void questions_below_the_root_causes_lead_to_them() {
        Reading reading = read("""
                # Lamp out

                ## Root Causes

                ### Chain 1

                #### How was this not noticed by anybody?

                Nobody looked.

                ### Chain 2

                Old oil.

                ## Detection

                A gull.
                """);

        String causes = String.valueOf(section(reading, Section.ROOT_CAUSES));
        assertTrue(causes.contains("Nobody looked.") && causes.contains("Old oil."), causes);
        assertEquals("A gull.", section(reading, Section.DETECTION));
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
                actions(reading));
        assertEquals("Ida", reading.actionItems().getFirst().ownerName());
        assertTrue(reading.actionItems().getFirst().comment().contains("Write a page on wicks"));
        assertFalse(found(reading, "owner-missing", "actionItems[0]"));
    }
}

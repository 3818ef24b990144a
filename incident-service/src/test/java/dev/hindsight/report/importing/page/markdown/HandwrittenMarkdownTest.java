package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Markdown as people type it: without blank lines, with code that is never closed, with prose behind the lists. */
class HandwrittenMarkdownTest {

    @Test
    void a_heading_begins_a_part_though_it_touches_a_folded_text_or_has_no_blank_behind_its_signs() {
        Reading reading = read("""
                # Lamp out
                Date: 2024-03-04
                ## Summary
                The lamp went out.
                ##Impact
                Two boats waited; see
                #7 of the harbour log.
                <details>
                <summary>More</summary>
                A third boat turned.
                ## Timeline (UTC)
                - 10:00 Lamp out
                - 10:10 Lamp on
                ## Action items
                - Buy oil
                """);

        assertEquals("The lamp went out.", section(reading, Section.SUMMARY));
        assertEquals("Two boats waited; see #7 of the harbour log. More A third boat turned.",
                section(reading, Section.IMPACT));
        assertEquals(List.of("2024-03-04T10:00:00Z", "2024-03-04T10:10:00Z"), times(reading));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void code_that_is_closed_with_words_behind_or_never_swallows_nothing() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                ```
                lamp: out
                ``` as the log says.

                Nobody was at the lamp.

                ## Timeline (UTC)

                - 10:00 Lamp out

                ```
                no oil

                - 10:10 Lamp on

                ## Root causes

                ```text
                # oil: none
                oil: none
                ```

                ## Action items

                - Buy oil
                """);

        assertEquals("lamp: out as the log says. Nobody was at the lamp.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Lamp out no oil", "Lamp on"), texts(reading));
        assertEquals("# oil: none oil: none", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }

    @Test
    void code_inside_an_item_ends_with_the_item_and_code_keeps_what_looks_like_a_heading() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                - It said:
                  ```
                  no oil
                - and went out.

                ```sh
                # Look at the lamp

                ## Twice
                lamp --look
                ```

                ## Impact

                Two boats waited.
                """);

        assertEquals("It said: no oil and went out. # Look at the lamp ## Twice lamp --look",
                section(reading, Section.SUMMARY));
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
    }

    @Test
    void words_behind_the_signs_that_open_code_do_not_vanish() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                ```no oil in the lamp
                lamp: out
                ```
                """);

        assertEquals("no oil in the lamp lamp: out", section(reading, Section.SUMMARY));
    }

    @Test
    void prose_below_the_list_of_entries_is_no_part_of_the_last() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                - 10:00 UTC: Lamp out.
                - 10:05 UTC: Keeper told.
                - 10:10 UTC: Lamp on.

                The next two hours went by with tea and stories.
                """);

        assertEquals(List.of("Lamp out.", "Keeper told.", "Lamp on."), texts(reading));
        assertEquals(List.of("The next two hours went by with tea and stories."), reading.notPlaced());
    }

    @Test
    void prose_below_each_entry_belongs_to_it_below_the_last_as_well() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                - 10:00 UTC: Lamp out.

                A boat hooted.

                - 10:05 UTC: Keeper told.
                - 10:10 UTC: Lamp on.

                The boat hooted again.
                """);

        assertEquals(List.of("Lamp out. A boat hooted.", "Keeper told.", "Lamp on. The boat hooted again."), texts(reading));
    }

    @Test
    void an_apology_or_what_all_actions_are_good_for_is_no_action_and_is_kept() {
        Reading reading = read("""
                # Lamp out

                ## Follow-up

                Check the wick each night.

                Write down how to fill the oil.

                By doing this each week, we keep the lamp lit.

                We apologise for the darkness. Thank you for waiting.
                """);

        assertEquals(List.of("Check the wick each night.", "Write down how to fill the oil."), actionTexts(reading));
        assertTrue(reading.notPlaced().contains("By doing this each week, we keep the lamp lit."));
        assertTrue(reading.notPlaced().contains("We apologise for the darkness. Thank you for waiting."));
    }
}

package dev.hindsight.report.importing.passage;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What speaks to the writer in a dump: questions, advice, choices that nobody made. */
class HintsInDumpsTest {

    @Test
    void what_to_write_about_is_no_answer() {
        Reading reading = read("""
                Lamp out

                Summary

                Provide a summary of the incident:

                  • The lamp was out.

                Impact

                Provide any relevant numbers that may be relevant:

                  • Two boats.
                """);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("Two boats.", section(reading, Section.IMPACT));
        assertTrue(found(reading, "placeholder-text", "sections.summary"));
    }

    @Test
    void a_hint_to_the_writer_may_name_the_zone_of_the_times() {
        Reading reading = read("""
                Incidents/2021-03-03 lamp

                Timeline

                Write down what was seen from first to last. Time should be in hours and minutes of the UTC timezone.

                  • 10:00 Bo: sees no light
                  • 10:20 Ida: lights a candle
                """);

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z"), times(reading));
    }

    @Test
    void questions_and_advice_around_a_hint_speak_to_the_writer_too() {
        Reading reading = read("""
                Lamp out

                Summary

                This is a short (one paragraph) account of what happened. While keeping it short, try to avoid names. Please leave out secrets.

                The lamp was out.

                Impact

                Who was affected and how? How many boats were lost? Be as specific as you can.

                Detection

                Write how the darkness was first noticed. Did a bell ring?

                Did the right bell ring? Was it loud?

                Ida looked up. Was it dark? It was.
                """);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("", section(reading, Section.IMPACT));
        assertEquals("Ida looked up. Was it dark? It was.", section(reading, Section.DETECTION));
    }

    @Test
    void a_choice_that_nobody_made_is_no_action_and_no_text() {
        Reading reading = read("""
                Lamp out

                Root cause

                This section to include what was wrong with the lamp. Rust.

                Follow Up

                Issue Response Done
                Issue 1 Mend the first. Done yes/no
                Issue 2 Mend the second. Done yes/no

                Buy oil
                """);

        assertEquals("Rust.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy oil"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void an_example_inside_a_sentence_is_the_writers_own() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                We moved the oil from cans (e.g. `{"can": 1}`) to barrels (e.g. `["barrel"]`). We did so in two steps:

                1. Wash the barrels
                2. Fill them
                """);

        assertEquals("We moved the oil from cans (e.g. {\"can\": 1}) to barrels (e.g. [\"barrel\"]). We did so in two steps: "
                + "Wash the barrels Fill them", section(reading, Section.SUMMARY));
    }
}

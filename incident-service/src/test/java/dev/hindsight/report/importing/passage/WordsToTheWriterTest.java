package dev.hindsight.report.importing.passage;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Hints, questions and examples of a template that were left standing beside the answers. */
class WordsToTheWriterTest {

    private static final String PROMPTED = """
            ---
            date: 2021-07-11
            ---
            # Lamp out

            ## :warning: Leadup

            *List what led to the incident*

            - **00:27 UTC:** Oil runs low
            - **00:32 UTC:** Keeper is told
            - **00:55 UTC:** Lamp out

            ## :flying_disc: Impact

            *Describe who was affected*

            The ships that were near
            (e.g. Gull, Tern, Petrel).

            ## :mag_right: Five Why's

            *Run a 5-whys analysis*

            No oil.

            ## :thinking: Lessons learned

            *What did we learn?*

            Look at the oil.
            """;

    @Test
    void a_list_of_times_with_their_zone_is_a_timeline_whatever_it_is_called() {
        Reading reading = read(PROMPTED);

        assertEquals(List.of("2021-07-11T00:27:00Z", "2021-07-11T00:32:00Z", "2021-07-11T00:55:00Z"), times(reading));
        assertEquals(List.of("Oil runs low", "Keeper is told", "Lamp out"), texts(reading));
    }

    @Test
    void examples_of_a_template_are_no_entries() {
        Reading reading = read("""
                # Lamp out

                **Date**: 2021-03-03

                ## Timeline

                - 00:00 (TODO) Dark begins
                - 00:04 <What was seen>
                - 00:06 (Voila) DARK ENDS
                - 10:00 Lamp out
                - 10:30 TODO: was this when the bell rang?
                - e.g. 10:40 Keeper called
                - 10:50 (fuse A) blew
                - 14:48 (Optional) Report begun
                - OPTIONAL: 15:00 Boats told
                """);

        assertEquals(List.of("Lamp out", "TODO: was this when the bell rang?", "(fuse A) blew"), texts(reading));
        assertTrue(found(reading, "placeholder-text", "timeline"));
        String said = reading.findings().stream().filter(finding -> finding.code().equals("placeholder-text")).toList()
                .toString();
        for (String hint : List.of("(TODO) Dark begins", "<What was seen>", "(Voila) DARK ENDS", "e.g. 10:40 Keeper called",
                "(Optional) Report begun",
                "OPTIONAL: 15:00 Boats told")) {
            assertTrue(said.contains(hint), hint + " in " + said);
        }
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void examples_of_a_template_are_no_actions() {
        Reading reading = read("""
                # Lamp out

                ## Action items

                - TODO (TODO: list what keeps it from happening again)
                - OPTIONAL: link to or open a task for every step
                - Buy fuses
                - e.g. Ring a bell when it is dark
                - Example: buy a lamp
                - TODO: paint the tower
                - Optional shutters for the lamp
                """);

        assertEquals(List.of("Buy fuses", "paint the tower", "Optional shutters for the lamp"),
                reading.actionItems().stream().map(ActionItem::text).toList());
        assertTrue(found(reading, "placeholder-text", "actionItems"));
    }

    @Test
    void sentences_that_tell_the_writer_what_to_write_are_left_out_before_the_answer() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                This is a step-by-step outline of what happened to cause the incident. Update this section as we learn more.

                The lamp was dark.

                ## Impact

                Describe how the boats were affected. No boat came home. Describe the fog if you can.

                ## Root cause

                Write a short explanation of the cause.

                ## Resolution

                Provide a ladder, write down the number, and describe it to the keeper: so it was lit.
                """);

        assertEquals("The lamp was dark.", section(reading, Section.SUMMARY));
        assertEquals("No boat came home. Describe the fog if you can.", section(reading, Section.IMPACT));
        assertEquals("", section(reading, Section.ROOT_CAUSES));
        assertEquals("Provide a ladder, write down the number, and describe it to the keeper: so it was lit.",
                section(reading, Section.RESOLUTION));
        assertTrue(found(reading, "placeholder-text", "sections.summary"));
        assertTrue(found(reading, "placeholder-text", "sections.impact"));
        assertTrue(found(reading, "section-empty", "sections.rootCauses"));
        assertFalse(found(reading, "placeholder-text", "sections.resolution"));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void questions_of_the_template_in_italics_below_each_heading_are_no_words_of_the_writer() {
        Reading reading = read(PROMPTED);

        assertEquals("The ships that were near (e.g. Gull, Tern, Petrel).", section(reading, Section.IMPACT));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
        assertTrue(found(reading, "placeholder-text", "sections.impact"));
    }

    @Test
    void words_of_a_template_that_lead_to_an_example_are_left_out() {
        Reading reading = read(
                "# Lamp out\n\n## What went well\n\nList of things that went well. For example,\n\n- The gull\n");

        assertEquals("The gull", section(reading, Section.WENT_WELL));
        assertTrue(found(reading, "placeholder-text", "sections.wentWell"));
    }

    @Test
    void a_column_of_instructions_speaks_to_the_writer_and_is_left_out() {
        Reading reading = read("""
                # Lamp out

                ## Postmortem report

                | | Instructions | Report |
                |---|---|---|
                | Leadup | List what led to it | A storm. |
                | Impact | Describe how people were impacted | Two boats. |
                | Timeline | Detail the timeline | 2021-03-03 10:02 UTC - out<br>10:45 UTC - on |
                | Root cause | Note the cause | A fuse. |
                """);

        assertEquals("Two boats.", section(reading, Section.IMPACT));
        assertEquals("A fuse.", section(reading, Section.ROOT_CAUSES));
        assertEquals("A storm.", reading.fields().get("Leadup"));
        assertEquals(List.of("2021-03-03T10:02:00Z", "2021-03-03T10:45:00Z"), times(reading));
        assertTrue(found(reading, "placeholder-text", "sections.impact"));
        assertEquals(List.of(), reading.notPlaced());
    }
}

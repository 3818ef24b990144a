package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Parts that are plain to see though no heading names them. */
class UnnamedPartsTest {

    @Test
    void prose_above_the_first_heading_is_the_summary_of_a_report_without_one() {
        Reading reading = read(
                "# 2021-03-03 Lamp out\n\nThe lamp went out in the night because nobody had oiled it since May.\n"
                        + "It took a day.\n\n## Timeline (UTC)\n\n- 10:00 out\n- 11:00 on\n");

        assertEquals("The lamp went out in the night because nobody had oiled it since May. It took a day.",
                section(reading, Section.SUMMARY));
        assertTrue(found(reading, "summary-inferred", "sections.summary"));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void prose_without_any_heading_is_a_summary_where_it_tells_of_an_outage() {
        String told = "The lamp was out for an hour on Wednesday.\n\nBo found the fuse at 10:40 UTC and changed it.\n";
        Reading outage = read("Outage of the lamp on 3 March 2021\n\n" + told);

        assertEquals("Outage of the lamp on 3 March 2021", outage.title());
        assertTrue(section(outage, Section.SUMMARY).endsWith("changed it."));
        assertTrue(found(outage, "summary-inferred", "sections.summary"));
        assertNull(section(read("Letter to the keeper\n\n" + told), Section.SUMMARY));
    }

    @Test
    void a_page_of_prose_is_its_own_summary() {
        assertEquals("The lamp was out from five to six, and no boat was lost.",
                section(read("---\ntitle: Lamp out\n---\n\nThe lamp was out from five to six, and no boat was lost.\n"),
                        Section.SUMMARY));
    }

    @Test
    void a_current_status_that_tells_what_happened_is_the_summary() {
        Reading reading = plain("""
                2021-03-12: Lamp out

                Current Status

                The lamp is on again, it was out from 10:05 to 10:20 UTC.

                Timeline

                All times UTC.

                2021-03-12
                -
                10:05- The lamp stopped burning -
                10:15- @ida declares it -
                10:20- Lamp on

                Corrective Actions

                  • Buy oil

                Note: In some cases we need to keep things from the public.

                Incident Review

                  • Ensure that the summary stands at the top
                """);

        assertNull(reading.status());
        assertEquals("The lamp is on again, it was out from 10:05 to 10:20 UTC.", section(reading, Section.SUMMARY));
        assertEquals(List.of("The lamp stopped burning", "@ida declares it", "Lamp on"), texts(reading));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }

    @Test
    void sentences_above_the_timeline_of_a_plain_text_are_its_summary() {
        Reading reading = read("""
                Lamp downtime


                The lamp was dark for a significant part of yesterday's afternoon. No ship was lost.

                Incident Timeline

                12:00 The lamp became dim.
                12:30 The lamp went out.
                """);

        assertEquals("The lamp was dark for a significant part of yesterday's afternoon. No ship was lost.",
                section(reading, Section.SUMMARY));
        assertTrue(found(reading, "summary-inferred", "sections.summary"));
        assertEquals(List.of("The lamp became dim.", "The lamp went out."), texts(reading));
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
    void a_summary_that_is_a_table_of_parts_is_these_parts() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                | Item | Detail |
                |---|---|
                | Occurred | 2026-03-02 |
                | Detected | 2026-03-23 |
                | Impact | No light |
                | Root cause | No oil |
                """);

        assertEquals(day("2026-03-02"), reading.date());
        assertEquals("No light", section(reading, Section.IMPACT));
        assertEquals("No oil", section(reading, Section.ROOT_CAUSES));
        assertEquals("2026-03-23", reading.fields().get("Detected"));
    }

    @Test
    void causes_go_on_below_the_fix_of_one_of_them() {
        Reading reading = read("""
                # Lamp out

                ## Root Causes

                ### First cause

                Old oil.

                **Fix:** New oil.

                ### Second cause

                A gull.

                ## What Could Improve

                Sleep.
                """);

        String causes = String.valueOf(section(reading, Section.ROOT_CAUSES));
        assertTrue(causes.contains("Old oil.") && causes.contains("A gull."), causes);
        assertEquals("New oil.", section(reading, Section.RESOLUTION));
        assertEquals("Sleep.", section(reading, Section.WENT_WRONG));
    }
}

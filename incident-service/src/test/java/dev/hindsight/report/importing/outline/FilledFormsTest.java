package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports that were written into a form, and pages that hold several. */
class FilledFormsTest {

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
    void headings_may_be_numbered_in_roman() {
        Reading reading = read("""
                Lamp outage root cause report

                Date: April 1, 2024


                I. Incident Summary

                The lamp was out.


                II. Impact Analysis

                No ship saw it.


                III. Timeline of Events

                Time

                Event

                08:30 AM

                Lamp out

                12:30 PM

                Lamp on
                """);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("No ship saw it.", section(reading, Section.IMPACT));
        assertEquals(List.of("2024-04-01T08:30", "2024-04-01T12:30"), times(reading));
    }

    @Test
    void a_paper_numbers_its_headings_without_a_dot_and_its_incident_is_its_title() {
        Reading reading = read("""
                POST INCIDENT REPORT

                Incident:        Lamp out
                Date:            3 March 2021
                Prepared by:     Ida Beispiel
                Distribution:    Internal

                1  Summary
                Dark for an hour.

                2  Chronology (all times GMT)
                10:02   Lamp out
                10:45   Lamp on

                3  Root cause
                A fuse.

                4  Actions
                4.1  Buy fuses – Bo Muster – 30 March 2021

                5  Conclusion
                Light is good.
                """);

        assertEquals("Lamp out", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Internal", reading.fields().get("Distribution"));
        assertEquals(List.of("2021-03-03T10:02:00Z", "2021-03-03T10:45:00Z"), times(reading));
        assertEquals("A fuse.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy fuses"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(day("2021-03-30"), reading.actionItems().getFirst().due());
        assertEquals("Light is good.", reading.otherSections().getFirst().plain());
    }

    @Test
    void five_whys_are_no_numbered_heading() {
        assertEquals("It blew.", section(read("Lamp out\n\nImpact\n\nDark.\n\n5 Whys\n\nIt blew.\n"), Section.ROOT_CAUSES));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "# Incident log\n\n## 2021-03-03 Lamp out\n\nFuse.\n\n**Timeline**\n- 10:01 out\n\n## 2021-04-04 Horn silent\n\nWater.\n\n**Timeline**\n- 10:01 silent\n",
            "# Outages\n\n## Lamp out (March 3, 2021)\n\n### Summary\nFuse\n\n### Root cause\nRust\n\n## Horn silent (April 4, 2021)\n\n### Summary\nWater\n",
            "Incident History\n\nMarch 2021\n\nLamp out\nThis incident has been resolved.\nMar 3, 10:05 - 11:02 UTC\n\nHorn silent\nThis incident has been resolved.\nMar 9, 08:05 - 09:02 UTC\n"})
    void a_page_of_several_incidents_is_refused_and_told_what_to_bring(String page) {
        Reading reading = read(page);

        assertTrue(reading.isRefused());
        assertTrue(reading.findings().getFirst().message().contains("one report at a time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[05/19/2025]", "[19 May 2025]", "<2025-05-19>"})
    void a_day_in_the_brackets_of_the_template_is_filled_in_and_dashes_below_the_fields_make_no_heading(String date) {
        Reading reading = read(
                "# Lamp out\n\n**Date:** " + date + "\n**Author:** Ida Beispiel\n*\n---\n\n## Impact\n\nDark.\n");

        assertEquals(day("2025-05-19"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @Test
    void brackets_that_only_ask_for_a_day_hold_none() {
        assertNull(read("# Lamp out\n\n**Date:** [YYYY-MM-DD]\n\n## Impact\n\nDark.\n").date());
    }
}

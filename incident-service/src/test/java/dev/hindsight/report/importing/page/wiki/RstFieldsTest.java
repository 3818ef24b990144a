package dev.hindsight.report.importing.page.wiki;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Field lists of a documentation project, and a page that is called after all incidents with one of them on it. */
class RstFieldsTest {

    private static final String PAGE = """
            Incidents
            =========

            What happened in the harbour, kept for ever.

            .. contents:: Contents
               :local:
               :depth: 1

            ---------------------------------------------------------------

            Lamp dark in the night of the ferry
            -----------------------------------

            :Date: 2021-03-03
            :Author: Ida Beispiel
            :Severity: High — every boat stayed out
               until the morning
            :Status: **Resolved.** See :doc:`lamps` for the new fuse.

            Summary
            ~~~~~~~

            The lamp was dark.

            Root cause
            ~~~~~~~~~~

            :doc:`fuses` tells of the old ones.
            """;

    @Test
    void are_the_fields_of_the_report() {
        Reading reading = read(PAGE);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Resolved. See lamps for the new fuse.", String.valueOf(reading.status().written()));
        assertTrue(reading.fields().get("Severity").startsWith("High — every boat stayed out"), reading.fields().toString());
        assertEquals("fuses tells of the old ones.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void the_only_incident_on_a_page_of_all_is_its_title() {
        Reading reading = read(PAGE);

        assertEquals("Lamp dark in the night of the ferry", reading.title());
        assertTrue(reading.notPlaced().toString().contains("kept for ever"), reading.notPlaced().toString());
        assertFalse(reading.notPlaced().toString().contains("depth"), reading.notPlaced().toString());
    }

    @Test
    void below_the_kind_of_paper_the_heading_above_the_facts_is_the_title() {
        Reading reading = read("# Post-mortem\n\n## Lamp dark in the night\n\n- **Date:** 2021-03-03\n- **Status:** Resolved\n"
                + "\n### Summary\n\nDark.\n");

        assertEquals("Lamp dark in the night", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
    }

    @Test
    void a_heading_that_only_names_the_facts_is_none() {
        Reading reading = read("# Lamp out\n\n## Facts of the case\n\n- **Date:** 2021-03-03\n- **Status:** Resolved\n"
                + "\n### Summary\n\nDark.\n");

        assertEquals("Lamp out", reading.title());
    }
}

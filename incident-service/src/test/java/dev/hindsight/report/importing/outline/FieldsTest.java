package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
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

/** Short facts with a label, wherever they stand. */
class FieldsTest {

    @Test
    void facts_in_a_list_below_a_heading_at_the_top_are_fields() {
        Reading reading = read("""
                # Incident: Lamp out

                Status: resolved

                ## Metadata

                - Date (UTC): 2026-01-09
                - Severity (see `severity.md`): sev1
                - Environment: pier
                - Owner: Ida Beispiel
                - Start (UTC): 2026-01-09T07:34:37Z

                ## Summary
                Out.
                """);

        assertEquals(day("2026-01-09"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("pier", reading.fields().get("Environment"));
        assertTrue(reading.otherSections().isEmpty());
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
    void front_matter_between_plus_signs_is_read() {
        Reading reading = read(
                "+++\npath = \"lamp\"\ntitle = \"Lamp out on 2021-03-03\"\nauthors = [\"Ida Beispiel\"]\n\n[extra]\nteam = \"x\"\n+++\n\n"
                        + "The lamp went out for an hour.\n\n## Root cause of the outage\n\nA fuse\n");

        assertEquals("Lamp out on 2021-03-03", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("The lamp went out for an hour.", section(reading, Section.SUMMARY));
    }

    @Test
    void labels_in_bold_with_a_sign_between_them_are_several_fields_of_one_line() {
        Reading reading = read("""
                # Lamp out

                **Date:** 2026-07-11 | **Duration:** 4 min/hour | **Severity:** SEV2\s\s
                **Author:** Ida Beispiel | **Status:** Resolved

                ## Summary
                Out.
                """);

        assertEquals(day("2026-07-11"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Resolved", reading.status() == null ? "" : reading.status().written());
        assertEquals("4 min/hour", reading.fields().get("Duration"));
        assertEquals("SEV2", reading.fields().get("Severity"));
    }

    @Test
    void a_status_is_one_paragraph_and_a_live_defect_is_a_ticket() {
        Reading reading = read("2021-03-03 Lamp out\n\nAuthorsIda Beispiel\nStatusMended by hand\n\n"
                + "The lamp went out because the wick was wet all night\n\nImpactDark\n\nJira Live Defect\n\n"
                + "LMP-7 - Getting issue details... STATUS\n\nRoot Causes\n\n  • Rust\n");

        assertEquals("Mended by hand", String.valueOf(reading.status() == null ? null : reading.status().written()));
        assertEquals(List.of("LMP-7"), reading.documentTickets());
        assertEquals("Dark", section(reading, Section.IMPACT));
    }

    @Test
    void prose_below_the_front_matter_is_the_summary_of_a_short_notice() {
        Reading reading = read("---\ntitle: Lamp out\ndate: 2023-06-06T12:45:00-00:00\nresolved: true\n---\n\n"
                + "[Final message]\nThe lamp is back, a wick was responsible for its outage.\n\n"
                + "[Initial message]\nThe lamp is out and no boat is told.\n");

        assertTrue(String.valueOf(section(reading, Section.SUMMARY)).contains("a wick was responsible"));
        assertEquals(day("2023-06-06"), reading.date());
    }

    @Test
    void a_ticket_with_a_line_of_the_impact_for_itself_is_that_of_the_report() {
        Reading reading = read("""
                Date

                Status

                Implementing

                Summary

                Lamps dark

                Impact

                Bakers could not find the door, unlike in ORC-3
                ORC-12 - Getting issue details... STATUS

                Timeline

                  • 08:51 Lamps lit
                """);

        assertEquals(List.of("ORC-12"), reading.documentTickets());
        assertFalse(found(reading, "status-unmapped"));
    }

    @Test
    void a_ticket_in_front_of_the_first_sentence_of_the_impact_is_that_of_the_report() {
        Reading reading = read("""
                Date | |
                Status | Done |
                Impact | https://example.org/browse/ORC-12 Bakers could not find the door. |
                Timeline
                08:51 Lamps lit
                """);

        assertEquals(List.of("ORC-12"), reading.documentTickets());
    }

    /** As a wiki leaves the mention of somebody who has gone. */
    @Test
    void a_name_with_the_state_of_its_account_is_known_where_it_is_certain_where_it_begins() {
        String text = "Authors\n\nIda Beispiel Bo Muster (Unlicensed)\n\n\nTimeline\n\n10:00 out, %s lit it\n\n\nRoot cause\n\nRust\n";

        for (String named : List.of("so Bo Muster (Unlicensed)", "then, Bo Muster (Unlicensed)",
                "rain. Bo Muster (Unlicensed)")) {
            assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(read(text.formatted(named))));
        }
        for (String named : List.of("Bo", "Ida Beispiel Bo Muster (Unlicensed)", "Anna Bo Muster (Unlicensed)")) {
            assertEquals(List.of("Ida Beispiel Bo Muster"), names(read(text.formatted(named))));
        }
    }
}

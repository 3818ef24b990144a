package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Headings below the title that belong to it: the title again, what it leaves out, its day. */
class TitlesBelowTitlesTest {

    @Test
    void a_heading_that_says_the_title_among_more_words_is_no_part() {
        Reading reading = plain("""
                # Pier lamp outage 12

                ## **March 2021 Pier Lamp Outage 12**

                - **Date:** 2021-03-04

                ### Summary

                The lamp was out.
                """);

        assertEquals("Pier lamp outage 12", reading.title());
        assertEquals(day("2021-03-04"), reading.date());
        assertEquals(List.of(), others(reading));
    }

    @Test
    void the_name_of_a_part_above_a_part_of_that_kind_is_the_title() {
        Reading reading = plain("# Incident overview\n\n## Summary\n\nThe lamp was out.\n\n## Scope\n\n**All boats.**\n");

        assertEquals("Incident overview", reading.title());
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));

        Reading alone = plain("# Incident overview\n\nThe lamp was out.\n\n## Root cause\n\n**Rust.**\n");

        assertEquals("The lamp was out.", section(alone, Section.SUMMARY));
    }

    @Test
    void the_only_large_heading_above_the_parts_is_no_part_where_the_front_matter_has_the_title() {
        Reading reading = plain("""
                ---
                title: Lamp out at the pier
                ---

                # What the keepers wrote - draft 2

                ## Summary

                The lamp was out.
                """);

        assertEquals("Lamp out at the pier", reading.title());
        assertEquals(List.of(), others(reading));
        assertEquals(List.of("What the keepers wrote - draft 2"), reading.notPlaced());
    }

    @Test
    void below_the_kind_of_paper_the_only_heading_of_its_size_is_the_title() {
        Reading reading = plain("""
                # Post-mortems

                ## The oil of the northern pier ran dry

                Nobody had looked into the barrel for weeks.
                """);

        assertEquals("The oil of the northern pier ran dry", reading.title());
        assertEquals("Nobody had looked into the barrel for weeks.", section(reading, Section.SUMMARY));
    }

    @Test
    void a_heading_above_all_parts_that_is_a_day_is_that_of_the_report() {
        Reading reading = plain("""
                # Lamps of the pier

                ## 4/Mar/2021

                ### Summary

                The lamp was out.
                """);

        assertEquals(day("2021-03-04"), reading.date());
        assertEquals(List.of(), others(reading));
    }

    private static List<String> others(Reading reading) {
        return reading.otherSections().stream().map(Passage::name).toList();
    }

    @Test
    void who_led_the_review_is_no_title() {
        assertEquals("Post-mortem report",
                read("# Post-mortem report\n\n### Post-mortem facilitator: Ida Beispiel\n\n## Description\n\nDark.\n").title());
    }

    @Test
    void root_cause_analysis_above_the_fields_of_the_head_names_the_paper() {
        Reading reading = read(
                "# 🎯 **ROOT CAUSE ANALYSIS**\n\n**Date:** 2024-03-04\n**Status:** Resolved\n\n## Summary\n\nDark.\n\n"
                        + "## Root cause\n\nNo oil.\n");
        Reading part = read("# Root cause analysis\n\nNo oil was left.\n\n## Action items\n\n- Buy oil\n");

        assertEquals("🎯 ROOT CAUSE ANALYSIS", reading.title());
        assertEquals("2024-03-04", String.valueOf(reading.date()));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("No oil was left.", section(part, Section.ROOT_CAUSES));
    }
}

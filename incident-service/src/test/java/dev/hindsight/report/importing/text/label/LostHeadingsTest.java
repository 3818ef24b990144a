package dev.hindsight.report.importing.text.label;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Timelines and parts of dumps that lost their headings. */
class LostHeadingsTest {

    @Test
    void rows_of_two_labels_with_their_values_are_facts_and_the_part_around_goes_on_below_them() {
        Reading reading = read("""
                Incidents/2021-03-03 lamp
                document status: draft
                Summary
                Incident ID | lamp of the pier | Start | 2021-03-03 10:00 |
                ---|---|---|---|
                Task | L12 | End | 2021-03-03 11:00 |
                Impact | No boat came home. |
                The lamp was out for an hour.
                Timeline
                All times in UTC.
                - 10:00 Lamp out
                - 11:00 Lamp on
                """);

        assertEquals("The lamp was out for an hour.", section(reading, Section.SUMMARY));
        assertEquals("No boat came home.", section(reading, Section.IMPACT));
        assertEquals("lamp of the pier", reading.fields().get("Incident ID"));
        assertEquals("2021-03-03 11:00", reading.fields().get("End"));
        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
    }

    @Test
    void a_number_that_goes_on_above_bullets_is_a_heading_on_a_page_without_blank_lines() {
        Reading reading = read("""
                Incident Title: Lamp out
                Date: 2025-02-23
                1. Summary
                - The lamp was out.
                2. Root Cause
                - No oil.
                3. Preventive measures
                - Buy oil
                4. Further possible measures:
                - Buy a second lamp
                5. Lessons Learned
                - Look at the oil.
                """);

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals("Further possible measures", reading.otherSections().getFirst().name());
    }

    private static final String EVENTS = "2021-03-03 Lamp out\n\nIncident description\n\nThe lamp was out.\n\nCrisis Response Team\n\n"
            + "Events\n\n%s\n\n2021-03-03\n\nBo told the harbour.\n\n2021-03-04\n\n07:57: The lamp burns\n\nRoot cause\n\nRust.\n";

    @Test
    void events_above_a_line_on_the_zone_of_all_times_are_the_timeline() {
        Reading reading = read(EVENTS.formatted("All times are in UTC."));

        assertEquals(List.of("Bo told the harbour.", "The lamp burns"), texts(reading));
        assertEquals(List.of("2021-03-03", "2021-03-04T07:57:00Z"), times(reading));
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("Crisis Response Team", reading.otherSections().getFirst().name());
    }

    @Test
    void events_above_anything_else_are_any_events() {
        assertEquals(List.of(), texts(read(EVENTS.formatted("Three boats sailed."))));
        assertEquals(List.of(), texts(read("2021-03-03 Lamp out\n\nSummary\n\n- Events\n- All times are in UTC.\n\n"
                + "Root cause\n\nRust.\n")));
    }
}

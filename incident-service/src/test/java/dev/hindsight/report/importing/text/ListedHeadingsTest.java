package dev.hindsight.report.importing.text;

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

/** Headings that were printed as points of a list. */
class ListedHeadingsTest {

    @Test
    void points_in_capitals_are_headings_where_several_of_them_name_parts() {
        Reading reading = read("""
                - INCIDENT SUMMARY
                Date: 23rd September 2021
                The lamp of the north light was out.
                - TIME LINE OF EVENTS
                - 12:56 The lamp is out.
                - 12:57 The keeper is told.
                - KEEPERS AND BOATS
                Nobody was at sea.
                - SOLUTION
                Oil was poured.
                """);

        assertEquals(List.of("2021-09-23T12:56", "2021-09-23T12:57"), times(reading));
        assertEquals(List.of("The lamp is out.", "The keeper is told."), texts(reading));
        assertEquals("Oil was poured.", section(reading, Section.RESOLUTION));
        assertEquals("KEEPERS AND BOATS", reading.otherSections().getFirst().name());
    }

    @Test
    void a_point_in_capitals_is_a_point_where_few_name_parts() {
        Reading reading = read("""
                Lamp out

                Action Items

                - REPLACE THE WICK
                - Buy oil
                - RESOLUTION
                - Look at the glass
                """);

        assertEquals(List.of("REPLACE THE WICK", "Buy oil", "RESOLUTION", "Look at the glass"), actionTexts(reading));
    }

    @Test
    void names_in_capitals_right_below_each_other_are_a_list() {
        Reading reading = read("""
                Lamp out

                Contents of the action list

                - TIMELINE
                - ROOT CAUSE
                - ACTION ITEMS

                Action items

                - Buy oil
                """);

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals(List.of(), times(reading));
    }
}

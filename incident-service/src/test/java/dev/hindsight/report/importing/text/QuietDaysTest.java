package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Status pages that list their days, most of them without an incident. */
class QuietDaysTest {

    private static final String INCIDENT = """
            Lamp out in the north

            Reason for outage

            Summary

            On the 3rd of March a lamp failed.

            Timeline

            Times are in CET:

              • 12:33: The lamp went out.
              • 12:59: The bell woke Ida.

            Root Cause

            A wet wick.

            """;

    @Test
    void the_only_incident_has_its_own_name_and_day() {
        Reading reading = plain("All systems are operational\n\nPast Incidents\n\n4th March 2021\n\nNo incidents reported\n\n"
                + "3rd March 2021\n\n" + INCIDENT
                + "2nd March 2021\n\nNo incidents reported\n\n1st March 2021\n\nNo incidents reporte");

        assertEquals("Lamp out in the north", reading.title());
        assertEquals(LocalDate.of(2021, 3, 3), reading.date());
        assertEquals(List.of("2021-03-03T12:33:00+01:00", "2021-03-03T12:59:00+01:00"), times(reading));
        assertTrue(found(reading, "left-out", "page"));
        assertTrue(reading.notPlaced().stream().noneMatch(words -> words.contains("No incidents")));
    }

    @Test
    void other_pages_say_it_with_a_full_stop_and_another_day() {
        Reading reading = plain("Mar 4, 2021\nNo incidents reported today.\n\nMar 3, 2021\n" + INCIDENT
                + "Mar 2, 2021\nNo incidents reported.\n");

        assertEquals("Lamp out in the north", reading.title());
        assertEquals(LocalDate.of(2021, 3, 3), reading.date());
    }

    @Test
    void several_incidents_are_not_made_one() {
        Reading reading = plain("4th March 2021\n\nNo incidents reported\n\n3rd March 2021\n\n" + INCIDENT
                + "2nd March 2021\n\n" + INCIDENT.replace("Lamp", "Bell") + "1st March 2021\n\nNo incidents reported\n");

        assertNotEquals("Lamp out in the north", reading.title());
    }

    @Test
    void a_report_that_says_so_of_its_days_is_as_it_was() {
        Reading reading = plain("Lamp out in the north\n\nDate: 3 March 2021\n\nImpact\n\nNo incidents reported\n\nTimeline\n\n"
                + "12:33 The lamp went out\n12:59 The bell woke Ida\n\nDetection\n\nNo incidents reported\n");

        assertEquals("Lamp out in the north", reading.title());
        assertEquals(2, reading.timeline().size());
        assertTrue(!found(reading, "left-out", "page"));
    }
}

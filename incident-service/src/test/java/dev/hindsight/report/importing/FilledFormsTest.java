package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports that were written into a form: tables of parts, numbered papers, the head of a wiki page. */
class FilledFormsTest {

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

    @Test
    void a_report_may_be_one_table_with_a_line_for_each_action() {
        Reading reading = read("""
                # Incident report

                | Field | Details |
                |---|---|
                | Title | Lamp out |
                | Date | 2021-03-03 |
                | Author | Ida Beispiel |
                | Impact | Two boats |
                | Action items | Buy fuses (Ida Beispiel)<br>Paint the tower (Bo Muster) |
                """);

        assertEquals("Lamp out", reading.title());
        assertEquals("Two boats", section(reading, Section.IMPACT));
        assertEquals(List.of("Buy fuses", "Paint the tower"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(List.of(), reading.notPlaced());
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
}

package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What stands around a report in a text: the shelf above its title, and pipes around cells of several lines. */
class ShelvesAndFramesTest {

    private static final String REPORT = """
            2021-03-04 Lamp out
            Date
            Mar 4, 2021
            Authors
            @Ida Beispiel
            Summary
            The lamp was dark for an hour.
            Timeline
            10:00 Lamp out
            10:20 Lamp lit
            """;

    @Test
    void a_folder_called_incident_log_above_the_title_is_no_timeline() {
        Reading reading = plain("Spaces\nHarbour\nIncident log\n" + REPORT);

        assertEquals("2021-03-04 Lamp out", reading.title());
        assertEquals(List.of("Lamp out", "Lamp lit"), texts(reading));
        assertEquals("Ida Beispiel", reading.authors().getFirst().name());
    }

    @Test
    void an_incident_log_without_another_timeline_is_one() {
        assertEquals(List.of("Lamp out", "Lamp lit"), texts(plain(REPORT.replace("Timeline", "Incident log"))));
    }

    @Test
    void a_cell_between_pipes_may_go_on_over_several_lines() {
        Reading reading = plain("""
                Lamp out

                |Date|Mar 4, 2021|
                |Summary|Dark.|
                |Timeline|10:00 Lamp out
                10:20 Lamp lit|
                |Action Items|Buy oil - Ida Beispiel
                Trim the wick - Bo Muster|
                |Root Cause(s)|No oil|
                """);

        assertEquals(List.of("Lamp out", "Lamp lit"), texts(reading));
        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals("No oil", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_day_between_dashes_may_have_a_by_in_front() {
        Reading reading = plain("Lamp out\n\nDate: 4 March 2021\n\nFollow-up actions\n\n"
                + "6.1 Buy oil - Ida Beispiel - by 2021-04-01\n6.2 Trim the wick - Bo Muster - due 2021-05-01\n");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals("Ida Beispiel", reading.actionItems().getFirst().owner().name());
        assertTrue(reading.actionItems().toString().contains("2021-05-01"));
    }

    @Test
    void the_headings_may_leave_the_column_of_the_numbers_empty() {
        Reading reading = read(
                "Lamp out\n\nDate\n3 March 2021\n\nAction Items\n | Action | Owner | Ticket\n1 | Buy oil | Ida Beispiel | LMP-4\n"
                        + "2 | Trim the wick | Bo Muster | \n");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals("", reading.actionItems().getLast().comment());
    }
}

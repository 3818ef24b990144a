package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tickets with their boxes above the report. */
class TicketViewTest {

    private static final String REPORT = "Date of incident: 3 March 2021\nAuthors: Bo Muster\n\nSummary\nDark.\n\n"
            + "Root cause\nNo oil.\n\nLessons learned\n- Oil burns.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", "\t\t"})
    void say_who_and_when_of_the_ticket_and_not_of_the_report(String gap) {
        Reading reading = read(
                ("Projects / Pier / LMP-7\n\nThe lamp of the pier went out\n\nEdit   Add comment\n\nDetails\nType:>Incident\n"
                        + "Status:>RESOLVED\nLabels:>oil north-pier\n\nPeople\nAssignee:>Ida Beispiel\nReporter:>Pier Desk\n\n"
                        + "Dates\nCreated:>04/Mar/21 8:15 AM\nUpdated:>09/Mar/21 5:02 PM\n\nDescription\n\n").replace(">", gap)
                        + REPORT
                        + "Attachments (1)\nlamp.png\t61 kB\t04/Mar/21 9:44 AM\n\nActivity\nAll   Comments   Work Log   History\n\n"
                        + "Ida Beispiel added a comment - 05/Mar/21 10:12 AM\nBurns.\n");

        assertEquals("The lamp of the pier went out", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Bo Muster"), names(reading));
        assertEquals(List.of("oil", "north-pier"), reading.page().labels());
        assertEquals("Dark.", section(reading, Section.SUMMARY));
        assertEquals("Oil burns.", section(reading, Section.LESSONS));
        assertTrue(reading.toString().contains("Pier Desk"));
    }

    @Test
    void parts_of_a_report_that_are_named_alike_stay() {
        String text = "Lamp out\n\nPeople\nIda Beispiel\n\nDates\n3 March 2021\n\nDescription\nDark.\n";

        assertEquals(text, TicketView.asFields(text));
    }
}

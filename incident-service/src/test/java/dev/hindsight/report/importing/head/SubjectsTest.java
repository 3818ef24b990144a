package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** The title as the first field of a report. */
class SubjectsTest {

    @Test
    void the_event_is_the_title_of_a_report_without_one() {
        Reading reading = read("Event: Unplanned outage of the lamp\nDate:  10-OCT-2007\nSummary:  Lamp out.\n");

        assertEquals("Unplanned outage of the lamp", reading.title());
        assertEquals(day("2007-10-10"), reading.date());
    }

    @Test
    void an_event_that_is_named_by_its_number_is_no_title() {
        assertNull(read("Event: 20210303_lamp 20210303_bell\nDate:  10-OCT-2007\nSummary:  Lamp out.\n").title());
    }
}

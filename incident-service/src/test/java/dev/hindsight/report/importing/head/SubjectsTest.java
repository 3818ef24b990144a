package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;

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

    @Test
    void a_whole_text_is_no_title() {
        String text = "The lamp of the pier went out and nobody saw it. ".repeat(8).strip();

        assertNull(read("Incident\n\n" + text + "\n\nDate\n\n10-OCT-2007\n\nImpact\n\nDark.\n").title());
        assertEquals("The lamp of the pier went out",
                read("Event: The lamp of the pier went out\nDate:  10-OCT-2007\nImpact:  Dark.\n").title());
    }

    @Test
    void a_day_of_which_somebody_is_not_quite_sure_is_one() {
        assertEquals(LocalDate.of(2021, 3, 3),
                read("# Lamp out\n\n## Summary\n\nDate: ~Wed 3 March 2021 (~1727) to Wed 3 March 2021 (~1900)\n\n## Cause\n\nNo oil.\n")
                        .date());
    }
}

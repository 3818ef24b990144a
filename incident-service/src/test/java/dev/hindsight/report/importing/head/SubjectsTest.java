package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void a_text_that_names_its_title_first_has_the_head_of_the_paper_above_it() {
        Reading reading = read("HARBOUR OF WESTMARK\nLamps                    Form 12\n\nTitle ..... : Lamp of the pier out\n"
                + "Date ...... : 3 March 2021\n\nA. IMPACT\n   Dark.\n");

        assertEquals("Lamp of the pier out", reading.title());
        assertTrue(found(reading, "left-out", "title"));
    }

    @Test
    void a_title_below_other_fields_or_said_twice_is_that_of_the_page() {
        assertEquals("Lamp out", read("Lamp out\n\nDate: 3 March 2021\nTitle: Keeper of the pier\n\nImpact\nDark.\n").title());
        assertFalse(found(read("Lamp out\n\nTitle: Lamp out\nDate: 3 March 2021\n\nImpact\nDark.\n"), "left-out"));
    }
}

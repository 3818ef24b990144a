package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** "Status" as the heading of a list inside of another part. */
class StateOfPartTest {

    private static final String REPORT = "# Lamp out\n\n## Summary\n\nDark.\n\n## Action items\n\n- Buy oil\n\n";

    @Test
    void a_list_of_how_a_later_part_stands_is_no_status_of_the_report() {
        Reading reading = read(REPORT + "## Audit of the towers (day 4)\n\nAll wicks were looked at.\n\n### Lamps\n\nOld.\n\n"
                + "### Status\n\n- Audit: complete\n- Three wicks are short\n");

        assertNull(reading.status());
        assertEquals("Status", reading.otherSections().getLast().name());
        assertEquals(1, reading.actionItems().size());
    }

    @Test
    void a_word_below_any_part_or_a_list_that_is_no_part_of_another_is_the_status() {
        assertNotNull(read(REPORT + "## About this paper\n\n### Status\n\nResolved\n").status());
        assertNotNull(read(REPORT + "## Status\n\n- Lamp on\n- Oil ordered\n").status());
        assertNotNull(
                read("# Lamp out\n\n## About\n\n### Status\n\n- Resolved\n- Oil ordered\n\n## Summary\n\nDark.\n").status());
    }

    @Test
    void sentences_on_how_things_stand_are_a_part() {
        Reading reading = read(REPORT + "## Current status\n\n- The lamp is on.\n- Oil is ordered, and will come on Monday.\n");

        assertNull(reading.status());
        assertEquals("Current status", reading.otherSections().getLast().name());
    }
}

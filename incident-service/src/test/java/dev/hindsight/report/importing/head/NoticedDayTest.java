package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** "Discovery date" tells the day of a report only where nothing else does. */
class NoticedDayTest {

    @Test
    void the_only_field_with_a_day() {
        Reading reading = read(page("**Discovery Date**: June 10, 2021 during the yearly count"));

        assertEquals("2021-06-10", String.valueOf(reading.date()));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.message().contains("was noticed")));
    }

    @Test
    void not_beside_the_day_on_which_it_began() {
        assertEquals("2021-06-08",
                String.valueOf(read(page("**Discovery Date**: June 10, 2021\n\n**Start time**: June 8, 2021 10:00")).date()));
        assertEquals("2021-06-07",
                String.valueOf(read(page("**Detection date**: June 10, 2021\n\n**Date**: June 7, 2021")).date()));
    }

    @Test
    void no_day_that_a_sentence_tells() {
        assertNull(read(page("**Discovery Date**: Bo told us about June 10, 2021")).date());
    }

    private static String page(String fields) {
        return "# Lamp out\n\n## Overview\n\n**Keepers**: Ida\n\n" + fields + "\n\n## Summary\n\nThe lamp went out.\n";
    }
}

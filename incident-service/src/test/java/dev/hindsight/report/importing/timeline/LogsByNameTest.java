package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Timelines under names that may stand above other words as well. */
class LogsByNameTest {

    @Test
    void two_lines_with_times_are_one_below_the_name_of_a_log_or_of_updates() {
        for (String name : List.of("Updates", "Status updates", "Running log", "Key events", "Chain of events", "History")) {
            assertEquals(List.of("Lamp out", "Lamp lit"), texts(plain(page(name, "- 10:05 - Lamp **lit**\n"))), name);
        }
    }

    @Test
    void below_any_other_name_or_beside_other_lines_they_are_not() {
        assertEquals(List.of(), texts(plain(page("Evolution", "- 10:05 - Lamp **lit**\n"))));
        assertEquals(List.of(), texts(plain(page("Updates", "- 10:05 - Lamp **lit**\n- Nobody saw it\n- Nobody knew it\n"))));
    }

    @Test
    void the_timeline_of_two_things_is_a_timeline() {
        assertEquals(List.of("Lamp out"), texts(plain(page("Detection and response timeline", ""))));
    }

    private static String page(String name, String more) {
        return "# Lamp out\n\n**Date:** 2021-03-03\n\n## " + name + "\n\n- 10:00 - Lamp out\n" + more
                + "\n## Root cause\n\nRust.\n";
    }
}

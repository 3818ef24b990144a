package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What happened in which order, told by numbers and not by times, below a name in bold inside of a part. */
class NumberedTimelinesTest {

    private static Reading below(String label, String... lines) {
        return read("# Lamp out\n\n**Date:** 3 May 2023\n\n## Root cause\n\nRust had eaten the chain.\n\n" + label + "\n\n"
                + String.join("\n", lines) + "\n\n## Impact\n\nDark\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Timeline:**", "**Incident timeline:**", "**Sequence of events:**"})
    void its_points_are_entries_whose_time_nobody_knows(String label) {
        Reading reading = below(label, "1. The chain broke", "2. The lamp fell", "3. A boat told us (~20 minutes)");

        assertEquals(List.of("The chain broke", "The lamp fell", "A boat told us (~20 minutes)"), texts(reading));
        assertEquals(List.of("null", "null", "null"), times(reading));
        assertEquals("Rust had eaten the chain.", section(reading, Section.ROOT_CAUSES));
        assertTrue(found(reading, "timeline-inferred"));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void other_lists_and_other_names_stay_where_they_are() {
        assertEquals(List.of(), below("**Causes:**", "1. Rust", "2. Wind", "3. Gulls").timeline());
        assertEquals(List.of(), below("**Timeline:**", "- Rust", "- Wind", "- Gulls").timeline());
        assertEquals(List.of(), below("Our timeline to mend it:", "1. Rust", "2. Wind", "3. Gulls").timeline());
    }
}

package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The kind of paper as the heading of all others, and what a problem is below words that tell of it. */
class PaperHeadingTest {

    private static final String DARK = "The lamp on the rock was dark for the whole of Tuesday night.\n\n";

    @Test
    void what_stands_below_the_kind_of_paper_stands_above_all_parts() {
        Reading reading = read("---\ntitle: Lamp out\n---\n# Post-mortem\n\n" + DARK
                + "## Before that\n\nWe bought oil.\n\n### Where\n\nAt the pier.\n\n## Impact\n\nTwo boats.\n\n## Causes\n\nWater.\n");

        assertEquals("The lamp on the rock was dark for the whole of Tuesday night.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Before that"), reading.otherSections().stream().map(Passage::name).toList());
        assertEquals("We bought oil. Where At the pier.", reading.otherSections().getFirst().plain());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_heading_that_says_more_or_stands_beside_the_others_is_a_part() {
        String parts = "\n\n" + DARK + "## Impact\n\nTwo boats.\n\n## Causes\n\nWater.\n";

        assertNull(section(read("---\ntitle: Lamp out\n---\n# The rock" + parts), Section.SUMMARY));
        assertNull(section(read("---\ntitle: Lamp out\n---\n## Post-mortem" + parts), Section.SUMMARY));
    }

    @Test
    void a_problem_below_prose_is_the_cause_where_it_says_why() {
        String solved = "\n\n## Solution\n\nDry oil.\n";
        Reading reading = read("# Lamp out\n\n" + DARK + "## Problem\n\nWater in the oil caused the flame to die." + solved);

        assertEquals("The lamp on the rock was dark for the whole of Tuesday night.", section(reading, Section.SUMMARY));
        assertEquals("Water in the oil caused the flame to die.", section(reading, Section.ROOT_CAUSES));
        assertEquals("No boat saw it.",
                section(read("# Lamp out\n\n" + DARK + "## Problem\n\nNo boat saw it." + solved), Section.SUMMARY));
        assertEquals("It died due to water.",
                section(read("# Lamp out\n\n## Problem\n\nIt died due to water." + solved), Section.SUMMARY));
        assertEquals("It died due to water.", section(
                read("# Lamp out\n\n" + DARK + "## Problem\n\nIt died due to water.\n\n## Cause\n\nWater." + solved),
                Section.SUMMARY));
    }
}

package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** A summary, and what tells all of it beside it. */
class SummaryAndDescriptionTest {

    @Test
    void a_description_beside_a_summary_is_a_part_of_its_own() {
        Reading reading = read("# Lamp out\n\n## Summary\n\nDark for an hour.\n\n## Description\n\nThe oil ran out.\n");

        assertEquals("Dark for an hour.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Description"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void alone_or_beside_an_empty_one_it_is_the_summary() {
        assertEquals("The oil ran out.",
                section(read("# Lamp out\n\n## Description\n\nThe oil ran out.\n\n## Impact\n\nDark.\n"), Section.SUMMARY));
        assertEquals("The oil ran out.", section(
                read("# Lamp out\n\n## Summary\n\n## Description\n\nThe oil ran out.\n\n## Impact\n\nDark.\n"),
                Section.SUMMARY));
    }
}

package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports that are one list, whose points are their parts. */
class ListedPartsTest {

    @Test
    void points_that_name_parts_and_have_their_text_below_are_headings() {
        Reading reading = read("""
                # Lamp out

                1. Incident Date
                   - 5 March 2021
                2. Authors
                   - Ida Beispiel
                   - Bo Muster
                3. Timeline (UTC)
                   - 10:00 Lamp out
                   - 10:20 Lamp on
                4. **Root Cause**
                   - Rust
                5. Who told whom
                   - Nobody
                6. Preventative Measures
                   - Buy oil
                """);

        assertEquals(LocalDate.of(2021, 3, 5), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-05T10:20:00Z"), times(reading));
        assertEquals("Rust", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals(List.of("Who told whom"), reading.otherSections().stream().map(part -> part.name()).toList());
    }

    @Test
    void points_of_a_contents_list_have_no_text_below_them() {
        Reading reading = read("# Lamp out\n\n- Summary\n- Timeline\n- Root cause\n\n## Summary\n\nOut.\n");

        assertEquals("Out.", section(reading, Section.SUMMARY));
        assertEquals(List.of(), reading.timeline());
    }

    @Test
    void two_names_among_other_points_are_points() {
        Reading reading = read(
                "# Lamp out\n\n## Impact\n\n- Detection\n  - late\n- Boats\n  - three\n- Nets\n  - two\n- Resolution\n  - slow\n");

        assertEquals(List.of(), reading.otherSections());
        assertEquals("Detection late Boats three Nets two Resolution slow", section(reading, Section.IMPACT));
    }
}

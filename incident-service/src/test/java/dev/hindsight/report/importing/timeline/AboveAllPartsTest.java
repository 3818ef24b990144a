package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports that open with their timeline and give it no heading. */
class AboveAllPartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"10:05 - Lamp out\n10:20 - Bell rung\n11:00 - Lit",
            "- 10:05 - Lamp out\n- 10:20 - Bell rung\n- 11:00 - Lit",
            "10:05 - Lamp out\n\n10:20 - Bell rung\n\n11:00 - Lit"})
    void times_above_the_first_heading_are_the_timeline(String lines) {
        Reading reading = plain("# Pier 2021-03-04\n\n" + lines + "\n\n## Causes\n\nNo oil\n");

        assertEquals(List.of("Lamp out", "Bell rung", "Lit"), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_timeline_with_a_heading_leaves_them_where_they_are() {
        Reading reading = plain("""
                # Pier 2021-03-04

                The lamp was out, and these were the tides of the day for who asks:

                - 10:05 - Low
                - 16:20 - High
                - 22:30 - Low

                ## Timeline

                - 11:00 Lit
                """);

        assertEquals(List.of("Lit"), texts(reading));
        assertEquals(true, section(reading, Section.SUMMARY).contains("16:20 - High"));
    }
}

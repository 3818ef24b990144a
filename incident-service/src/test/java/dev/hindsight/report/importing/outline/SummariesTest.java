package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Prose and lists that are the summary though no heading says so. */
class SummariesTest {

    @Test
    void prose_below_the_word_of_a_state_is_the_summary() {
        Reading reading = read("""
                Lamp out on the pier

                document status: draft

                The incident left the lamp dark for all boats of the pier.


                Timeline

                  • 10:00 Lamp out
                """);

        assertEquals("draft", String.valueOf(reading.status() == null ? null : reading.status().written()));
        assertEquals("The incident left the lamp dark for all boats of the pier.", section(reading, Section.SUMMARY));
    }

    @Test
    void prose_above_parts_of_any_name_is_the_summary() {
        Reading reading = read("""
                Lamp out

                The outage left all boats of the pier in the dark.

                Root cause

                Rust.
                """);

        assertEquals("The outage left all boats of the pier in the dark.", section(reading, Section.SUMMARY));
    }

    private static final String LISTED = """
            Postmortem: lamp out

            Issue Summary:

              • Duration of Outage: June 3, 2024, 14:00 - 16:30 PDT
              • Impact: Two boats waited.
              • Root Cause: No oil.

            Timeline:

              • 14:00: Lamp out
              • 16:30: Lamp lit

            Root Cause and Resolution:

            Nobody had looked at the oil.
            """;

    @Test
    void what_a_list_of_labels_in_the_summary_says_of_a_part_without_a_heading_is_that_part() {
        Reading reading = read(LISTED);

        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals("Nobody had looked at the oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Duration of Outage: June 3, 2024, 14:00 - 16:30 PDT Root Cause: No oil.",
                section(reading, Section.SUMMARY));
    }

    @Test
    void how_long_the_outage_took_says_the_day_and_the_zone() {
        assertEquals(List.of("2024-06-03T14:00:00-07:00", "2024-06-03T16:30:00-07:00"), times(read(LISTED)));
    }

    @Test
    void prose_alone_that_tells_of_an_outage_in_another_language_is_the_summary() {
        String prose = "Die Ursache der Störung lag am Docht. Wir konnten die Lampe um 08:44 Uhr wieder anzünden.";

        assertEquals(prose, section(plain(prose + "\n"), Section.SUMMARY));
        assertNull(section(plain(prose.replace("Störung", "Helligkeit") + "\n"), Section.SUMMARY));
    }

    @Test
    void what_was_adopted_is_the_resolution_and_mitigation_with_improvement_lies_ahead() {
        Reading reading = plain("Lamp out 2021-03-03\n\nAdopted actions\n\nThe wick was changed.\n\n"
                + "Mitigation and improvement:\n\n  • Buy oil.\n  • Buy wicks.\n");

        assertEquals("The wick was changed.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Buy oil.", "Buy wicks."), actionTexts(reading));
    }
}

package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Parts that are named in bold, on pages without headings and beside others. */
class BoldPartsTest {

    @Test
    void bold_lines_of_a_page_without_headings_say_all_that_headings_can() {
        Reading reading = read(
                "# Lamp out\n\n**Summary of the outage**\n\nDark for an hour.\n\n**Root cause of the outage**\n\nNo oil.\n\n"
                        + "**Thanks**\n\nTo the gulls.\n\n**Action items**\n\n- Buy oil\n");

        assertEquals("Dark for an hour.", section(reading, Section.SUMMARY));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Thanks"), named(reading));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }

    @Test
    void the_same_in_html_where_a_sentence_in_bold_is_none() {
        Reading reading = read("<h1>Lamp out</h1><p><strong>Impact of the outage</strong></p><p>Boats waited.</p>"
                + "<p><strong>Nobody was hurt.</strong></p><p><strong>Root cause of the outage</strong></p><p>No oil.</p>");

        assertEquals("Boats waited. Nobody was hurt.", section(reading, Section.IMPACT));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void bold_lines_below_headings_stay_inside_of_them() {
        Reading reading = read("# Lamp out\n\n## Impact\n\nBoats waited.\n\n**Root cause of the outage**\n\nNo oil.\n\n"
                + "**Thanks**\n\nTo the gulls.\n");

        assertEquals(List.of(), named(reading));
    }

    private static List<String> named(Reading reading) {
        return reading.otherSections().stream().map(Passage::name).toList();
    }
}

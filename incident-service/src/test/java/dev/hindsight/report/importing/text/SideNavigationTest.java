package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages of a wiki that were copied with what stands beside and around them. */
class SideNavigationTest {

    private static final String MENU = """
            skip to content
            Pierpedia
            Logged in as: Cem Kopie (cem)
            Log Out
            Search

            Sidebar
            Start
            Who we are
            Incidents
              2021-02-01 Bell silent
            """;
    private static final String REPORT = """

            2021-03-03 Lamp of the pier out

            Date: Wednesday 3 March 2021
            Authors: Ida Beispiel
            Status: Done

            Summary
            Edit
            The lamp was out for an hour.

            Action items
            Edit
            (who: what)
              • Ida Beispiel: Buy oil
              • ??: Look at the glass
              • Is it the wick?? Look at it

            What went wrong
              • Nobody looked

            incidents/2021-03-03_lamp.txt · Last modified: 2021/03/09 11:14 by cem
            Show pagesource
            Old revisions
            Back to top
            Except where otherwise noted, content on this wiki is licensed under the following license: CC0
            """;

    @ParameterizedTest
    @ValueSource(strings = {"  2021-03-03 Lamp of the pier out\n",
            "\nYou are here: start » incidents » 2021-03-03 Lamp of the pier out\n",
            "\nTable of Contents\n2021-03-03 Lamp of the pier out\n  Summary\n  Action items\n  What went wrong\n"})
    void the_title_stands_above_the_fields_and_is_named_in_what_is_printed_above(String named) {
        Reading reading = read(MENU + named + REPORT);

        assertEquals("2021-03-03 Lamp of the pier out", reading.title());
        assertEquals("2021-03-03", String.valueOf(reading.date()));
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("The lamp was out for an hour.", section(reading, Section.SUMMARY));
        assertEquals("Nobody looked", section(reading, Section.WENT_WRONG));
        assertEquals(List.of(), reading.otherSections());
        assertTrue(found(reading, "left-out"));
    }

    @Test
    void question_marks_in_the_place_of_a_name_are_nobody() {
        Reading reading = read(MENU + "  2021-03-03 Lamp of the pier out\n" + REPORT);

        assertEquals(List.of("Buy oil", "Look at the glass", "Is it the wick?? Look at it"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "null"), owners(reading));
    }

    @Test
    void a_title_at_the_top_that_stands_again_in_the_text_stays_where_it_is() {
        Reading reading = read("Lamp of the pier out\n\nDate: 3 March 2021\nAuthors: Ida Beispiel\n\nImpact\n\n"
                + "Two boats waited.\n\nA bell rang.\n\nThe keepers were told.\n\nLamp of the pier out\n\nStatus: Done\nDate: 4 March 2021\n");

        assertEquals("Lamp of the pier out", reading.title());
        assertEquals("2021-03-03", String.valueOf(reading.date()));
        assertTrue(String.valueOf(section(reading, Section.IMPACT)).startsWith("Two boats waited."));
    }

    @Test
    void sentences_above_the_fields_are_no_menu() {
        Reading reading = read("Lamp of the pier out\nThe lamp was out.\nTwo boats waited.\nNobody was told.\nOil was there.\n"
                + "Nobody poured it.\nIt was cold.\nLamp of the pier out\nDate: 3 March 2021\nAuthors: Ida Beispiel\n\nImpact\n\nDark.\n");

        assertEquals("Lamp of the pier out", reading.title());
        assertTrue(reading.toString().contains("Nobody poured it."));
    }
}

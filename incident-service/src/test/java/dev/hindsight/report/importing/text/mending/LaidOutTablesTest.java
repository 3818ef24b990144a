package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Printed documents copied with the blanks of their layout: tables with cells of several lines, and lines of each page between. */
class LaidOutTablesTest {

    private static final String PRINTED = """
            Report: Lamp out on the north pier

            Date of incident        3 March 2021
            Prepared by             Ida Beispiel,
                                    Bo Muster
            Status                  Closed
            Incident record         LMP-7

            1. Summary

            The lamp was out because nobody had
            looked at

            Pier Office       Report        Page 1 of 3

            the oil.

            2. Timeline

            Time (CET)      Event
            10:00           Lamp out, an hour before
                            the keeper came
            10:20           Bo rings a bell

            Pier Office       Report        Page 2 of 3

            10:40-11:00     Lamp on, without
                            smoke

            3. Corrective actions

            No   Action                      Owner          Due          Status
            1    Buy oil (two barrels)       Ida Beispiel   26.04.2021   Done
                 in the autumn
            2    Trim the wick               Bo Muster      31.05.2021   Open

            Pier Office       Report        Page 3 of 3

            No   Action                      Owner          Due          Status
                 every week
            3    Count the barrels           Bo Muster      31.05.2021   Open

            4. Root cause

            No oil.
            """;

    @Test
    void a_cell_goes_on_below_its_own_beginning_and_past_the_end_of_a_page() {
        Reading reading = read(PRINTED);

        assertEquals(List.of("Lamp out, an hour before the keeper came", "Bo rings a bell", "Lamp on, without smoke"),
                texts(reading));
        assertEquals(List.of("Buy oil (two barrels) in the autumn", "Trim the wick every week", "Count the barrels"),
                actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster", "Bo Muster"), owners(reading));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void fields_go_on_below_their_values_and_may_have_names_that_nobody_knows() {
        Reading reading = read(PRINTED);

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Closed", reading.status().written());
        assertEquals(List.of("LMP-7"), reading.documentTickets());
        assertEquals("LMP-7", reading.fields().get("Incident record"));
    }

    @Test
    void a_sentence_goes_on_past_the_end_of_a_page() {
        assertEquals("The lamp was out because nobody had looked at the oil.",
                section(read(PRINTED), Section.SUMMARY).replace('\n', ' '));
    }

    @Test
    void actions_without_numbers_go_on_with_small_letters() {
        Reading reading = read("Lamp out\n\nSummary\n\nDark.\n\nActions\n\n"
                + "Action                Owner          Status\n"
                + "Buy oil before the    Ida Beispiel   Done\n"
                + "next winter\n"
                + "Trim the wick         Bo Muster      Open\n\nRoot cause\n\nNo oil.\n");

        assertEquals(List.of("Buy oil before the next winter", "Trim the wick"), actionTexts(reading));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void words_below_a_timeline_that_open_with_no_time_are_no_row() {
        Reading reading = read(
                "Lamp out\n\nDate: 3 March 2021\n\nTimeline\n\nTime      Event\n10:00     Lamp out\n10:20     Lamp on\n\n"
                        + "Impact    \n\nNo boat.\n");

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals("No boat.", section(reading, Section.IMPACT));
    }

    @Test
    void lines_that_name_one_page_of_another_document_stay() {
        Reading reading = read("Lamp out\n\nRoot cause\n\nThe book says so.\n\nKeeper's book - Page 7\n\nImpact\n\nDark.\n");

        assertEquals("The book says so. Keeper's book - Page 7", section(reading, Section.ROOT_CAUSES).replace("\n\n", " "));
    }
}

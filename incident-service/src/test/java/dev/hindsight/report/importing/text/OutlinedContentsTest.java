package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tables of contents as MediaWiki prints them: numbered without a full stop and with parts of parts, or beside the page. */
class OutlinedContentsTest {

    private static final String PARTS = """
            Date: 2021-03-04
            Authors: Ida Beispiel, bo-muster
            Status: Resolved

            Summary[edit]
            The lamp was out.

            The pier[edit]
            It has one lamp.

            Timeline[edit]
            All times in UTC.

            2021-03-03[edit]
            23:50 Lamp out

            2021-03-04[edit]
            00:10 Lamp on

            Root cause[edit]
            No oil.
            """;

    @ParameterizedTest
    @ValueSource(strings = {
            "1 Summary\n2 The pier\n3 Timeline\n3.1 2021-03-03\n3.2 2021-03-04\n4 Root cause\n",
            "1\tSummary\n2\tThe pier\n3\tTimeline\n3.1\t2021-03-03\n3.2\t2021-03-04\n4\tRoot cause\n",
            "  * 1 Summary\n  * 2 The pier\n  * 3 Timeline\n       + 3.1 2021-03-03\n       + 3.2 2021-03-04\n  * 4 Root cause\n",
            "hide\n(Top)\nSummary\nThe pier\nTimeline\nToggle Timeline subsection\n2021-03-03\n2021-03-04\nRoot cause\n"})
    void they_are_left_out_whole_and_the_fields_below_them_are_read(String contents) {
        for (String parts : List.of(PARTS, PARTS.replace("[edit]", ""))) {
            Reading reading = read("Lamp out\n\nContents\n" + contents + "\n" + parts);

            assertEquals(List.of("Ida Beispiel", "bo-muster"), names(reading));
            assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
            assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
            assertEquals(List.of("The pier"), reading.otherSections().stream().map(Passage::name).toList());
            assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
            assertEquals(List.of(), reading.notPlaced());
        }
    }

    @Test
    void numbered_lines_that_stand_nowhere_else_are_a_text() {
        Reading reading = read("Lamp out\n\nImpact\n1 boat waited\n2 ships turned\n3 gulls slept\n\nRoot cause\nNo oil.\n");

        assertEquals("1 boat waited 2 ships turned 3 gulls slept", section(reading, Section.IMPACT));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void numbers_that_leave_one_out_are_no_contents() {
        Reading reading = read("Lamp out\n\nImpact\n1 boat\n7 boats\n9 boats\n\nTimeline\n10:00 Lamp out\n\n1 boat\n7 boats\n"
                + "9 boats\n");

        assertEquals("1 boat 7 boats 9 boats", section(reading, Section.IMPACT));
        assertNull(section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void where_the_wiki_has_the_page_from_stands_below_it() {
        Reading reading = read("Lamp out\n\nRoot cause[edit]\nNo oil.\n\nThanks[edit]\nTo Bo.\n\nRetrieved from \""
                + "https://wiki.lamps.example/index.php?title=Lamp\"\nNavigation menu\nLog in\n");

        assertEquals("To Bo.", reading.otherSections().getFirst().plain());
    }

    @Test
    void what_somebody_retrieved_elsewhere_is_a_text() {
        Reading reading = read("Lamp out\n\nRoot cause\nNo oil.\nRetrieved from \"Old Pier\" by boat.\n");

        assertEquals("No oil. Retrieved from \"Old Pier\" by boat.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void the_outline_of_a_document_below_its_fields_is_no_value_of_theirs() {
        Reading reading = read(
                "Lamp out\nDate: 3 March 2021\nStatus: Closed\nOutline\nSummary\nImpact\nWho gets this\nRoot cause\nLast words\n\n"
                        + "Summary\nThe lamp was out.\n\nImpact\nTwo boats waited.\n\nWho gets this\nThe harbour.\n\nRoot cause\nOld oil.\n\n"
                        + "Last words\nLook.\n");

        assertEquals("Closed", reading.status().written());
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals(List.of("Who gets this", "Last words"),
                reading.otherSections().stream().map(part -> part.name()).toList());
    }
}

package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Documents whose headings are numbered, with a tab between the number and the words, as Word copies them. */
class NumberedDocumentsTest {

    private static final String HEAD = "Lamp of the pier out\n\nDate of incident:\t3 March 2021\nPrepared by:\tIda Beispiel\n";
    private static final String LESSONS = "\n9.\tImpact\nTwo boats waited.\n\n10.\tLessons learned\nLook at the oil.\n";

    @ParameterizedTest
    @ValueSource(strings = {"10.1\tWhat went well", "10.1.\tWhat went well", "10.1 What went well"})
    void a_smaller_heading_is_one_though_a_tab_stands_behind_its_number(String heading) {
        Reading reading = read(HEAD + LESSONS + heading + "\n•\tThe horn was loud\n10.2\tWhat went wrong\n"
                + "•\tThe oil was old\n\n11.\tDocument history\n0.1\tIda Beispiel\tfirst draft\n");

        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
        assertEquals("The horn was loud", section(reading, Section.WENT_WELL));
        assertEquals("The oil was old", section(reading, Section.WENT_WRONG));
        assertEquals(List.of("Document history"), reading.otherSections().stream().map(part -> part.name()).toList());
    }

    @Test
    void a_number_in_a_table_numbers_no_heading() {
        Reading reading = read(HEAD + "\nImpact\nHow much oil each lamp had left:\nLamp\tLitres\n10.1\tNorth light\n"
                + "10.2\tWhat went wrong\n\nRoot cause\nNo oil.\n");

        assertTrue(String.valueOf(section(reading, Section.IMPACT)).contains("North light"));
        assertNull(section(reading, Section.WENT_WRONG));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_field_nobody_has_a_name_for_ends_the_one_above_it() {
        Reading reading = read(HEAD + "Status:\tClosed\nReference:\tLAMP-3\nFiled under:\tOil\n" + LESSONS);

        assertEquals("Closed", reading.status().written());
        assertEquals("LAMP-3", reading.fields().get("Reference"));
        assertEquals("Oil", reading.fields().get("Filed under"));
        assertEquals(List.of("LAMP-3"), reading.documentTickets());
    }

    @Test
    void a_row_below_the_head_without_a_colon_or_with_more_cells_is_no_field() {
        Reading reading = read(HEAD + "Status:\tClosed\n\nLamp:\tnorth\tdark\nLamp:\tsouth\tlit\n" + LESSONS);

        assertNull(reading.fields().get("Lamp"));
        assertTrue(reading.toString().contains("south"));
    }

    @Test
    void a_number_with_nothing_behind_it_counts_headings_too() {
        Reading reading = read(HEAD + "\n1  Impact\n\nTwo boats waited.\n\n1.1 Keepers\n\nOne fell.\n\n2  Lamps of the town\n\n"
                + "We have not looked at those; they belong to another\nsystem.\n\n3  Root cause\n\nNo oil.\n\n"
                + "4  Lessons learned\n\nLook at the oil.\n\n5  Who gets this\n\nThe harbour office.\n");

        assertEquals(List.of("Lamps of the town", "Who gets this"),
                reading.otherSections().stream().map(part -> part.name()).toList());
        assertEquals("Two boats waited. 1.1 Keepers One fell.", section(reading, Section.IMPACT));
        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
    }

    @Test
    void a_number_that_does_not_count_on_or_opens_a_sentence_heads_nothing() {
        Reading reading = read(HEAD + "\n3  Root cause\n\nNo oil.\n\n4  Lessons learned\n\nLook at the oil.\n\n"
                + "5 Boats came in that night and\nwere not seen.\n\n7  Lamps\n\nAll lit.\n");

        assertEquals(List.of(), reading.otherSections());
    }
}

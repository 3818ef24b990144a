package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports that were copied out of a printed document. */
class PrintedPagesTest {

    private static final String RULE = "--------------------";

    @Test
    void a_line_across_the_page_above_its_number_makes_no_heading_of_what_stands_above_it() {
        Reading reading = read("Lamp of the pier out\n\nDate: 3 March 2021\n\nImpact\nTwo boats waited.\n" + RULE
                + "\nLamp of the pier out     1/2\n\nRoot cause\nThe oil was old.\n" + RULE
                + "\nLamp of the pier out     2/2\n");

        assertEquals(Format.TEXT, reading.format());
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals("The oil was old.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_line_of_dashes_below_a_name_makes_a_heading_of_it_where_no_page_is_counted() {
        Reading reading = read(
                "Lamp of the pier out\n\nDate: 3 March 2021\n\nImpact\n------\nTwo boats waited.\n\nRoot cause\n----------\nOld oil.\n");

        assertEquals(Format.MARKDOWN, reading.format());
        assertEquals("Old oil.", section(reading, Section.ROOT_CAUSES));
    }
}

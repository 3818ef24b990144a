package dev.hindsight.report.importing.text.label;

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

/** Letters in which each heading ends with a colon. */
class HeadingsWithColonsTest {

    private static final String PLAIN = "The lamp shows boats where the pier ends. Without it they wait\noutside until it is light.";
    private static final String REST = "\n\nWhat caused it:\n\nNo oil.\n\nHow it was fixed:\n\nWith oil.\n";

    private static Reading letter(String parts) {
        return read(
                "Lamp out\n\nDate: 3 March 2021\nAuthor: Ida Beispiel\n\nImpact:\n\n  * Two boats waited\n\n" + parts + REST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Explanation for non-technical readers:", "Explanation without technical background:"})
    void a_heading_that_stands_as_the_others_do_is_read_by_any_word_of_it(String heading) {
        Reading reading = letter(heading + "\n\n" + PLAIN);

        assertEquals(PLAIN.replace('\n', ' '), section(reading, Section.NON_TECHNICAL));
        assertEquals("Two boats waited", section(reading, Section.IMPACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"How it was noticed:", "How the fault was detected:", "How this was found:"})
    void how_it_was_noticed_is_the_detection(String heading) {
        assertEquals("A keeper saw it.", section(letter(heading + "\n\nA keeper saw it."), Section.DETECTION));
    }

    @Test
    void a_heading_nobody_has_a_name_for_opens_a_part_of_its_own() {
        assertEquals(List.of("What we do not know yet"),
                letter("What we do not know yet:\n\nWhy the second lamp was dark as well. We have asked the maker.")
                        .otherSections()
                        .stream().map(part -> part.name()).toList());
    }

    @Test
    void a_line_that_leads_to_what_stands_right_below_it_is_none() {
        Reading reading = letter("Told without jargon to those who asked:\n  * it was dark\n  * it is light");

        assertNull(section(reading, Section.NON_TECHNICAL));
        assertTrue(String.valueOf(section(reading, Section.IMPACT)).endsWith("it is light"));
    }
}

package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Section;

/** Lists that are counted with letters. */
class LetteredPointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"(a) No oil in\n    the lamp.\n(b) No keeper.", "a) No oil in\n   the lamp.\n\nb) No keeper."})
    void letters_that_count_are_no_words_of_the_points(String list) {
        assertEquals("No oil in the lamp. No keeper.",
                section(read("Lamp out\n\nDate\n3 March 2021\n\nRoot causes\n\n" + list + "\n\nImpact\n\nDark.\n"),
                        Section.ROOT_CAUSES));
    }

    @Test
    void a_letter_that_no_other_counts_on_from_stays() {
        for (String text : new String[]{"(a) small lamp\n(c) a large one", "(b) first\n(c) second",
                "It was (a) dark\nand (b) cold."}) {
            assertEquals(text, LetteredPoints.asBullets(text));
        }
    }
}

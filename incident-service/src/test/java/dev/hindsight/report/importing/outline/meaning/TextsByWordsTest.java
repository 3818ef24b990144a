package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Parts whose names may mean several things. */
class TextsByWordsTest {

    private static final String REPORT = """
            # Lamp out

            ## Mitigation
            Oil was poured.

            ## Remediation
            In the next days we will buy a bigger can, and fill it.

            ## Analysis
            The root cause of the outage was a can without oil.
            """;

    @Test
    void an_analysis_that_names_the_cause_is_the_cause() {
        assertEquals("The root cause of the outage was a can without oil.", section(read(REPORT), Section.ROOT_CAUSES));
    }

    @Test
    void an_analysis_of_anything_else_or_beside_the_cause_is_a_part_of_its_own() {
        Reading other = read(REPORT.replace("The root cause of", "We looked at the can, and the cause of"));
        Reading beside = read(REPORT + "\n## Root cause\nNo oil.\n");

        assertNull(section(other, Section.ROOT_CAUSES));
        assertEquals("Analysis", other.otherSections().getFirst().name());
        assertEquals("No oil.", section(beside, Section.ROOT_CAUSES));
    }

    @Test
    void a_remediation_that_lies_ahead_is_what_is_to_be_done_where_the_fix_stands_elsewhere() {
        Reading reading = read(REPORT);

        assertEquals(List.of("In the next days we will buy a bigger can, and fill it."), actionTexts(reading));
        assertEquals("Oil was poured.", section(reading, Section.RESOLUTION));
    }

    @Test
    void a_remediation_that_was_done_or_stands_alone_is_the_fix() {
        Reading done = read(REPORT.replace("In the next days we will buy", "That night we bought"));
        Reading alone = read(REPORT.replace("## Mitigation\nOil was poured.", ""));

        assertEquals(List.of(), actionTexts(done));
        assertEquals(List.of(), actionTexts(alone));
    }
}

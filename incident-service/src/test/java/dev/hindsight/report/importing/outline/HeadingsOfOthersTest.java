package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Section;

/** Names that other teams give to the parts of a report. */
class HeadingsOfOthersTest {

    @ParameterizedTest
    @CsvSource({"What it cost,IMPACT", "Triggered by,TRIGGER", "What we fixed,RESOLUTION", "Fixes landed,RESOLUTION",
            "Solution implemented,RESOLUTION", "Összefoglaló,SUMMARY", "Tanulságok,LESSONS", "What went right,WENT_WELL",
            "Resolution summary,RESOLUTION", "改善が必要なこと,WENT_WRONG"})
    void are_known(String heading, Section section) {
        assertEquals("So it was.",
                section(read("# Lamp out\n\n## Timeline\n\n- 10:00 Dark\n\n## " + heading + "\n\nSo it was.\n"), section));
    }

    @Test
    void a_hypothesis_is_no_cause_and_what_was_found_meanwhile_no_action() {
        assertNull(section(read("# Lamp out\n\n## Impact\n\nDark.\n\n## Root-cause hypothesis\n\nA fuse.\n"),
                Section.ROOT_CAUSES));
        assertTrue(read("# Lamp out\n\n## Impact\n\nDark.\n\n## Follow-up found while we looked\n\n- rust\n").actionItems()
                .isEmpty());
    }

    @Test
    void the_background_is_no_title() {
        assertNull(read("## Background\n\nThe lamp is old.\n\n## Impact\n\nDark.\n").title());
    }

    @Test
    void plans_for_the_time_ahead_may_stand_in_groups() {
        assertEquals(List.of("Buy oil", "Ring the bell"),
                actionTexts(read("# Lamp out\n\n## Impact\n\nDark.\n\n## Looking forward\n\n"
                        + "We will do this.\n\n#### At once\n\n- Buy oil\n\n#### Later\n\n- Ring the bell\n")));
    }
}

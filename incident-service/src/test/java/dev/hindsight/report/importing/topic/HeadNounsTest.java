package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Headings whose head noun, and the words beside it, say which part they open. */
class HeadNounsTest {

    @ParameterizedTest
    @CsvSource({
            "Stabilisation steps, RESOLUTION", "Recovery tasks, ACTIONS",
            "Measures to contain the leak, RESOLUTION",
            "Steps we took to restore the ferry, RESOLUTION",
            "Restoring the service, RESOLUTION",
            "What we did, RESOLUTION",
            "Remediation performed, RESOLUTION",
            "How did we respond?, RESOLUTION",
            "Consequences of the outage, IMPACT",
            "Downstream effects, IMPACT",
            "Reason for the failure, ROOT_CAUSES",
            "Further steps to stabilise the pumps, ACTIONS",
            "Planned work, ACTIONS",
            "Proactive steps, ACTIONS",
            "Scope of outage, IMPACT",
            "Extent of the disruption, IMPACT",
            "Scope of outage - north tower, IMPACT",
            "Consequences – the ferry, IMPACT",
            "Noticing the problem, DETECTION",
            "Mitigations for the future, ACTIONS", "🔧 FIXES REQUIRED, ACTIONS", "Work needed, ACTIONS",
            "Proposed changes, ACTIONS", "Preventive enhancements, ACTIONS", "Lamp enhancements, ACTIONS",
            "Immediate and Long-Term Mitigations, RESOLUTION", "Short and longer-term actions, ACTIONS",
            "Fixes for the outage, RESOLUTION", "Misc lessons, LESSONS",
            "Non-technical lesson learned: tell the boats, LESSONS", "A lesson learned, LESSONS",
            "Non-technical root cause, ROOT_CAUSES", "Non-technical summary of the lamp, NON_TECHNICAL",
            "Non-technical view, NON_TECHNICAL"})
    void the_head_noun_tells_the_part(String heading, Topic topic) {
        assertEquals(topic, Topics.ofHeading(heading));
    }

    @ParameterizedTest
    @CsvSource({"Reproduction steps", "Restoring from backup", "Recovery options", "Reason to be proud", "Work on the pier",
            "Possible fixes required", "Changes needed by the new pier", "Changes in future releases of the lamp",
            "Fixing lamps in deep winter", "Further possible measures", "What we did not see in the logs",
            "Scope of the lamps", "Recovery options - north tower"})
    void other_words_beside_it_leave_the_heading_its_own_name(String heading) {
        assertNull(Topics.ofHeading(heading));
    }

    @Test
    void steps_that_brought_it_back_are_no_actions() {
        Reading reading = read("""
                # Lamp out

                ## Summary
                The lamp went out.

                ## Stabilization steps
                - Lit a candle
                - Rang the bell

                ## Steps to avoid this
                - Buy a second wick
                """);

        assertEquals("Lit a candle Rang the bell", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Buy a second wick"), actionTexts(reading));
    }
}

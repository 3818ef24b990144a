package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Headings of what is still to be done, by how long it will take. */
class PlansByTermTest {

    @ParameterizedTest
    @ValueSource(strings = {"Long-term improvements", "Long Term Improvements (next winter)", "Mid-term actions",
            "Longer-term action items", "Short-term improvements (follow along)"})
    void improvements_of_any_term_are_actions(String heading) {
        assertEquals(Topic.ACTIONS, Topics.ofHeading(heading));
    }

    @Test
    void a_long_term_solution_is_not_how_the_incident_was_resolved() {
        assertNull(Topics.ofHeading("Long-term solution"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Looking forward", "Future plan", "Long-term solution:", "Moving forward"})
    void a_list_below_the_name_of_a_plan_is_what_will_be_done(String heading) {
        Reading reading = read("# Lamp out\n\n## Summary\nOut.\n\n## " + heading
                + "\nThese come next.\n\n1. **Oil**\n   - A second barrel\n2. **Wicks**\n   - Dry ones\n");

        assertEquals(List.of("Oil", "Wicks"), actionTexts(reading));
    }

    @Test
    void prose_below_the_name_of_a_plan_is_a_part_of_the_report() {
        Reading reading = read("# Lamp out\n\n## Summary\nOut.\n\n## Looking forward\nWe thank all who stood by us.\n");

        assertEquals(List.of(), actionTexts(reading));
        assertEquals("Looking forward", reading.otherSections().getFirst().name());
    }
}

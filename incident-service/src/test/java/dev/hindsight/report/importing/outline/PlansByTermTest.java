package dev.hindsight.report.importing.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
}

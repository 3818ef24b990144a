package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings end the list of actions of a text whose headings are no more than lines. */
class BehindListsTest {

    private static int actionsAbove(String heading) {
        return read("""
                Lamp outage of 3 May 2026

                Summary

                The lamp was out.

                Action items

                - Buy a lamp
                - Test the fuse

                %s

                - The harbour book
                - The light log
                """.formatted(heading)).actionItems().size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Evidence", "Sign-off", "Files changed", "References / Artifacts", "Implementation details"})
    void what_nobody_has_to_do_is_no_action(String heading) {
        assertEquals(2, actionsAbove(heading));
    }

    @Test
    void what_may_be_a_group_of_actions_is_one() {
        assertEquals(4, actionsAbove("Communication"));
        assertEquals(4, actionsAbove("Metrics"));
    }
}

package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What the heading of a group, or a sign in a box, says of the state of actions. */
class TakenActionsTest {

    @Test
    void actions_of_a_group_that_was_taken_are_done() {
        assertEquals(List.of(true, false), read("# Lamp out\n\n## Action items\n\n### Immediate actions taken\n\n- Buy oil\n"
                + "- Trim the wick (WIP)\n").actionItems().stream().map(item -> item.done()).toList());
        assertNull(read("# Lamp out\n\n## Action items\n\n### Actions to be taken\n\n- Buy oil\n").actionItems().getFirst()
                .done());
    }

    @Test
    void a_star_or_a_hook_in_a_box_ticks_it() {
        assertEquals(List.of(true, true, false), read("# Lamp out\n\n## Action items\n\n- [*] Buy oil\n- [✓] Trim the wick\n"
                + "- [ ] Ring the bell\n").actionItems().stream().map(item -> item.done()).toList());
    }

    @Test
    void details_of_a_follow_up_are_no_action_items() {
        assertEquals(1, read("# Lamp out\n\n## Action items\n\n- Buy oil\n\n## Follow-up implementation details\n\n"
                + "- Oil is bought in barrels\n").actionItems().size());
    }
}

package dev.hindsight.report.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Guessing at addresses takes no report away from those who have its address. */
class DoorsTest {

    private final Doors doors = new Doors(2);

    @Test
    void who_guesses_turns_no_reader_away() {
        doors.asked("there", true);
        int through = 0;
        for (int i = 0; i < 100; i++) {
            through += doors.letIn("guess " + i, 7) ? 1 : 0;
        }
        assertEquals(40, through);
        assertTrue(doors.letIn("there", 7));
        assertTrue(doors.letIn("there", 7));
        assertFalse(doors.letIn("there", 7));
        assertTrue(doors.letIn("guess", 8));
    }

    @Test
    void what_is_gone_is_a_guess_again() {
        doors.asked("there", true);
        doors.asked("there", false);
        doors.letIn("there", 7);
        doors.asked("other", true);
        assertTrue(doors.letIn("other", 7) && doors.letIn("other", 7));
    }
}

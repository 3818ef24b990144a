package dev.hindsight.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Backoff THREE = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), 3);

    @Test
    void what_was_taken_is_sent() {
        var verdict = Verdict.of(new Outcome.Sent(250, "", "subject", "text"), 1, THREE, 0);
        assertEquals("sent", verdict.outcome());
        assertEquals("text", verdict.body());
        assertNull(verdict.reason());
    }

    @Test
    void what_may_pass_is_tried_again_and_given_up_at_the_last_attempt() {
        var failure = new Outcome.Temporary(503, "busy", "later", Optional.of(Duration.ofSeconds(7)));
        assertEquals("pending", Verdict.of(failure, 1, THREE, 0).outcome());
        assertEquals(Duration.ofSeconds(7), Verdict.of(failure, 1, THREE, 0).pause());
        assertEquals("dead-lettered", Verdict.of(failure, 3, THREE, 0).outcome());
        assertEquals("gave up after 3 attempts: busy", Verdict.of(failure, 3, THREE, 0).reason());
    }

    @Test
    void what_will_never_work_fails_at_once() {
        assertEquals("failed", Verdict.of(Outcome.Permanent.of("no such mailbox"), 1, THREE, 0).outcome());
    }

    @Test
    void an_answer_is_kept_to_its_first_kibibyte_and_as_the_database_can_hold_it() {
        String answer = Verdict.of(new Outcome.Sent(200, "a\u0000" + "é".repeat(2_000), null, "{}"), 1, THREE, 0).answer();
        assertTrue(answer != null && answer.startsWith("aé") && answer.length() == 1024);
        String smileys = Verdict.kept("x" + "😀".repeat(600));
        assertTrue(smileys != null && !Character.isHighSurrogate(smileys.charAt(smileys.length() - 1)));
    }
}

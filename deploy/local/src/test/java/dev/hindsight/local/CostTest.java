package dev.hindsight.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class CostTest {

    private static final Duration LITTLE = Duration.ofMillis(100);

    @Test
    void what_costs_little_gives_its_result_and_what_fails_its_failure() {
        assertEquals("done", Cost.within(LITTLE, () -> "done"));
        assertThrows(NumberFormatException.class, () -> Cost.within(LITTLE, () -> Integer.parseInt("x")));
    }

    @Test
    void what_goes_on_is_named_with_its_place() {
        AssertionError refused = assertThrows(AssertionError.class, () -> Cost.within(LITTLE, CostTest::turns, "the wheel"));
        assertEquals("the wheel", refused.getMessage());
        AssertionError cause = (AssertionError) refused.getCause();
        assertTrue(cause.getMessage().contains("PT0.1S of processor time"), cause::getMessage);
        assertEquals("turns", cause.getCause().getStackTrace()[0].getMethodName());
    }

    private static void turns() {
        while (!Thread.currentThread().isInterrupted()) {
        }
    }

    @Test
    void a_wait_costs_nothing_until_it_is_one_for_ever() {
        Cost.within(LITTLE, () -> new CountDownLatch(1).await(300, TimeUnit.MILLISECONDS));
        AssertionError refused = assertThrows(AssertionError.class,
                () -> Cost.within(Duration.ofMillis(10), () -> new CountDownLatch(1).await()));
        assertTrue(refused.getMessage().contains("waits"), refused::getMessage);
    }
}

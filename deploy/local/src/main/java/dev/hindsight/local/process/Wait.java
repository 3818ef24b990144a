package dev.hindsight.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting for another process, which can only be asked again and again. */
public final class Wait {
    private static final Duration STEP = Duration.ofMillis(40);

    private Wait() {}

    /** Whether {@code condition} came true in time; also ends, with false, when this thread is interrupted. */
    public static boolean until(BooleanSupplier condition, Duration patience) {
        var end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            if (!aMoment()) {
                return false;
            }
        }
        return true;
    }

    /** Waits as long as between two questions; false when this thread is interrupted. */
    public static boolean aMoment() {
        try {
            Thread.sleep(STEP);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

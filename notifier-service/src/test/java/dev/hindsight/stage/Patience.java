package dev.hindsight.stage;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Half a minute for what happens by itself; it only bounds a failure. */
public final class Patience {

    private Patience() {}

    public static void awaiting(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100)).untilAsserted(assertion);
    }
}

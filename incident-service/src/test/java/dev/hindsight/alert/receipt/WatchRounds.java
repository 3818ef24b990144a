package dev.hindsight.alert.receipt;

import static dev.hindsight.desk.People.carol;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.Map;

import org.awaitility.core.ThrowingRunnable;

import dev.hindsight.desk.Alertmanager;

/** The watch looks around every few moments; what it does and does not do is seen a round later. */
final class WatchRounds {

    private WatchRounds() {}

    static void eventually(ThrowingRunnable assertion) {
        await().pollInterval(Duration.ofMillis(200)).atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }

    /** An incident that is calm now is resolved in a round that began later; so every round before it is over. */
    static void aRoundLater() {
        for (int i = 0; i < 2; i++) {
            Alertmanager source = Alertmanager.installed(Map.of("autoResolve", "PT0S"));
            String sign = source.outcome(source.postsBody(Alertmanager.firing("sign"))).getString("incident");
            source.outcome(source.postsBody(Alertmanager.resolved("sign")));
            eventually(() -> carol().get("/api/v1/incidents/" + sign).then().body("status", equalTo("resolved")));
        }
    }
}

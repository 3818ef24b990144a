package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static dev.hindsight.eventlog.TestLog.noted;
import static dev.hindsight.eventlog.TestLog.unborn;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances of a service. They poll so seldom that only a call can explain that an event is out soon. */
class RelayCallTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private final TestLog test = new TestLog();
    private final LogConfig seldom = new TestConfig(test.topic, Duration.ofSeconds(120), Duration.ofSeconds(60));

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void what_another_instance_appends_is_published_at_once() throws Exception {
        var otherBell = new RelayBell();
        var otherLog = new EventLog(test.pool, otherBell, TestLimits.PLENTY);
        try (var holder = new TestRelay(test, test.bell, seldom)) {
            test.appendSome(1);
            holder.awaitPublished(1);
            try (var other = new TestRelay(test, otherBell, seldom)) {
                for (int i = 2; i < 10; i++) {
                    await(otherLog.append(noted(unborn(), "from over there"), List.of()));
                    int expected = i;
                    await().atMost(SOON).untilAsserted(() -> assertEquals(expected, holder.published()));
                }
                assertEquals(-1, other.published());
            }
        }
    }

    @Test
    void when_the_holder_ends_in_order_the_next_append_finds_another() throws Exception {
        var otherBell = new RelayBell();
        var otherLog = new EventLog(test.pool, otherBell, TestLimits.PLENTY);
        var holder = new TestRelay(test, test.bell, seldom);
        test.appendSome(1);
        holder.awaitPublished(1);
        try (var other = new TestRelay(test, otherBell, seldom)) {
            holder.close();
            await(otherLog.append(noted(unborn(), "from over there"), List.of()));
            await().atMost(SOON).untilAsserted(() -> assertEquals(2, other.published()));
        }
    }
}

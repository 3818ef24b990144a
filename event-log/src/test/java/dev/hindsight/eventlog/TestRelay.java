package dev.hindsight.eventlog;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

/** A relay in this process, for as long as the block lasts. */
final class TestRelay implements AutoCloseable {

    private final EventRelay relay;
    private final Thread thread;

    TestRelay(TestLog test) {
        this(test, test.bell, new TestConfig(test.topic));
    }

    TestRelay(TestLog test, RelayBell bell, LogConfig config) {
        relay = new EventRelay(test.pool, bell, config, TestLog.kafka());
        thread = Thread.ofPlatform().name("relay under test").daemon().start(relay);
    }

    long published() {
        return relay.published();
    }

    void awaitPublished(long globalSeq) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertEquals(globalSeq, published()));
    }

    @Override
    public void close() throws InterruptedException {
        relay.stop();
        thread.join(10_000);
    }
}

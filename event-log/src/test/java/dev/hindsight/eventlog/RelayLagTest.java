package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayLagTest {

    private final TestLog test = new TestLog();
    private final RelayLag lag = new RelayLag(test.pool);

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void it_grows_with_what_is_stored_and_ends_with_publishing() throws Exception {
        assertEquals(new RelayLag.Lag(0, 0), await(lag.measure()));
        test.appendSome(3);
        var waiting = await(lag.measure());
        assertEquals(3, waiting.events());
        assertTrue(waiting.seconds() > 0);
        try (var relay = new TestRelay(test)) {
            relay.awaitPublished(3);
        }
        assertEquals(new RelayLag.Lag(0, 0), await(lag.measure()));
    }

    @Test
    void what_is_stamped_and_not_published_counts_too() {
        test.appendSome(3);
        test.sql("update event set global_seq = position; update relay set stamped = 3, published = 1");
        assertEquals(2, await(lag.measure()).events());
        assertTrue(await(lag.measure()).seconds() > 0);
    }

    @Test
    void a_minute_behind_is_not_well() {
        var old = HashChain.seal(TestLog.unborn(), List.of(new NewEvent("hindsight.test.noted.v1", "{}")), "alice",
                Instant.now().minus(Duration.ofSeconds(61)));
        var health = new RelayHealth(lag);
        await(lag.measure());
        assertEquals(Status.UP, health.call().getStatus());
        await(test.log.append(old, List.of()));
        assertTrue(await(lag.measure()).isAlarming());
        assertEquals(Status.DOWN, health.call().getStatus());
        assertFalse(new RelayLag.Lag(9, 59).isAlarming());
    }
}

package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static dev.hindsight.eventlog.TestLog.noted;
import static dev.hindsight.eventlog.TestLog.unborn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** A dump of an old server in a new one, which counts its transactions from the beginning again. */
class RestoreTest {

    private static final String AS_FROM_A_SERVER_WITH_A_LONG_LIFE = """
            update event set transaction_id = (transaction_id::text::bigint + 1000000000)::text::xid8""";

    private final TestLog test = new TestLog();
    private final EventLog log = test.log;

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_stream_that_was_published_before_the_dump_goes_on() throws Exception {
        var first = noted(unborn(), "before");
        await(log.append(first, List.of()));
        try (var relay = new TestRelay(test)) {
            relay.awaitPublished(1);
        }
        test.sql(AS_FROM_A_SERVER_WITH_A_LONG_LIFE);

        await(log.append(noted(first.getLast().head(), "after"), List.of()));

        try (var relay = new TestRelay(test)) {
            relay.awaitPublished(2);
        }
        Topic.read(test.topic).isInOrderPerStream();
    }

    @Test
    void what_the_dump_caught_unpublished_is_published_before_what_follows() throws Exception {
        var first = noted(unborn(), "one", "two");
        await(log.append(first, List.of()));
        test.sql(AS_FROM_A_SERVER_WITH_A_LONG_LIFE);

        try (var relay = new TestRelay(test)) {
            relay.awaitPublished(2);
            await(log.append(noted(first.getLast().head(), "three"), List.of()));
            relay.awaitPublished(3);
        }

        Topic.read(test.topic).isInOrderPerStream();
        assertEquals(List.of(1L, 2L, 3L), await(log.feed(0, 9)).stream().map(RecordedEvent::version).toList());
    }

    @Test
    void in_a_service_that_publishes_nothing_a_stream_goes_on_too() throws Exception {
        var first = noted(unborn(), "one", "two");
        await(log.append(first, List.of()));
        test.sql(AS_FROM_A_SERVER_WITH_A_LONG_LIFE);

        var starter = new RelayStarter(test.pool, test.bell, new TestConfig(null), Map.of());
        starter.start(new StartupEvent());
        await(log.append(noted(first.getLast().head(), "three"), List.of()));
        starter.stop(new ShutdownEvent());

        await(new Numbering(test.pool, new TestConfig(null)).settle());
        assertEquals(List.of(1L, 2L, 3L), await(log.feed(0, 9)).stream().map(RecordedEvent::version).toList());
    }
}

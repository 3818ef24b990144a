package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.noted;
import static dev.hindsight.eventlog.TestLog.unborn;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.mutiny.sqlclient.Tuple;

/** The database is blocked for as long as a test likes, so nothing here hangs on how fast anything is. */
class OverloadTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int MEBIBYTE = 1 << 20;

    private final TestLog test = new TestLog();

    @AfterEach
    void close() {
        test.close();
    }

    private EventLog log(int events, long bytes, Duration patience) {
        return new EventLog(test.pool, test.bell, new TestLimits(events, bytes, patience));
    }

    /** Nobody writes an event until the connection is closed. */
    private Connection block() throws SQLException {
        Connection connection = test.connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table event in exclusive mode");
        }
        return connection;
    }

    private static CompletableFuture<Void> append(EventLog log, String text) {
        return log.append(noted(unborn(), text), List.of()).subscribeAsCompletionStage();
    }

    private static boolean isRefused(CompletableFuture<Void> append) {
        return append.isCompletedExceptionally() && append.exceptionNow() instanceof Overloaded;
    }

    @Test
    void with_a_blocked_database_those_who_come_first_are_stored_and_the_rest_refused_at_once() throws Exception {
        EventLog log = log(50, 64 * MEBIBYTE, LONG);
        var appends = new ArrayList<CompletableFuture<Void>>();
        try (Connection blocked = block()) {
            for (int i = 0; i < 1_000; i++) {
                appends.add(append(log, "event " + i));
            }
            // four lanes are on their way with at least one event each, and fifty wait; nobody else waits for anything
            long open = appends.stream().filter(append -> !append.isDone()).count();
            assertTrue(open >= 54 && open <= 4 * 129 + 50, () -> open + " are not answered");
            assertEquals(1_000 - open, appends.stream().filter(OverloadTest::isRefused).count());
            assertTrue(isRefused(appends.getLast()));
            assertTrue(!appends.getFirst().isDone());
            blocked.rollback();
        }
        long stored = appends.stream().filter(append -> !isRefused(append)).peek(CompletableFuture::join).count();
        assertEquals(stored, test.number("select count(*) from event"), "nothing of what was refused is there");
        append(log, "afterwards").join();
    }

    @Test
    void a_few_large_ones_fill_the_queue_too() throws Exception {
        EventLog log = log(100_000, 4 * MEBIBYTE, LONG);
        var appends = new ArrayList<CompletableFuture<Void>>();
        try (Connection blocked = block()) {
            for (int i = 0; i < 40; i++) {
                var row = new Write("select length($1)", Tuple.of("x".repeat(MEBIBYTE)));
                appends.add(log.append(noted(unborn(), "large " + i), List.of(row)).subscribeAsCompletionStage());
            }
            assertEquals(40 - 4 - 3, appends.stream().filter(OverloadTest::isRefused).count(),
                    "four are on their way, three mebibytes wait");
            blocked.rollback();
        }
        appends.stream().filter(append -> !isRefused(append)).forEach(CompletableFuture::join);
        assertEquals(7, test.number("select count(*) from event"));
    }

    @Test
    void what_is_larger_than_the_whole_queue_still_gets_in_alone() {
        log(1, 10, LONG).append(noted(unborn(), "one", "two", "three"), List.of()).await().atMost(TestLog.PATIENCE);
        assertEquals(3, test.number("select count(*) from event"));
    }

    @Test
    void nobody_is_let_in_behind_one_who_has_waited_too_long() throws Exception {
        EventLog log = log(100_000, 64 * MEBIBYTE, Duration.ofMillis(50));
        var appends = new ArrayList<CompletableFuture<Void>>();
        try (Connection blocked = block()) {
            await().pollInterval(Duration.ofMillis(5)).atMost(TestLog.PATIENCE).until(() -> {
                appends.add(append(log, "one more"));
                return isRefused(appends.getLast());
            });
            blocked.rollback();
        }
        appends.removeLast();
        appends.forEach(CompletableFuture::join);
        append(log, "afterwards").join();
        assertEquals(appends.size() + 1, test.number("select count(*) from event"));
    }

    @Test
    void when_no_connection_is_to_be_had_the_refusal_says_that_nothing_was_done() throws Exception {
        var crowded = TestLog.pool(test.port(), test.schema, 1, 1);
        var log = new EventLog(crowded, test.bell, TestLimits.PLENTY);
        var holder = crowded.getConnection().await().atMost(TestLog.PATIENCE);
        var waits = crowded.query("select 1").execute().subscribeAsCompletionStage();
        var refused = assertThrows(CompletionException.class, () -> append(log, "no place").join()).getCause();
        assertInstanceOf(ConnectionPoolTooBusyException.class, refused);
        assertTrue(DatabaseAway.isBusy(refused));
        assertEquals(0, test.number("select count(*) from event"));
        holder.close().await().atMost(TestLog.PATIENCE);
        waits.join();
        append(log, "afterwards").join();
        assertEquals(1, test.number("select count(*) from event"));
        crowded.close().await().atMost(TestLog.PATIENCE);
    }
}

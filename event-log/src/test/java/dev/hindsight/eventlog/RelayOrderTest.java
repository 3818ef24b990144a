package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static dev.hindsight.eventlog.TestLog.noted;
import static dev.hindsight.eventlog.TestLog.unborn;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

class RelayOrderTest {

    private final TestLog test = new TestLog();
    private final EventLog log = test.log;

    @AfterEach
    void close() {
        test.close();
    }

    /** A transaction that stays open until {@code ending} is done. */
    private CompletableFuture<Void> held(java.util.function.Function<SqlConnection, Uni<Void>> first,
            java.util.function.Function<SqlConnection, Uni<Void>> then, CompletableFuture<Void> ending) {
        var begun = new CompletableFuture<Void>();
        var whole = log.inTransaction(tx -> first.apply(tx).invoke(() -> begun.complete(null))
                .chain(() -> Uni.createFrom().completionStage(ending)).chain(() -> then.apply(tx)))
                .subscribeAsCompletionStage();
        begun.join();
        return whole;
    }

    @Test
    void an_event_that_commits_late_is_published_while_a_reader_by_position_loses_it() throws Exception {
        var ending = new CompletableFuture<Void>();
        var late = noted(unborn(), "late");
        var naive = new NaiveReader(test);
        try (var relay = new TestRelay(test)) {
            var transaction = held(tx -> log.append(tx, late), _ -> Uni.createFrom().voidItem(), ending);
            test.appendSome(3);
            assertEquals(3, naive.read().size(), "the naive reader has gone past the place of the late one");
            await("the relay waits for the older transaction").during(Duration.ofMillis(300))
                    .untilAsserted(() -> assertEquals(List.of(), await(log.feed(0, 10))));

            ending.complete(null);
            transaction.join();

            relay.awaitPublished(4);
            assertEquals(List.of(), naive.read(), "and so it has lost it");
            assertEquals(late.getFirst().id(), await(log.feed(0, 10)).getFirst().id());
            Topic.read(test.topic).hasAllUpTo(4);
        }
    }

    @Test
    void under_load_the_relay_loses_nothing_where_a_reader_by_position_does() throws Exception {
        int events = 800;
        var naive = new NaiveReader(test);
        var seen = new ArrayList<Long>();
        try (var relay = new TestRelay(test)) {
            var writers = IntStream.range(0, 8).mapToObj(_ -> Thread.ofVirtual().start(() -> write(events / 8))).toList();
            while (writers.stream().anyMatch(Thread::isAlive)) {
                seen.addAll(naive.read());
            }
            relay.awaitPublished(events);
        }
        seen.addAll(naive.read());
        assertTrue(seen.size() < events, "if the naive reader lost nothing, this test proves nothing");
        assertEquals(0, test.number("""
                select count(*) from (select global_seq, row_number() over (order by transaction_id, position) as place
                    from event) where global_seq <> place"""), "the feed is in the order of transactions");
        Topic.read(test.topic).hasAllUpTo(events);
    }

    @Test
    void the_feed_is_without_gaps_while_writers_run() throws Exception {
        int events = 800;
        var read = new ArrayList<Long>();
        try (var relay = new TestRelay(test)) {
            var writers = IntStream.range(0, 8).mapToObj(_ -> Thread.ofVirtual().start(() -> write(events / 8))).toList();
            await().atMost(Duration.ofSeconds(60)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                    .until(() -> {
                        await(log.feed(read.size(), 50)).forEach(event -> read.add(event.globalSeq()));
                        return read.size() >= events;
                    });
            for (var writer : writers) {
                writer.join();
            }
            relay.awaitPublished(events);
        }
        assertEquals(LongStream.rangeClosed(1, events).boxed().toList(), read);
    }

    /** Transactions that stay open for up to 5 ms, so that they commit in another order than they began. */
    private void write(int count) {
        for (int i = 0; i < count; i++) {
            var pause = Duration.ofNanos(ThreadLocalRandom.current().nextInt(1, 5_000_000));
            await(log.inTransaction(tx -> log.append(tx, noted(unborn(), "x"))
                    .onItem().delayIt().by(pause)));
        }
    }

    @Test
    void an_append_whose_transaction_is_older_than_the_event_before_it_is_refused() throws Exception {
        var first = noted(unborn(), "first");
        var second = noted(first.getLast().head(), "second");
        var ending = new CompletableFuture<Void>();
        var early = held(tx -> Counter.next(tx, "takes a transaction id").replaceWithVoid(), tx -> log.append(tx, second),
                ending);
        await(log.append(first, List.of()));

        ending.complete(null);

        assertInstanceOf(VersionConflict.class, assertThrows(CompletionException.class, early::join).getCause());
        await(log.inTransaction(tx -> log.append(tx, second)));
        try (var relay = new TestRelay(test)) {
            relay.awaitPublished(2);
        }
        Topic.read(test.topic).isInOrderPerStream();
        assertEquals(List.of(1L, 2L), await(log.feed(0, 9)).stream().map(RecordedEvent::version).toList());
    }

    @Test
    void an_event_held_back_by_a_stranger_is_published_as_soon_as_that_one_ends() throws Exception {
        var slow = new TestConfig(test.topic, Duration.ofSeconds(60), Duration.ofSeconds(30));
        var published = new AtomicInteger();
        try (var relay = new TestRelay(test, test.bell, slow)) {
            test.appendSome(1);
            relay.awaitPublished(1);
            try (var stranger = test.connect(); var statement = stranger.createStatement()) {
                stranger.setAutoCommit(false);
                statement.execute("select pg_current_xact_id()");
                test.appendSome(1);
                published.addAndGet(await(log.feed(0, 10)).size());
                stranger.commit();
            }
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(2, relay.published()));
        }
        assertEquals(1, published.get(), "it was held back");
    }
}

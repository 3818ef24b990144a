package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Lets appends that arrive together share one round trip and one fsync. While a batch is on its way the next one gathers, so a
 * lone append waits for nobody. A conflict or a bad row of one caller leaves the others alone.
 */
final class Appender {

    /** Batches on their way at once: some are at the disk, some being written, some between the statements of a transaction. */
    private static final int LANES = 4;
    private static final int BATCH = 128;

    private final Pool pool;
    private final Runnable committed;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lanes = new AtomicInteger();

    private record Waiting(List<RecordedEvent> events, List<Write> riders, UniEmitter<? super Void> caller) {

        UUID id() {
            return events.getFirst().id();
        }

        void conflict() {
            caller.fail(new VersionConflict(events.getFirst().stream(), events.getFirst().version() - 1));
        }
    }

    Appender(Pool pool, Runnable committed) {
        this.pool = pool;
        this.committed = committed;
    }

    /** @return done once the events and their riders are on disk; fails with {@link VersionConflict} when the race was lost */
    Uni<Void> append(List<RecordedEvent> events, List<Write> riders) {
        return Uni.createFrom().emitter(caller -> {
            queue.add(new Waiting(events, riders, caller));
            takeLane();
        });
    }

    private void takeLane() {
        while (!queue.isEmpty()) {
            int busy = lanes.get();
            if (busy >= LANES) {
                return;
            }
            if (lanes.compareAndSet(busy, busy + 1)) {
                drive();
                return;
            }
        }
    }

    private void drive() {
        List<Waiting> batch = nextBatch();
        if (batch.isEmpty()) {
            lanes.decrementAndGet();
            takeLane();
            return;
        }
        Uni.createFrom().deferred(() -> store(batch)).subscribe().with(stored -> {
            batch.forEach(waiting -> answer(waiting, stored));
            committed.run();
            drive();
        }, failure -> {
            oneByOne(batch, failure);
            drive();
        });
    }

    private List<Waiting> nextBatch() {
        var batch = new ArrayList<Waiting>();
        for (Waiting next = queue.poll(); next != null; next = batch.size() < BATCH ? queue.poll() : null) {
            batch.add(next);
        }
        return batch;
    }

    private static void answer(Waiting waiting, Set<UUID> stored) {
        if (stored.contains(waiting.id())) {
            waiting.caller().complete(null);
        } else {
            waiting.conflict();
        }
    }

    /** Somebody in the batch brought something the database refuses, or the connection broke; each now stands for itself. */
    private void oneByOne(List<Waiting> batch, Throwable failure) {
        if (batch.size() == 1 && !DatabaseAway.saidBy(failure)) {
            batch.getFirst().caller().fail(failure);
            return;
        }
        batch.forEach(waiting -> again(waiting).subscribe().with(stored -> {
            answer(waiting, stored);
            committed.run();
        }, waiting.caller()::fail));
    }

    /** The first attempt may have been committed without our hearing of it: then the conflict is with ourselves. */
    private Uni<Set<UUID>> again(Waiting waiting) {
        return Uni.createFrom().deferred(() -> store(List.of(waiting))).chain(stored -> stored.isEmpty()
                ? pool.preparedQuery("select id from event where id = $1").execute(Tuple.of(waiting.id()))
                        .map(AppendStatement::ids)
                : Uni.createFrom().item(stored))
                .onFailure(DatabaseAway::saidBy).retry().withBackOff(Duration.ofMillis(10), Duration.ofMillis(100)).atMost(3);
    }

    private Uni<Set<UUID>> store(List<Waiting> batch) {
        List<List<RecordedEvent>> appends = batch.stream().map(Waiting::events).toList();
        if (batch.stream().allMatch(waiting -> waiting.riders().isEmpty())) {
            return AppendStatement.run(pool, appends);
        }
        return pool.withTransaction(connection -> AppendStatement.run(connection, appends)
                .call(stored -> ride(connection, batch.stream().filter(waiting -> stored.contains(waiting.id())).toList())));
    }

    private static Uni<Void> ride(SqlConnection connection, List<Waiting> winners) {
        return write(connection, winners.stream().flatMap(waiting -> waiting.riders().stream()).toList());
    }

    /** Statements in the order of their first appearance, rows of one statement together. */
    static Uni<Void> write(SqlConnection connection, List<Write> writes) {
        Map<String, List<Tuple>> rows = new LinkedHashMap<>();
        writes.forEach(write -> rows.computeIfAbsent(write.sql(), sql -> new ArrayList<>()).add(write.values()));
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Map.Entry<String, List<Tuple>> entry : rows.entrySet()) {
            all = all.chain(() -> connection.preparedQuery(entry.getKey()).executeBatch(entry.getValue()).replaceWithVoid());
        }
        return all;
    }
}

package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.AppendQueue.Waiting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
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
    private static final Duration A_MOMENT = Duration.ofMillis(10);

    private final Pool pool;
    private final Runnable committed;
    private final AppendQueue queue;
    private final Lanes<Waiting> lanes;

    Appender(Pool pool, AppendLimits limits, Runnable committed) {
        this.pool = pool;
        this.queue = new AppendQueue(limits);
        this.committed = committed;
        this.lanes = new Lanes<>(LANES, queue::isEmpty, () -> queue.take(BATCH), this::work);
    }

    /**
     * @return done once the events and their riders are on disk; fails with {@link VersionConflict} when the race was lost, and at
     *         once with {@link Overloaded}, nothing done, when too much waits already
     */
    Uni<Void> append(List<RecordedEvent> events, List<Write> riders) {
        return Uni.createFrom().emitter(caller -> {
            if (queue.offer(Waiting.of(events, riders, caller))) {
                lanes.ring();
                return;
            }
            caller.fail(new Overloaded(queue.events() + " events wait to be appended"));
        });
    }

    private Uni<Set<UUID>> work(List<Waiting> batch) {
        return Uni.createFrom().deferred(() -> store(batch)).onFailure(DatabaseAway::isBusy).retry()
                .withBackOff(A_MOMENT, Duration.ofMillis(100)).atMost(3)
                .onItemOrFailure().invoke((stored, failure) -> settle(batch, stored, failure));
    }

    private void settle(List<Waiting> batch, @Nullable Set<UUID> stored, @Nullable Throwable failure) {
        if (stored == null) {
            oneByOne(batch, Objects.requireNonNull(failure));
            return;
        }
        batch.forEach(waiting -> answer(waiting, stored));
        committed.run();
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
        if (DatabaseAway.isBusy(failure) || batch.size() == 1 && !DatabaseAway.saidBy(failure)) {
            batch.forEach(waiting -> waiting.caller().fail(failure));
            return;
        }
        batch.forEach(waiting -> again(waiting, failure).subscribe().with(stored -> {
            answer(waiting, stored);
            committed.run();
        }, waiting.caller()::fail));
    }

    /**
     * The first attempt may have been committed without our hearing of it: then the conflict is with ourselves. For the same reason
     * nobody is told that nothing was done, even when there is no connection for a second look.
     */
    private Uni<Set<UUID>> again(Waiting waiting, Throwable first) {
        return Uni.createFrom().deferred(() -> store(List.of(waiting))).chain(stored -> stored.isEmpty()
                ? pool.preparedQuery("select id from event where id = $1").execute(Tuple.of(waiting.id()))
                        .map(AppendStatement::ids)
                : Uni.createFrom().item(stored))
                .onFailure(DatabaseAway::saidBy).retry().withBackOff(A_MOMENT, Duration.ofMillis(100)).atMost(3)
                .onFailure(DatabaseAway::isBusy).transform(_ -> first);
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
        Map<String, List<Write>> rows = new LinkedHashMap<>();
        writes.forEach(write -> rows.computeIfAbsent(write.sql(), sql -> new ArrayList<>()).add(write));
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Map.Entry<String, List<Write>> entry : rows.entrySet()) {
            all = all.chain(() -> connection.preparedQuery(entry.getKey())
                    .executeBatch(entry.getValue().stream().map(Write::values).toList())
                    .invoke(results -> checkNeeded(entry.getValue(), results)).replaceWithVoid());
        }
        return all;
    }

    private static void checkNeeded(List<Write> writes, RowSet<Row> results) {
        RowSet<Row> result = results;
        for (Write write : writes) {
            if (write.needed() && result.rowCount() == 0) {
                throw new Write.Missed(write.sql());
            }
            result = result.next();
        }
    }
}

package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
final class Appender implements Gathered.Work<Appending, Boolean> {

    /** Some batches are at the disk, some being written, some between the statements of a transaction. */
    private static final Gathered.Width WIDTH = new Gathered.Width(4, 128);
    private static final Duration A_MOMENT = Duration.ofMillis(10);

    private final Pool pool;
    private final Runnable committed;
    private final Gathered<Appending, Boolean> gathered;

    Appender(Pool pool, AppendLimits limits, Runnable committed) {
        this.pool = pool;
        this.committed = committed;
        this.gathered = new Gathered<>(WIDTH, Appending.room(limits), this);
    }

    /**
     * @return done once the events and their riders are on disk; fails with {@link VersionConflict} when the race was lost, and at
     *         once with {@link Overloaded}, nothing done, when too much waits already
     */
    Uni<Void> append(List<RecordedEvent> events, List<Write> riders) {
        Appending append = Appending.of(events, riders);
        return gathered.ask(append).onItem().transformToUni(stored -> stored
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(append.conflict()));
    }

    @Override
    public Uni<List<Boolean>> together(List<Appending> batch) {
        return Uni.createFrom().deferred(() -> store(batch)).onFailure(DatabaseAway::isBusy).retry()
                .withBackOff(A_MOMENT, Duration.ofMillis(100)).atMost(3).invoke(committed)
                .map(stored -> batch.stream().map(append -> stored.contains(append.id())).toList());
    }

    /** Somebody in the batch brought something the database refuses, or the connection broke; each now stands for itself. */
    @Override
    public Uni<Boolean> alone(Appending append, boolean lone, Throwable failure) {
        return DatabaseAway.isBusy(failure) || lone && !DatabaseAway.saidBy(failure)
                ? Uni.createFrom().failure(failure)
                : again(append, failure).invoke(committed).map(stored -> stored.contains(append.id()));
    }

    /**
     * The first attempt may have been committed without our hearing of it: then the conflict is with ourselves. For the same reason
     * nobody is told that nothing was done, even when there is no connection for a second look.
     */
    private Uni<Set<UUID>> again(Appending append, Throwable first) {
        return Uni.createFrom().deferred(() -> store(List.of(append))).chain(stored -> stored.isEmpty()
                ? pool.preparedQuery("select id from event where id = $1").execute(Tuple.of(append.id()))
                        .map(AppendStatement::ids)
                : Uni.createFrom().item(stored))
                .onFailure(DatabaseAway::saidBy).retry().withBackOff(A_MOMENT, Duration.ofMillis(100)).atMost(3)
                .onFailure(DatabaseAway::isBusy).transform(_ -> first);
    }

    private Uni<Set<UUID>> store(List<Appending> batch) {
        List<List<RecordedEvent>> appends = batch.stream().map(Appending::events).toList();
        if (batch.stream().allMatch(append -> append.riders().isEmpty())) {
            return AppendStatement.run(pool, appends);
        }
        return pool.withTransaction(connection -> AppendStatement.run(connection, appends)
                .call(stored -> ride(connection, batch.stream().filter(append -> stored.contains(append.id())).toList())));
    }

    private static Uni<Void> ride(SqlConnection connection, List<Appending> winners) {
        return write(connection, winners.stream().flatMap(append -> append.riders().stream()).toList());
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

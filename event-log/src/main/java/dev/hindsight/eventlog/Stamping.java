package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.List;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Gives settled events their place in the feed. An event is settled when no transaction that began before it can still commit
 * (below {@code xmin} of the snapshot); only then is its place among the others known for good.
 */
final class Stamping {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String STAMP = """
            with mine as (
                select stamped from relay where fence = $1 and leased_until > now() for update
            ), settled as (
                select position, row_number() over (order by transaction_id, position) as place from event
                where global_seq is null and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                order by transaction_id, position limit $2
            ), stamped as (
                update event e set global_seq = mine.stamped + settled.place from settled, mine
                where e.position = settled.position and e.global_seq is null
                returning e.id, e.stream_id, e.version, e.subject, e.type, e.data, e.actor, e.recorded_at, e.hash, e.global_seq
            ), moved as (
                update relay set stamped = stamped + (select count(*) from stamped),
                    leased_until = now() + $3 * interval '1 millisecond'
                where fence = $1 and exists (select from stamped)
            )
            select * from stamped order by global_seq""";

    private static final String STAMPED = """
            select id, stream_id, version, subject, type, data, actor, recorded_at, hash, global_seq from event
            where global_seq > $1 order by global_seq limit $2""";

    static final String ADOPT = """
            update event set transaction_id = pg_current_xact_id()
            where global_seq is null and transaction_id >= pg_snapshot_xmax(pg_current_snapshot())""";

    private final Pool pool;
    private final int limit;

    Stamping(Pool pool, int limit) {
        this.pool = pool;
        this.limit = limit;
    }

    /**
     * Stamps what is settled, in one statement; nothing when the lease is somebody else's by now. Who does not hear whether it was
     * done must not ask again under the same fence: the first statement may still be running, and two at once would leave a gap.
     */
    List<RecordedEvent> stamp(RelayLease lease) {
        long asked = System.nanoTime();
        try {
            List<RecordedEvent> events = EventLog.read(pool.preparedQuery(STAMP)
                    .execute(Tuple.of(lease.fence(), limit, lease.milliseconds())).await().atMost(PATIENCE));
            if (!events.isEmpty()) {
                lease.extended(asked);
            }
            return events;
        } catch (RuntimeException e) {
            lease.lose();
            throw e;
        }
    }

    /**
     * Makes events of this server's present what a dump brought in from another server before they had a place in the feed: their
     * transactions lie in the future of this one, which would publish them when it gets there. What was not restored is older than
     * any snapshot that sees it, so nothing else is touched.
     */
    void adoptRestored() {
        pool.query(ADOPT).execute().await().atMost(PATIENCE);
    }

    /** Whether the service keeps a log at all; the gateway keeps none. */
    boolean hasLog() {
        return pool.query("select to_regclass('event') is not null as there").execute().await().atMost(PATIENCE).iterator()
                .next()
                .getBoolean("there");
    }

    /** True while something is committed that an older, still open transaction keeps from being stamped. */
    boolean isSomethingUnsettled() {
        return pool.preparedQuery("select from event where global_seq is null limit 1").execute().await().atMost(PATIENCE)
                .size() > 0;
    }

    /** What has been stamped already and comes after a place in the feed. */
    List<RecordedEvent> stampedAfter(long globalSeq) {
        return EventLog.read(pool.preparedQuery(STAMPED).execute(Tuple.of(globalSeq, limit)).await().atMost(PATIENCE));
    }
}

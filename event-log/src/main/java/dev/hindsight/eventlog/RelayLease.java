package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The right to publish: one holder at a time, each with a higher fence than the one before. The holder trusts its own monotonic
 * clock, read before the question was sent, so that one who was stopped and woken knows at once that its time has passed.
 */
final class RelayLease {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pool pool;
    private final long milliseconds;
    private final String holder = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    private long fence = -1;
    private long validUntil = Long.MIN_VALUE;

    RelayLease(Pool pool, Duration length) {
        this.pool = pool;
        this.milliseconds = length.toMillis();
    }

    /** What the new holder has to go on from. */
    record Place(long published, @Nullable String topicId) {}

    long fence() {
        return fence;
    }

    long milliseconds() {
        return milliseconds;
    }

    /** True while nobody else can have the lease; a fifth of it is kept as a margin. */
    boolean isHeld() {
        return fence >= 0 && System.nanoTime() - validUntil < 0;
    }

    /** Takes the lease when it is free, or anew when it is ours: then with a higher fence, which ends what is still on its way. */
    @Nullable
    Place acquire() {
        long asked = System.nanoTime();
        RowSet<Row> rows = pool.preparedQuery("""
                update relay set fence = fence + 1, holder = $1, leased_until = now() + $2 * interval '1 millisecond'
                where leased_until < now() or holder = $1 returning fence, published, topic_id""")
                .execute(Tuple.of(holder, milliseconds)).await().atMost(PATIENCE);
        if (rows.size() == 0) {
            return null;
        }
        Row row = rows.iterator().next();
        fence = row.getLong("fence");
        extended(asked);
        return new Place(row.getLong("published"), row.getString("topic_id"));
    }

    /** Renews the lease when it is time to. @return false when somebody else has taken it */
    boolean keep() {
        return isHeld() && (validUntil - System.nanoTime() > milliseconds * 500_000 || renew());
    }

    private boolean renew() {
        return update("leased_until = now() + $2 * interval '1 millisecond'", Tuple.of(fence, milliseconds));
    }

    /** Remembers that everything up to {@code globalSeq} is in Kafka. */
    boolean published(long globalSeq) {
        return update("published = $3, leased_until = now() + $2 * interval '1 millisecond'",
                Tuple.of(fence, milliseconds, globalSeq));
    }

    /** Remembers which topic is being filled, and from where. */
    boolean fills(String topicId, long published) {
        return update("topic_id = $3, published = $4, leased_until = now() + $2 * interval '1 millisecond'",
                Tuple.of(fence, milliseconds, topicId, published));
    }

    /** Lets the next one in at once; for an orderly end. */
    void release() {
        if (fence >= 0) {
            pool.preparedQuery("update relay set leased_until = '-infinity' where fence = $1")
                    .execute(Tuple.of(fence)).await().atMost(PATIENCE);
            lose();
        }
    }

    void lose() {
        fence = -1;
    }

    /** A statement that was sent at {@code asked} has renewed the lease. */
    void extended(long asked) {
        validUntil = asked + milliseconds * 800_000;
    }

    private boolean update(String change, Tuple values) {
        long asked = System.nanoTime();
        boolean mine = pool.preparedQuery("update relay set " + change + " where fence = $1").execute(values)
                .await().atMost(PATIENCE).rowCount() == 1;
        if (mine) {
            extended(asked);
        } else {
            lose();
        }
        return mine;
    }
}

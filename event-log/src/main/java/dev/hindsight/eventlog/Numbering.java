package dev.hindsight.eventlog;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Gives events their {@code global_seq} in a service that publishes nothing, when somebody needs it. Elsewhere the relay has done so,
 * or is about to.
 */
@ApplicationScoped
public class Numbering {

    /** As {@link Stamping} does it, in the order in which the relay would: only what no open transaction can still come before. */
    private static final String STAMP = """
            with settled as (
                select position, row_number() over (order by transaction_id, position) as place from event
                where global_seq is null and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
            ), stamped as (
                update event e set global_seq = relay.stamped + settled.place from settled, relay
                where e.position = settled.position
                returning e.position
            )
            update relay set stamped = stamped + (select count(*) from stamped) where exists (select from stamped)""";

    private final Pool pool;
    private final LogConfig config;

    public Numbering(Pool pool, LogConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /** Numbers what is settled. Of several who do so at once each waits for the one before, so that there is neither gap nor double. */
    public Uni<Void> settle() {
        return config.topic().isPresent() ? Uni.createFrom().voidItem() : pool.withTransaction(Numbering::stamp);
    }

    /** The lock comes in a statement of its own: the next one then sees what the one before has done. */
    private static Uni<Void> stamp(SqlConnection transaction) {
        return transaction.query("select from relay for update").execute()
                .chain(() -> transaction.query(Stamping.ADOPT).execute())
                .chain(() -> transaction.query(STAMP).execute()).replaceWithVoid();
    }
}

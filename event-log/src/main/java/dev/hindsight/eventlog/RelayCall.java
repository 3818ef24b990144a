package dev.hindsight.eventlog;

import java.time.Duration;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnection;

/**
 * Lets an instance that appends wake the one that publishes, over a connection of its own and never inside an append: a NOTIFY
 * makes the transactions that carry one wait for each other. It is a hint; a lost one costs a poll.
 */
final class RelayCall {

    private static final Logger LOG = Logger.getLogger(RelayCall.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pool pool;
    private final RelayBell bell;
    private @Nullable SqlConnection line;
    private volatile boolean broken;

    RelayCall(Pool pool, RelayBell bell) {
        this.pool = pool;
        this.bell = bell;
    }

    void wakeOthers() {
        pool.preparedQuery("select pg_notify('hindsight-relay-' || current_schema(), '')").execute().await().atMost(PATIENCE);
    }

    /** Rings the bell of this process whenever another one calls. */
    void listen() {
        if (line != null && !broken) {
            return;
        }
        hangUp();
        SqlConnection taken = pool.getConnection().await().atMost(PATIENCE);
        line = taken;
        broken = true;
        PgConnection postgres = PgConnection.cast(taken.getDelegate());
        postgres.notificationHandler(_ -> bell.ring());
        postgres.closeHandler(_ -> dropped());
        String schema = taken.query("select current_schema()").execute().await().atMost(PATIENCE).iterator().next()
                .getString(0);
        taken.query("listen \"hindsight-relay-" + schema + "\"").execute().await().atMost(PATIENCE);
        broken = false;
    }

    /** The next turn of the relay listens again. */
    private void dropped() {
        broken = true;
        bell.ring();
    }

    void hangUp() {
        SqlConnection taken = line;
        if (taken == null) {
            return;
        }
        line = null;
        PgConnection.cast(taken.getDelegate()).notificationHandler(_ -> {}).closeHandler(_ -> {});
        taken.query("unlisten *").execute().onFailure().invoke(e -> LOG.debug("the line was down already", e))
                .eventually(taken::close).subscribe().with(_ -> {}, e -> LOG.debug("the line is down", e));
    }
}

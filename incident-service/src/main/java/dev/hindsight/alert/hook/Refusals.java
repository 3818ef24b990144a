package dev.hindsight.alert.hook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Counts what is refused at the door, for those who look after a source; written down every few seconds, so that forgers cost little. */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    static final String NOT_GENUINE = "not-genuine";
    static final String TOO_OLD = "too-old";
    /** The far side has made one, and it is not known here. */
    static final String NO_SECRET = "no-secret";
    private static final long EVERY_MILLIS = 2_000;

    private final Pool pool;
    private final Vertx vertx;
    private final Map<Kind, Long> counts = new ConcurrentHashMap<>();
    private long clock;

    private record Kind(UUID source, String why) {}

    Refusals(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        clock = vertx.setPeriodic(EVERY_MILLIS, _ -> write());
    }

    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(clock);
    }

    void count(UUID source, String why) {
        counts.merge(new Kind(source, why), 1L, Long::sum);
    }

    private void write() {
        List<Tuple> rows = counts.keySet().stream().map(kind -> {
            Long count = counts.remove(kind);
            return Tuple.of(kind.source(), kind.why(), count == null ? 0L : count);
        }).toList();
        if (!rows.isEmpty()) {
            pool.preparedQuery("""
                    insert into hook_refusal (source_id, hour, reason, count) values ($1, date_trunc('hour', now()), $2, $3)
                    on conflict (source_id, hour, reason) do update set count = hook_refusal.count + excluded.count""")
                    .executeBatch(rows)
                    .subscribe().with(_ -> {}, failure -> LOG.warnf("refusals are not counted: %s", failure.toString()));
        }
    }
}

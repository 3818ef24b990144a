package dev.hindsight.alert.hook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
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
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pool pool;
    private final Vertx vertx;
    private final Map<Kind, Long> counts = new ConcurrentHashMap<>();
    private long clock;

    private record Kind(UUID source, String why) {}

    private record Counted(Kind kind, long times) {}

    Refusals(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        clock = vertx.setPeriodic(EVERY_MILLIS, _ -> write().subscribe().with(_ -> {}));
    }

    /** What was counted since the last time is written down too. */
    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(clock);
        write().await().atMost(PATIENCE);
    }

    void count(UUID source, String why) {
        add(new Kind(source, why), 1);
    }

    private void add(Kind kind, long times) {
        counts.merge(kind, times, Long::sum);
    }

    /** What cannot be written down now is counted on. */
    Uni<Void> write() {
        List<Counted> taken = counts.keySet().stream().map(this::take).toList();
        if (taken.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return pool.preparedQuery("""
                insert into hook_refusal (source_id, hour, reason, count) values ($1, date_trunc('hour', now()), $2, $3)
                on conflict (source_id, hour, reason) do update set count = hook_refusal.count + excluded.count""")
                .executeBatch(taken.stream().map(one -> Tuple.of(one.kind().source(), one.kind().why(), one.times())).toList())
                .replaceWithVoid()
                .onFailure().invoke(failure -> {
                    LOG.warnf("refusals are not written down yet: %s", failure.toString());
                    taken.forEach(one -> add(one.kind(), one.times()));
                })
                .onFailure().recoverWithNull();
    }

    private Counted take(Kind kind) {
        return new Counted(kind, Objects.requireNonNullElse(counts.remove(kind), 0L));
    }
}

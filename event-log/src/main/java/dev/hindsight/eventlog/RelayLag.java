package dev.hindsight.eventlog;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;

/**
 * How far publishing is behind the log, measured every ten seconds in every instance, whoever publishes: a relay that hangs could
 * not tell. Nothing is lost while it lags, but nobody hears of it either.
 */
@ApplicationScoped
public class RelayLag {

    private static final Logger LOG = Logger.getLogger(RelayLag.class);
    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration ALARM = Duration.ofSeconds(60);

    private static final String MEASURE = """
            select stamped - published + (select count(*) from event where global_seq is null) as events,
                coalesce(extract(epoch from now() - least(
                    (select min(recorded_at) from event where global_seq is null),
                    (select recorded_at from event where global_seq = published + 1))), 0)::float8 as seconds
            from relay""";

    private final Pool pool;
    private volatile Lag lag = new Lag(0, 0);

    public RelayLag(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param events how many are stored and not yet in Kafka
     * @param seconds age of the oldest of them
     */
    record Lag(long events, double seconds) {

        boolean isAlarming() {
            return seconds > ALARM.toSeconds();
        }
    }

    Lag last() {
        return lag;
    }

    void start(@Observes StartupEvent started, LogConfig config, MeterRegistry meters, Vertx vertx) {
        if (config.topic().isEmpty()) {
            return;
        }
        Gauge.builder("hindsight.relay.lag.events", () -> lag.events()).description("Events that are not in Kafka yet")
                .register(meters);
        Gauge.builder("hindsight.relay.lag.oldest", () -> lag.seconds()).baseUnit("seconds")
                .description("Age of the oldest event that is not in Kafka yet").register(meters);
        vertx.setPeriodic(OFTEN.toMillis(), _ -> measure().subscribe().with(RelayLag::tell,
                failure -> LOG.debugf("relay lag is not to be had: %s", failure)));
    }

    Uni<Lag> measure() {
        return pool.query(MEASURE).execute().map(rows -> {
            Row row = rows.iterator().next();
            lag = new Lag(row.getLong("events"), row.getDouble("seconds"));
            return lag;
        });
    }

    private static void tell(Lag measured) {
        if (measured.isAlarming()) {
            LOG.warnf("relay lags: events=%d oldestSeconds=%.0f", measured.events(), measured.seconds());
        }
    }
}

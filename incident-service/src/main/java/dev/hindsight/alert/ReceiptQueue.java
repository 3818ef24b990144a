package dev.hindsight.alert;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Intake.Outcome;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;

/**
 * Works on one receipt at a time: what it says, what it changes and that it is done commit together. What fails stays
 * {@code received}, says why, and is tried again, ever more slowly and without holding up others.
 */
@ApplicationScoped
class ReceiptQueue {

    private static final Logger LOG = Logger.getLogger(ReceiptQueue.class);
    private static final int ATTEMPTS = 20;

    private final EventLog log;
    private final Pool pool;
    private final Intake intake;
    private final SourceTypes types;

    ReceiptQueue(EventLog log, Pool pool, Intake intake, SourceTypes types) {
        this.log = log;
        this.pool = pool;
        this.intake = intake;
        this.types = types;
    }

    private record Waiting(UUID id, String type, Post post, Source source) {}

    private static final class Failed extends RuntimeException {
        private final UUID receipt;
        private final transient Throwable why;

        Failed(UUID receipt, Throwable why) {
            super(why);
            this.receipt = receipt;
            this.why = why;
        }
    }

    /** @return false when nothing was waiting */
    Uni<Boolean> next() {
        return log.inTransaction(this::work)
                .onFailure(ReceiptQueue::isRace).retry().withBackOff(Duration.ofMillis(2), Duration.ofMillis(50))
                .atMost(ATTEMPTS)
                .onFailure(Failed.class).recoverWithUni(failure -> postpone((Failed) failure));
    }

    private Uni<Boolean> work(SqlConnection transaction) {
        return claim(transaction).chain(waiting -> waiting == null
                ? Uni.createFrom().item(false)
                : process(transaction, waiting).onFailure().transform(failure -> new Failed(waiting.id(), failure)));
    }

    private static Uni<@Nullable Waiting> claim(SqlConnection transaction) {
        return transaction.query("""
                select r.id, r.body, r.headers, r.received_at, s.id as source_id, s.name, s.type, s.routing
                from receipt r join alert_source s on s.id = r.source_id
                where r.state = 'received' and r.due_at <= now() and not s.paused
                order by r.arrival limit 1 for update of r skip locked""").execute().map(rows -> {
            if (rows.size() == 0) {
                return null;
            }
            Row row = rows.iterator().next();
            return new Waiting(row.getUUID("id"), row.getString("type"), post(row), new Source(
                    row.getUUID("source_id"), row.getString("name"), AlertSources.routing(row.getJsonObject("routing"))));
        });
    }

    private static Post post(Row row) {
        Map<String, String> headers = new HashMap<>();
        row.getJsonObject("headers")
                .forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), String.valueOf(header.getValue())));
        return new Post("POST", "/hooks", headers, Map.of(), row.getBuffer("body").getBytes(),
                row.getOffsetDateTime("received_at").toInstant());
    }

    private Uni<Boolean> process(SqlConnection transaction, Waiting waiting) {
        Reading reading;
        try {
            reading = types.of(waiting.type()).read(waiting.post());
        } catch (Unreadable unreadable) {
            var outcome = new Outcome(ReceiptState.UNREADABLE, unreadable.getMessage(), java.util.List.of(), null);
            return done(transaction, waiting, outcome);
        }
        return intake.take(transaction, waiting.source(), reading).chain(outcome -> done(transaction, waiting, outcome));
    }

    private static Uni<Boolean> done(SqlConnection transaction, Waiting waiting, Outcome outcome) {
        return transaction.preparedQuery("""
                update receipt set state = $2, reason = $3, alerts = $4, incident_id = $5, processed_at = now(),
                    attempts = attempts + 1 where id = $1""")
                .execute(Tuple.from(java.util.Arrays.asList(waiting.id(), outcome.state().toString(), outcome.reason(),
                        outcome.alerts().toArray(UUID[]::new), outcome.incident())))
                .replaceWith(true);
    }

    /** Somebody else changed what we had read; on a new look it may well go through. */
    private static boolean isRace(Throwable failure) {
        return failure instanceof Failed failed && switch (failed.why) {
            case VersionConflict _ -> true;
            case Rejected _ -> true;
            case PgException refused -> "40P01".equals(refused.getSqlState()) || "40001".equals(refused.getSqlState());
            default -> false;
        };
    }

    private Uni<Boolean> postpone(Failed failed) {
        LOG.errorf(failed.why, "receipt=%s not processed, will be tried again", failed.receipt);
        return pool.preparedQuery("""
                update receipt set attempts = attempts + 1, reason = $2,
                    due_at = now() + least(power(2, least(attempts, 12)), 300) * interval '1 second'
                where id = $1 and state = 'received'""")
                .execute(Tuple.of(failed.receipt, "Not processed yet, will be tried again: "
                        + failed.why.getClass().getSimpleName()))
                .replaceWith(true);
    }
}

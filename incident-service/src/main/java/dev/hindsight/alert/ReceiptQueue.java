package dev.hindsight.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Intake.Outcome;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;

/**
 * Works on the receipts of one source at a time, in the order in which they came, a few in one transaction: what they say, what they
 * change and that they are done commit together. What fails stays {@code received}, says why, and is tried again, ever more slowly
 * and without holding up others.
 */
@ApplicationScoped
class ReceiptQueue {

    private static final Logger LOG = Logger.getLogger(ReceiptQueue.class);
    private static final int ATTEMPTS = 20;
    private static final int TOGETHER = 25;
    /** The class of advisory locks that say who works on a source. */
    private static final int LANE = 0x1A4E;
    private static final Duration PASSED_OVER = Duration.ofMinutes(1);

    private final EventLog log;
    private final Pool pool;
    private final Intake intake;
    private final SourceTypes types;
    /** Sources that cannot be worked on here, and until when nobody tries. */
    private final Map<UUID, Instant> passedOver = new ConcurrentHashMap<>();

    ReceiptQueue(EventLog log, Pool pool, Intake intake, SourceTypes types) {
        this.log = log;
        this.pool = pool;
        this.intake = intake;
        this.types = types;
    }

    private record Lane(SourceType type, Authentication authentication, @Nullable JsonNode mapping, Source source) {}

    private record Waiting(UUID id, Post post) {}

    private static final class Failed extends RuntimeException {
        private final UUID receipt;
        private final transient Throwable why;

        Failed(UUID receipt, Throwable why) {
            super(why);
            this.receipt = receipt;
            this.why = why;
        }
    }

    /** This version, or the settings, cannot make anything of a source. */
    private static final class Stuck extends RuntimeException {
        private final UUID source;

        Stuck(UUID source, RuntimeException why) {
            super("Not processed yet, will be tried again: " + why.getMessage(), why);
            this.source = source;
        }
    }

    /** @return false when nothing was waiting */
    Uni<Boolean> next() {
        return log.inTransaction(this::work)
                .onFailure(ReceiptQueue::isRace).retry().withBackOff(Duration.ofMillis(2), Duration.ofMillis(50))
                .atMost(ATTEMPTS)
                .onFailure(Failed.class).recoverWithUni(failure -> postpone((Failed) failure))
                .onFailure(Stuck.class).recoverWithUni(failure -> passOver((Stuck) failure));
    }

    private Uni<Boolean> work(SqlConnection transaction) {
        return lane(transaction).chain(lane -> lane == null
                ? Uni.createFrom().item(false)
                : AlertRules.standing(transaction).chain(rules -> waiting(transaction, lane).chain(all -> {
                    Uni<Void> done = Uni.createFrom().voidItem();
                    for (Waiting one : all) {
                        done = done.chain(() -> process(transaction, lane, rules, one))
                                .onFailure(failure -> !(failure instanceof Failed))
                                .transform(failure -> new Failed(one.id(), failure));
                    }
                    return done.replaceWith(true);
                })));
    }

    /** The source whose oldest receipt waits longest, of those that nobody works on; from here on nobody else does. */
    private Uni<@Nullable Lane> lane(SqlConnection transaction) {
        return transaction.preparedQuery("""
                with waiting as materialized (
                    select s.id, s.name, s.type, s.routing, s.mapping, s.authentication from alert_source s cross join lateral (
                        select arrival from receipt r where r.source_id = s.id and r.state = 'received' and r.due_at <= now()
                        order by arrival limit 1) as oldest
                    where not s.paused and s.id <> all($2) order by oldest.arrival)
                select * from waiting where pg_try_advisory_xact_lock($1, hashtext(id::text)) limit 1""")
                .execute(Tuple.of(LANE, passedOver()))
                .map(rows -> rows.size() == 0 ? null : lane(rows.iterator().next()));
    }

    private Lane lane(Row row) {
        UUID id = row.getUUID("id");
        try {
            return new Lane(types.of(row.getString("type")),
                    Stored.read(row.getJsonObject("authentication"), Authentication.class), AlertSources.mapping(row),
                    new Source(id, row.getString("name"), AlertSources.routing(row.getJsonObject("routing"))));
        } catch (RuntimeException e) {
            throw new Stuck(id, e);
        }
    }

    private UUID[] passedOver() {
        Instant now = Instant.now();
        passedOver.values().removeIf(until -> until.isBefore(now));
        return passedOver.keySet().toArray(UUID[]::new);
    }

    /** Its receipts stay as they are and in their order; its oldest says why. Others go on. */
    private Uni<Boolean> passOver(Stuck stuck) {
        LOG.errorf(stuck, "source=%s cannot be worked on, will be tried again", stuck.source);
        passedOver.put(stuck.source, Instant.now().plus(PASSED_OVER));
        return pool.preparedQuery("""
                update receipt set reason = $2 where id = (
                    select id from receipt where source_id = $1 and state = 'received' order by arrival limit 1)""")
                .execute(Tuple.of(stuck.source, stuck.getMessage()))
                .replaceWith(true);
    }

    private static Uni<List<Waiting>> waiting(SqlConnection transaction, Lane lane) {
        return transaction.preparedQuery("""
                select id, method, path, query, headers, body, received_at from receipt
                where source_id = $1 and state = 'received' and due_at <= now() order by arrival limit $2 for update""")
                .execute(Tuple.of(lane.source().id(), TOGETHER)).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Waiting(row.getUUID("id"), post(row))).toList());
    }

    static Post post(Row row) {
        return new Post(row.getString("method"), row.getString("path"), lowerCase(row.getJsonObject("headers")),
                texts(row.getJsonObject("query")), row.getBuffer("body").getBytes(),
                row.getOffsetDateTime("received_at").toInstant());
    }

    private Uni<Void> process(SqlConnection transaction, Lane lane, List<AlertRule> rules, Waiting waiting) {
        Reading reading;
        try {
            reading = read(lane, waiting.post());
        } catch (Unreadable unreadable) {
            return done(transaction, waiting, new Outcome(ReceiptState.UNREADABLE, unreadable.getMessage(), List.of(), null),
                    false);
        }
        boolean errand = lane.type().leavesErrand(waiting.post(), lane.authentication());
        return intake.take(transaction, lane.source(), rules, reading, waiting.id())
                .chain(outcome -> done(transaction, waiting, outcome, errand));
    }

    private Reading read(Lane lane, Post post) {
        if (post.method().equals(Heartbeats.CLOCK)) {
            return Heartbeats.read(post);
        }
        if (post.method().equals(TestSend.METHOD)) {
            return TestSend.reading(post);
        }
        return Heartbeats.isCall(post)
                ? Reading.nothing("A call of a named check.")
                : lane.type().read(post, lane.mapping());
    }

    /** @param errand whether something is left to do elsewhere, see {@link Errands} */
    private static Uni<Void> done(SqlConnection transaction, Waiting waiting, Outcome outcome, boolean errand) {
        return transaction.preparedQuery("""
                update receipt set state = $2, reason = $3, alerts = $4, incident_id = $5, processed_at = now(),
                    attempts = attempts + 1, errand_due_at = case when $6 then now() end, errand_attempts = 0 where id = $1""")
                .execute(Tuple.from(Arrays.asList(waiting.id(), outcome.state().toString(), outcome.reason(),
                        outcome.alerts().toArray(UUID[]::new), outcome.incident(), errand)))
                .replaceWithVoid();
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

    private static Map<String, String> lowerCase(JsonObject headers) {
        Map<String, String> all = new HashMap<>();
        headers.forEach(header -> all.put(header.getKey().toLowerCase(Locale.ROOT), String.valueOf(header.getValue())));
        return all;
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> all = new HashMap<>();
        object.forEach(entry -> all.put(entry.getKey(), String.valueOf(entry.getValue())));
        return all;
    }
}

package dev.hindsight.alert.rule;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Stored;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.IdempotentRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;

/** Changes rules for alerts: the row, the event that says who did it and the answer that is kept commit together. */
@ApplicationScoped
public class AlertRuleHandler {

    /** Rules at most; each alert is held against all of them. */
    public static final int MOST = 100;

    private static final String PREFIX = "hindsight.alert-rule.";

    private final EventLog log;
    private final IdempotentRequest idempotent;
    private final EventCodec<AlertRuleEvent> codec = codec();
    private final Clock clock = Clock.systemUTC();

    AlertRuleHandler(EventLog log, IdempotentRequest idempotent) {
        this.log = log;
        this.idempotent = idempotent;
    }

    public static EventCodec<AlertRuleEvent> codec() {
        return new EventCodec<AlertRuleEvent>().with(PREFIX + "written.v1", AlertRuleEvent.Written.class)
                .with(PREFIX + "deleted.v1", AlertRuleEvent.Deleted.class);
    }

    Uni<Answer> add(AlertRuleEvent.Written rule, String by) {
        UUID id = EventId.next();
        return log.inTransaction(transaction -> mustFit(transaction).chain(() -> transaction.preparedQuery("""
                insert into alert_rule (number, name, match, action, active_from, active_until, paused, id, created_by)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""").execute(row(rule, id, by)))
                .onFailure(AlertRuleHandler::isTaken).transform(_ -> taken(rule.number()))
                .chain(() -> record(transaction, id, by, rule)).chain(() -> get(transaction, id))
                .map(view -> Answer.created("/api/v1/alert-rules/" + id, view.version(), view))
                .call(answer -> log.write(transaction, idempotent.remember(answer))));
    }

    Uni<AlertRuleView> put(UUID id, AlertRuleEvent.Written rule, OptionalLong expected, String by) {
        return log.inTransaction(transaction -> lock(transaction, id, expected)
                .chain(() -> transaction.preparedQuery("""
                update alert_rule set number = $1, name = $2, match = $3, action = $4, active_from = $5, active_until = $6, paused = $7,
                    version = version + 1, updated_at = now() where id = $8 and $9::text is not null""")
                        .execute(row(rule, id, by)))
                .onFailure(AlertRuleHandler::isTaken).transform(_ -> taken(rule.number()))
                .chain(() -> record(transaction, id, by, rule)).chain(() -> get(transaction, id)));
    }

    Uni<Void> delete(UUID id, OptionalLong expected, String by) {
        return log.inTransaction(transaction -> lock(transaction, id, expected).chain(now -> transaction.preparedQuery("""
                update alert_rule set deleted_at = now(), version = version + 1, updated_at = now() where id = $1""")
                .execute(Tuple.of(id))
                .chain(() -> record(transaction, id, by, new AlertRuleEvent.Deleted(now.name())))));
    }

    Uni<List<RecordedEvent>> history(UUID id) {
        return log.load(id).invoke(events -> {
            if (events.isEmpty() || !events.getFirst().type().startsWith(PREFIX)) {
                throw absent();
            }
        });
    }

    private static Uni<Void> mustFit(SqlClient client) {
        return client.query("select from alert_rule where deleted_at is null").execute().invoke(rules -> {
            if (rules.size() >= MOST) {
                throw new Rejected("too-many-rules",
                        "There are " + MOST + " rules already: delete one that is no longer needed.");
            }
        }).replaceWithVoid();
    }

    static Uni<AlertRuleView> get(SqlClient client, UUID id) {
        return client.preparedQuery("select * from alert_rule where id = $1 and deleted_at is null").execute(Tuple.of(id))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw absent();
                    }
                    return AlertRuleView.of(rows.iterator().next());
                });
    }

    /** As {@code AlertSources.lock}. */
    private static Uni<AlertRuleView> lock(SqlConnection transaction, UUID id, OptionalLong expected) {
        return transaction.preparedQuery("select pg_advisory_xact_lock($1)")
                .execute(Tuple.of(id.getMostSignificantBits() ^ id.getLeastSignificantBits())).chain(() -> get(transaction, id))
                .invoke(now -> {
                    if (expected.isPresent() && expected.getAsLong() != now.version()) {
                        throw new VersionConflict(id, expected.getAsLong(), OptionalLong.of(now.version()));
                    }
                });
    }

    private Uni<Void> record(SqlConnection transaction, UUID id, String by, AlertRuleEvent event) {
        return log.record(transaction, StreamHead.unborn(id, id.toString()), List.of(codec.write(event)), by, clock.instant());
    }

    private static Tuple row(AlertRuleEvent.Written rule, UUID id, String by) {
        return Tuple.from(Arrays.asList(rule.number(), rule.name(), Stored.json(rule.match()), Stored.json(rule.action()),
                utc(rule.from()),
                utc(rule.until()), rule.paused(), id, by));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof PgException refused && "23505".equals(refused.getSqlState());
    }

    private static Rejected taken(int number) {
        return new Rejected("number-taken", "Another rule has the number " + number + ": choose a free one.");
    }

    private static Rejected absent() {
        return new Rejected("no-such-alert-rule", "There is no such rule for alerts.");
    }
}

package dev.hindsight.alert;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;

/** Changes sources: the row and the event that says who did it commit together. */
@ApplicationScoped
class AlertSourceHandler {

    private final EventLog log;
    private final AlertSourceLog history;

    AlertSourceHandler(EventLog log, AlertSourceLog history) {
        this.log = log;
        this.history = history;
    }

    /** What is null stays as it is. */
    record Change(@Nullable String name, @Nullable Routing routing, @Nullable Boolean paused) {

        AlertSourceEvent.Changed since(AlertSource now) {
            return new AlertSourceEvent.Changed(Objects.equals(name, now.name()) ? null : name,
                    Objects.equals(routing, now.routing()) ? null : routing,
                    Objects.equals(paused, now.paused()) ? null : paused);
        }
    }

    Uni<AlertSource> add(SqlConnection transaction, AlertSourceEvent.Created source, String by) {
        UUID id = EventId.next();
        return transaction.preparedQuery("""
                insert into alert_source (id, name, type, routing, created_by) values ($1, $2, $3, $4, $5)""")
                .execute(Tuple.of(id, source.name(), source.type(), AlertSources.json(source.routing()), by))
                .onFailure(AlertSourceHandler::isTaken).transform(_ -> taken())
                .chain(() -> history.record(transaction, id, by, source)).chain(() -> AlertSources.get(transaction, id));
    }

    /** @return the source with the new token among its tokens */
    Uni<AlertSource> addToken(SqlConnection transaction, UUID source, String token, String by) {
        UUID id = EventId.next();
        return AlertSources.lock(transaction, source).chain(() -> transaction.preparedQuery("""
                insert into alert_source_token (id, source_id, hash, created_by) values ($1, $2, $3, $4)""")
                .execute(Tuple.of(id, source, Buffer.buffer(Digest.of(token)), by)))
                .chain(() -> history.record(transaction, source, by, new AlertSourceEvent.SecretAdded(id)))
                .chain(() -> AlertSources.get(transaction, source));
    }

    Uni<AlertSource> removeToken(UUID source, UUID token, String by) {
        return log.inTransaction(transaction -> AlertSources.lock(transaction, source).chain(() -> transaction.preparedQuery("""
                delete from alert_source_token where source_id = $1 and id = $2""").execute(Tuple.of(source, token)))
                .chain(removed -> {
                    if (removed.rowCount() == 0) {
                        throw new Rejected("no-such-token", "This source has no such token.");
                    }
                    return history.record(transaction, source, by, new AlertSourceEvent.SecretRemoved(token));
                }).chain(() -> AlertSources.get(transaction, source)));
    }

    Uni<AlertSource> change(UUID id, Change change, OptionalLong expected, String by) {
        return log.inTransaction(transaction -> AlertSources.lock(transaction, id).chain(now -> {
            mustBe(expected, now);
            AlertSourceEvent.Changed changed = change.since(now);
            if (changed.saysNothing()) {
                return Uni.createFrom().item(now);
            }
            return store(transaction, id, changed).chain(() -> history.record(transaction, id, by, changed))
                    .chain(() -> AlertSources.get(transaction, id));
        }));
    }

    Uni<Void> delete(UUID id, OptionalLong expected, String by) {
        return log.inTransaction(transaction -> AlertSources.lock(transaction, id).chain(now -> {
            mustBe(expected, now);
            return transaction.preparedQuery("""
                    update alert_source set deleted_at = now(), version = version + 1, updated_at = now() where id = $1""")
                    .execute(Tuple.of(id))
                    .chain(() -> history.record(transaction, id, by, new AlertSourceEvent.Deleted(now.name())));
        }));
    }

    private static Uni<Void> store(SqlConnection transaction, UUID id, AlertSourceEvent.Changed changed) {
        var routing = changed.routing() == null ? null : AlertSources.json(changed.routing());
        return transaction.preparedQuery("""
                update alert_source set name = coalesce($2, name), routing = coalesce($3, routing),
                    paused = coalesce($4, paused), version = version + 1, updated_at = now() where id = $1""")
                .execute(Tuple.of(id, changed.name(), routing, changed.paused()))
                .onFailure(AlertSourceHandler::isTaken).transform(_ -> taken()).replaceWithVoid();
    }

    private static void mustBe(OptionalLong expected, AlertSource now) {
        if (expected.isPresent() && expected.getAsLong() != now.version()) {
            throw new VersionConflict(now.id(), expected.getAsLong(), OptionalLong.of(now.version()));
        }
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof PgException refused && "23505".equals(refused.getSqlState());
    }

    private static Rejected taken() {
        return new Rejected("name-taken", "Another source has this name.");
    }
}

package dev.hindsight.alert.managing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Stored;
import dev.hindsight.alert.hook.Authenticity;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.Sha256;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.manners.Seal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;

/** Changes sources: the row and the event that says who did it commit together. */
@ApplicationScoped
class AlertSourceHandler {

    private final EventLog log;
    private final AlertSourceLog history;
    private final Seal seal;

    AlertSourceHandler(EventLog log, AlertSourceLog history, Seal seal) {
        this.seal = seal;
        this.log = log;
        this.history = history;
    }

    /**
     * What is null stays as it is.
     *
     * @param mapping the null of JSON takes it away
     */
    record Change(@Nullable String name, @Nullable Routing routing, @Nullable Boolean paused,
            @Nullable Authentication authentication, @Nullable JsonNode mapping) {

        List<AlertSourceEvent> since(AlertSource now) {
            var changed = new AlertSourceEvent.Changed(Objects.equals(name, now.name()) ? null : name,
                    Objects.equals(routing, now.routing()) ? null : routing,
                    Objects.equals(paused, now.paused()) ? null : paused,
                    Objects.equals(authentication, now.authentication()) ? null : authentication,
                    mapping == null || mapping.isNull() || mapping.equals(now.mapping()) ? null : mapping);
            var events = new ArrayList<AlertSourceEvent>();
            if (!changed.saysNothing()) {
                events.add(changed);
            }
            if (takesMappingAway() && now.mapping() != null) {
                events.add(new AlertSourceEvent.MappingRemoved());
            }
            return List.copyOf(events);
        }

        private boolean takesMappingAway() {
            return mapping != null && mapping.isNull();
        }
    }

    Uni<AlertSource> add(SqlConnection transaction, AlertSourceEvent.Created source, String by) {
        UUID id = EventId.next();
        return transaction.preparedQuery("""
                insert into alert_source (id, name, type, routing, authentication, mapping, created_by)
                values ($1, $2, $3, $4, $5, $6, $7)""")
                .execute(Tuple.from(Arrays.asList(id, source.name(), source.type(), Stored.json(source.routing()),
                        json(source.authentication()), json(source.mapping()), by)))
                .onFailure(AlertSourceHandler::isTaken).transform(_ -> taken())
                .chain(() -> history.record(transaction, id, by, source)).chain(() -> AlertSources.get(transaction, id));
    }

    /** @return the source with the new token among its tokens, and a version of its own for it */
    Uni<AlertSource> renew(SqlConnection transaction, UUID source, String token, @Nullable Instant othersExpireAt, String by) {
        return addToken(transaction, source, token, othersExpireAt, by).chain(() -> touch(transaction, source))
                .chain(() -> AlertSources.get(transaction, source));
    }

    /** For a source that is new. @return the source with the token among its tokens */
    Uni<AlertSource> addToken(SqlConnection transaction, UUID source, String token, @Nullable Instant othersExpireAt,
            String by) {
        UUID id = EventId.next();
        OffsetDateTime expires = othersExpireAt == null ? null : othersExpireAt.atOffset(ZoneOffset.UTC);
        Buffer sealed = Buffer.buffer(seal.close(Authenticity.owner(id), token.getBytes(UTF_8)));
        return AlertSources.lock(transaction, source)
                .chain(() -> transaction
                        .preparedQuery(
                                """
                update alert_source_token set expires_at = least(expires_at, $2) where source_id = $1 and $2::timestamptz is not null""")
                        .execute(Tuple.of(source, expires)))
                .chain(() -> transaction.preparedQuery("""
                        insert into alert_source_token (id, source_id, hash, sealed, created_by)
                        select $1, $2, $3, case when s.authentication ->> 'scheme' = 'signature' then $4::bytea end, $5
                        from alert_source s where s.id = $2""")
                        .execute(Tuple.of(id, source, Buffer.buffer(Sha256.of(token)), sealed, by)))
                .chain(() -> history.record(transaction, source, by, new AlertSourceEvent.SecretAdded(id, othersExpireAt)))
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
                }).chain(() -> touch(transaction, source)).chain(() -> AlertSources.get(transaction, source)));
    }

    Uni<AlertSource> change(UUID id, Change change, OptionalLong expected, String by) {
        return log.inTransaction(transaction -> AlertSources.lock(transaction, id).chain(now -> {
            mustBe(expected, now);
            List<AlertSourceEvent> events = change.since(now);
            if (events.isEmpty()) {
                return Uni.createFrom().item(now);
            }
            return store(transaction, id, change)
                    .chain(() -> history.record(transaction, id, by, events.toArray(AlertSourceEvent[]::new)))
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

    private static Uni<Void> store(SqlConnection transaction, UUID id, Change change) {
        return transaction
                .preparedQuery(
                        """
                update alert_source set name = coalesce($2, name), routing = coalesce($3, routing),
                    paused = coalesce($4, paused), authentication = coalesce($5, authentication),
                    mapping = case when $7 then null else coalesce($6, mapping) end, version = version + 1, updated_at = now() where id = $1""")
                .execute(Tuple.from(Arrays.asList(id, change.name(), json(change.routing()), change.paused(),
                        json(change.authentication()), change.takesMappingAway() ? null : json(change.mapping()),
                        change.takesMappingAway())))
                .onFailure(AlertSourceHandler::isTaken).transform(_ -> taken()).replaceWithVoid();
    }

    /** Who has seen it with other secrets has not seen it as it is. */
    private static Uni<Void> touch(SqlConnection transaction, UUID source) {
        return transaction.preparedQuery("update alert_source set version = version + 1, updated_at = now() where id = $1")
                .execute(Tuple.of(source)).replaceWithVoid();
    }

    private static @Nullable JsonObject json(@Nullable Object settings) {
        return settings == null ? null : Stored.json(settings);
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

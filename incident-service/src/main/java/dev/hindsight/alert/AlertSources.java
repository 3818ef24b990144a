package dev.hindsight.alert;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;

/** The table of sources and their tokens. */
@ApplicationScoped
class AlertSources {

    private static final String SELECT = """
            select s.*, (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'createdAt', t.created_at,
                    'createdBy', t.created_by) order by t.created_at), '[]') from alert_source_token t
                where t.source_id = s.id) as tokens
            from alert_source s where deleted_at is null""";

    private final Pool pool;

    AlertSources(Pool pool) {
        this.pool = pool;
    }

    Uni<AlertSource> add(SqlClient transaction, String name, String type, Routing routing, String by) {
        UUID id = EventId.next();
        return transaction.preparedQuery("""
                insert into alert_source (id, name, type, routing, created_by) values ($1, $2, $3, $4, $5)""")
                .execute(Tuple.of(id, name, type, json(routing), by)).onFailure(AlertSources::isTaken).transform(_ -> taken())
                .chain(() -> get(transaction, id));
    }

    /** @return the source with the new token among its tokens */
    Uni<AlertSource> addToken(SqlClient transaction, UUID source, String token, String by) {
        return get(transaction, source).call(() -> transaction.preparedQuery("""
                insert into alert_source_token (id, source_id, hash, created_by) values ($1, $2, $3, $4)""")
                .execute(Tuple.of(EventId.next(), source, Buffer.buffer(Digest.of(token)), by)))
                .chain(() -> get(transaction, source));
    }

    Uni<AlertSource> removeToken(UUID source, UUID token) {
        return pool.preparedQuery("delete from alert_source_token where source_id = $1 and id = $2")
                .execute(Tuple.of(source, token)).chain(removed -> {
                    if (removed.rowCount() == 0) {
                        throw new Rejected("no-such-token", "This source has no such token.");
                    }
                    return get(source);
                });
    }

    Uni<AlertSource> get(UUID id) {
        return get(pool, id);
    }

    Uni<List<AlertSource>> all() {
        return pool.query(SELECT + " order by lower(name)").execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(AlertSources::source).toList());
    }

    /** What is null stays as it is. */
    record Change(@Nullable String name, @Nullable Routing routing, @Nullable Boolean paused) {}

    Uni<AlertSource> change(UUID id, Change change, OptionalLong expected) {
        JsonObject routing = change.routing() == null ? null : json(change.routing());
        return pool.preparedQuery("""
                update alert_source set name = coalesce($3, name), routing = coalesce($4, routing),
                    paused = coalesce($5, paused), version = version + 1, updated_at = now()
                where id = $1 and deleted_at is null and ($2::bigint is null or version = $2)""")
                .execute(Tuple.from(java.util.Arrays.asList(id, known(expected), change.name(), routing, change.paused())))
                .onFailure(AlertSources::isTaken).transform(_ -> taken())
                .chain(changed -> get(id).invoke(now -> mustHave(changed.rowCount(), now, expected)));
    }

    Uni<Void> delete(UUID id, OptionalLong expected) {
        return get(id).chain(now -> pool.preparedQuery("""
                update alert_source set deleted_at = now(), version = version + 1, updated_at = now()
                where id = $1 and deleted_at is null and ($2::bigint is null or version = $2)""")
                .execute(Tuple.from(java.util.Arrays.asList(id, known(expected))))
                .invoke(deleted -> mustHave(deleted.rowCount(), now, expected))).replaceWithVoid();
    }

    static Routing routing(JsonObject stored) {
        try {
            return EventCodec.JSON.readValue(stored.encode(), Routing.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the routing of a source is not readable", e);
        }
    }

    private static Uni<AlertSource> get(SqlClient client, UUID id) {
        return client.preparedQuery(SELECT + " and id = $1").execute(Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw new Rejected("no-such-alert-source", "There is no such source of alerts.");
            }
            return source(rows.iterator().next());
        });
    }

    private static AlertSource source(Row row) {
        try {
            List<AlertSource.Token> tokens = List.of(EventCodec.JSON.readValue(
                    row.get(JsonArray.class, "tokens").encode(), AlertSource.Token[].class));
            return new AlertSource(row.getUUID("id"), row.getString("name"), row.getString("type"),
                    routing(row.getJsonObject("routing")), row.getBoolean("paused"), tokens,
                    row.getOffsetDateTime("created_at").toInstant(), row.getString("created_by"),
                    row.getOffsetDateTime("updated_at").toInstant(), row.getLong("version"), null, null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the tokens of a source are not readable", e);
        }
    }

    private static JsonObject json(Routing routing) {
        try {
            return new JsonObject(EventCodec.JSON.writeValueAsString(routing));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON", e);
        }
    }

    private static @Nullable Long known(OptionalLong expected) {
        return expected.isPresent() ? expected.getAsLong() : null;
    }

    private static void mustHave(int changed, AlertSource now, OptionalLong expected) {
        if (changed == 0) {
            throw new VersionConflict(now.id(), expected.orElse(0), OptionalLong.of(now.version()));
        }
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof PgException refused && "23505".equals(refused.getSqlState());
    }

    private static Rejected taken() {
        return new Rejected("name-taken", "Another source has this name.");
    }
}

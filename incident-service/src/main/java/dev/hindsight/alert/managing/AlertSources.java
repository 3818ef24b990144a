package dev.hindsight.alert.managing;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Stored;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Rejected;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The sources as they are now. */
@ApplicationScoped
public class AlertSources {

    private static final String SELECT = """
            select s.*, (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'createdAt', t.created_at,
                    'createdBy', t.created_by, 'expiresAt', t.expires_at) order by t.created_at), '[]') from alert_source_token t
                where t.source_id = s.id and (t.expires_at is null or t.expires_at > now())) as tokens
            from alert_source s where deleted_at is null""";

    private final Pool pool;

    AlertSources(Pool pool) {
        this.pool = pool;
    }

    /** By name. */
    Uni<List<AlertSource>> list(String after, int limit) {
        return pool.preparedQuery(SELECT + " and lower(name) > lower($1) order by lower(name) limit $2")
                .execute(Tuple.of(after, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(AlertSources::source).toList());
    }

    public Uni<AlertSource> get(UUID id) {
        return get(pool, id);
    }

    /**
     * Whoever else wants to change it waits from here on. A lock on the row would not do: it gives the one who waits a transaction
     * id before its turn, and the log refuses an event whose predecessor has a younger one.
     */
    static Uni<AlertSource> lock(SqlConnection transaction, UUID id) {
        return hold(transaction, id).chain(() -> get(transaction, id));
    }

    /** As {@link #lock}, also of one that was deleted. */
    static Uni<Void> hold(SqlConnection transaction, UUID id) {
        return transaction.preparedQuery("select pg_advisory_xact_lock($1)")
                .execute(Tuple.of(id.getMostSignificantBits() ^ id.getLeastSignificantBits())).replaceWithVoid();
    }

    /** True also for one that was deleted. */
    Uni<Boolean> everWas(UUID id) {
        return pool.preparedQuery("select from alert_source where id = $1").execute(Tuple.of(id)).map(rows -> rows.size() == 1);
    }

    static Rejected absent() {
        return new Rejected("no-such-alert-source", "There is no such source of alerts.");
    }

    static Uni<AlertSource> get(SqlClient client, UUID id) {
        return client.preparedQuery(SELECT + " and id = $1").execute(Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw absent();
            }
            return source(rows.iterator().next());
        });
    }

    private static AlertSource source(Row row) {
        try {
            List<AlertSource.Token> tokens = List.of(EventCodec.JSON.readValue(
                    row.get(JsonArray.class, "tokens").encode(), AlertSource.Token[].class));
            return new AlertSource(row.getUUID("id"), row.getString("name"), row.getString("type"),
                    Stored.read(row.getJsonObject("authentication"), Authentication.class),
                    Stored.read(row.getJsonObject("routing"), Routing.class),
                    Stored.mapping(row), row.getBoolean("paused"), tokens,
                    row.getOffsetDateTime("created_at").toInstant(), row.getString("created_by"),
                    row.getOffsetDateTime("updated_at").toInstant(), row.getLong("version"), null, null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the tokens of a source are not readable", e);
        }
    }
}

package dev.hindsight.alert.receipt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.placing.Intake.Outcome;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The table of receipts, as those see it who work on what is waiting there. */
public final class WaitingReceipts {

    /** The class of advisory locks that say who works on a source. */
    private static final int LANE = 0x1A4E;
    /** How much of bodies is worked on at once, and one more. */
    private static final long BYTES = 4 << 20;

    private WaitingReceipts() {}

    record Waiting(UUID id, Post post) {}

    /** @param errand whether something is left to do elsewhere, see {@link Errands} */
    record Done(UUID receipt, Outcome outcome, boolean errand) {}

    /** The source whose oldest receipt waits longest, of those that nobody works on; from here on nobody else does. */
    static Uni<@Nullable Row> source(SqlConnection transaction, UUID[] passedOver) {
        return transaction.preparedQuery("""
                with waiting as materialized (
                    select s.id, s.name, s.type, s.routing, s.mapping, s.authentication from alert_source s cross join lateral (
                        select arrival from receipt r where r.source_id = s.id and r.state = 'received' and r.due_at <= now()
                        order by arrival limit 1) as oldest
                    where not s.paused and s.id <> all($2) order by oldest.arrival)
                select * from waiting where pg_try_advisory_xact_lock($1, hashtext(id::text)) limit 1""")
                .execute(Tuple.of(LANE, passedOver)).map(rows -> rows.size() == 0 ? null : rows.iterator().next());
    }

    static Uni<List<Waiting>> oldest(SqlConnection transaction, UUID source, int most) {
        return transaction.preparedQuery("""
                select id, method, path, query, headers, body, received_at from receipt where id in (
                    select id from (
                        select id, sum(octet_length(body)) over (order by arrival) - octet_length(body) as before from (
                            select id, arrival, body from receipt where source_id = $1 and state = 'received' and due_at <= now()
                            order by arrival limit $2) as oldest) as measured
                    where before < $3) order by arrival""")
                .execute(Tuple.of(source, most, BYTES)).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Waiting(row.getUUID("id"), post(row))).toList());
    }

    /** Those that still wait, which nobody else changes from here on. */
    static Uni<Set<UUID>> hold(SqlConnection transaction, List<UUID> read) {
        return transaction.preparedQuery("""
                select id from receipt where id = any($1) and state = 'received' order by arrival for update""")
                .execute(Tuple.of(read.toArray(UUID[]::new))).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("id")).collect(Collectors.toSet()));
    }

    public static Post post(Row row) {
        return new Post(row.getString("method"), row.getString("path"), lowerCase(row.getJsonObject("headers")),
                texts(row.getJsonObject("query")), row.getBuffer("body").getBytes(),
                row.getOffsetDateTime("received_at").toInstant());
    }

    static Uni<Void> done(SqlConnection transaction, List<Done> all) {
        List<Tuple> rows = all.stream()
                .map(one -> Tuple.from(Arrays.asList(one.receipt(), one.outcome().state().toString(), one.outcome().reason(),
                        one.outcome().alerts().toArray(UUID[]::new), one.outcome().incident(), one.errand())))
                .toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery("""
                update receipt set state = $2, reason = $3, alerts = $4, incident_id = $5, processed_at = now(),
                    attempts = attempts + 1, errand_due_at = case when $6 then now() end, errand_attempts = 0 where id = $1""")
                        .executeBatch(rows).replaceWithVoid();
    }

    /** Not before some time, which doubles with each attempt up to five minutes. */
    static Uni<Void> postpone(SqlClient client, List<UUID> receipts, String reason) {
        return client.preparedQuery("""
                update receipt set attempts = attempts + 1, reason = $2,
                    due_at = now() + least(power(2, least(attempts, 12)), 300) * interval '1 second'
                where id = any($1) and state = 'received'""").execute(Tuple.of(receipts.toArray(UUID[]::new), reason))
                .replaceWithVoid();
    }

    /** Says at the oldest receipt of a source why none is worked on. */
    static Uni<Void> explain(SqlClient client, UUID source, String reason) {
        return client.preparedQuery("""
                update receipt set reason = $2 where id = (
                    select id from receipt where source_id = $1 and state = 'received' order by arrival limit 1)""")
                .execute(Tuple.of(source, reason)).replaceWithVoid();
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

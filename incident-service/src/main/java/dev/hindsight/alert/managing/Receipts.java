package dev.hindsight.alert.managing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.ReceiptState;
import dev.hindsight.alert.receipt.ReceiptLanes;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.Cursor;
import dev.hindsight.manners.IdempotentRequest;
import dev.hindsight.manners.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;

/** The shelf of receipts, to look through and to work on again. */
@ApplicationScoped
class Receipts {

    /** Without bodies, of which a page may have more than there is memory. */
    private static final String COLUMNS = """
            select r.id, r.arrival, r.received_at, r.state, r.reason, r.alerts, r.attempts, r.processed_at, r.headers, r.body_hash,
                r.method, r.path, r.query, r.delivery_id, r.reply_status, r.reply, octet_length(r.body) as size, i.key as incident""";
    private static final String OF_SOURCE = " from receipt r left join incident i on i.id = r.incident_id where r.source_id = $1 and";

    private final Pool pool;
    private final ReceiptLanes lanes;
    private final EventLog log;
    private final AlertSourceLog history;
    private final IdempotentRequest idempotent;

    Receipts(Pool pool, ReceiptLanes lanes, EventLog log, AlertSourceLog history, IdempotentRequest idempotent) {
        this.pool = pool;
        this.lanes = lanes;
        this.log = log;
        this.history = history;
        this.idempotent = idempotent;
    }

    /** Newest first. */
    Uni<Page<ReceiptView>> list(UUID source, @Nullable ReceiptState state, @Nullable String cursor, int limit) {
        return pool
                .preparedQuery(COLUMNS + OF_SOURCE
                        + " ($2::text is null or state = $2) and arrival < $3 order by arrival desc limit $4")
                .execute(Tuple.of(source, state == null ? null : state.toString(), before(cursor), limit + 1)).map(rows -> {
                    List<Row> found = StreamSupport.stream(rows.spliterator(), false).toList();
                    return Page.of(found, limit, row -> Cursor.of(row.getLong("arrival"))).map(row -> view(row, false));
                });
    }

    Uni<ReceiptView> get(UUID source, UUID id) {
        return get(pool, source, id);
    }

    private static Uni<ReceiptView> get(SqlClient client, UUID source, UUID id) {
        return client.preparedQuery(COLUMNS + ", r.body" + OF_SOURCE + " r.id = $2").execute(Tuple.of(source, id)).map(rows -> {
            if (rows.size() == 0) {
                throw new Rejected("no-such-receipt", "This source has no such receipt.");
            }
            return view(rows.iterator().next(), true);
        });
    }

    /**
     * Works on it again as if it had just come; what it says that is known already is not said twice. Who asked for it is an event of the
     * source, and the answer for a request that is repeated under its key commits with both.
     */
    Uni<Answer> replay(UUID source, UUID id, String by) {
        return log.inTransaction(transaction -> AlertSources.hold(transaction, source).chain(() -> get(transaction, source, id))
                .chain(before -> transaction.preparedQuery("""
                        update receipt set state = 'received', reason = null, attempts = 0, due_at = now(), processed_at = null
                        where id = $1""").execute(Tuple.of(id))
                        .chain(() -> history.record(transaction, source, by,
                                new AlertSourceEvent.ReceiptReplayed(id, before.state()))))
                .chain(() -> get(transaction, source, id)).map(now -> new Answer(202, null, null, now))
                .call(answer -> log.write(transaction, List.copyOf(idempotent.remember(answer))))).invoke(lanes::ring);
    }

    private static long before(@Nullable String cursor) {
        Cursor place = Cursor.decode(cursor, 1);
        try {
            return place == null ? Long.MAX_VALUE : Long.parseLong(place.values().getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.refused();
        }
    }

    private static ReceiptView view(Row row, boolean whole) {
        OffsetDateTime processed = row.getOffsetDateTime("processed_at");
        return new ReceiptView(row.getUUID("id"), row.getOffsetDateTime("received_at").toInstant(),
                ReceiptState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getString("reason"),
                List.of(row.getArrayOfUUIDs("alerts")), row.getString("incident"), row.getInteger("attempts"),
                processed == null ? null : processed.toInstant(), row.getJsonObject("headers").getMap(), row.getInteger("size"),
                HexFormat.of().formatHex(row.getBuffer("body_hash").getBytes()),
                whole ? row.getBuffer("body").toString(UTF_8) : null,
                row.getString("method"), row.getString("path"), row.getJsonObject("query").getMap(),
                row.getString("delivery_id"),
                row.getInteger("reply_status"),
                row.getJsonObject("reply") == null ? null : row.getJsonObject("reply").getMap());
    }
}

package dev.hindsight.subscription;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.Message;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The table of subscriptions. */
@ApplicationScoped
public class Subscriptions {

    /** The channel that they go over; its row has no addresses of its own. */
    public static final UUID CHANNEL = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final Pool pool;

    public Subscriptions(Pool pool) {
        this.pool = pool;
    }

    /** A person who wants to hear of a message, and their address. */
    public record Subscriber(String person, String email) {}

    /**
     * Who wants to hear of a message.
     *
     * @param people who has a part in its incident
     */
    public Uni<List<Subscriber>> to(SqlConnection transaction, Message message, Collection<String> people) {
        return transaction
                .preparedQuery("select * from subscription where email is not null and events <> '{}' order by person")
                .execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .filter(row -> read(row).wishes().cover(row.getString("person"), message, people))
                        .map(row -> new Subscriber(row.getString("person"), row.getString("email"))).toList());
    }

    Uni<Subscription> of(String person) {
        return pool.preparedQuery("select * from subscription where person = $1").execute(Tuple.of(person))
                .map(Subscriptions::first);
    }

    /** Nobody else changes it until the transaction ends, also when there is none yet. */
    static Uni<Subscription> hold(SqlConnection transaction, String person) {
        return transaction.preparedQuery("select pg_advisory_xact_lock(hashtextextended('subscription/' || $1, 0))")
                .execute(Tuple.of(person))
                .chain(() -> transaction.preparedQuery("select * from subscription where person = $1")
                        .execute(Tuple.of(person)))
                .map(Subscriptions::first);
    }

    static Uni<Void> store(SqlConnection transaction, String person, Subscription wanted) {
        Instant at = wanted.updatedAt();
        return transaction.preparedQuery("""
                insert into subscription (person, version, email, events, min_severity, only_mine, updated_at)
                values ($1, $2, $3, $4, $5, $6, $7)
                on conflict (person) do update set version = $2, email = $3, events = $4, min_severity = $5, only_mine = $6,
                    updated_at = $7""")
                .execute(Tuple.tuple().addString(person).addLong(wanted.version()).addString(wanted.email())
                        .addArrayOfString(wanted.events().toArray(String[]::new)).addString(wanted.minSeverity())
                        .addBoolean(wanted.onlyMine())
                        .addOffsetDateTime(at == null ? null : at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private static Subscription first(RowSet<Row> rows) {
        return rows.size() == 0 ? Subscription.NONE : read(rows.iterator().next());
    }

    private static Subscription read(Row row) {
        return new Subscription(row.getString("email"), List.of(row.getArrayOfStrings("events")),
                row.getString("min_severity"), row.getBoolean("only_mine"), row.getLong("version"),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}

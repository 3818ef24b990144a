package dev.hindsight.root;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Write;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The tables of roots, and the ends of streams that a root is made from. */
@ApplicationScoped
class RootRows {

    private static final String COLUMNS = """
            select number, signed_at, service, global_seq, streams, root, previous, statement, signature, public_key
            from signed_root
            """;
    /** The ends of all streams: those of the roots so far and those of a stretch of the feed. */
    private static final String HEADS = """
            select distinct on (stream_id) stream_id, version, hash from (
                select stream_id, version, hash from signed_root_head where root <= $1
                union all select stream_id, version, hash from event where global_seq > $2 and global_seq <= $3) as heads
            order by stream_id, version desc""";

    private final Pool pool;

    RootRows(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param from end of the root before in the feed
     * @param riders rows that are stored with it or not at all
     * @return false when somebody else has signed that number
     */
    Uni<Boolean> store(SignedRoot root, long from, List<Write> riders) {
        return pool.withTransaction(transaction -> insert(transaction, root).chain(stored -> stored
                ? end(transaction, root, from, riders).replaceWith(true)
                : Uni.createFrom().item(false)));
    }

    private static Uni<Boolean> insert(SqlConnection transaction, SignedRoot root) {
        Tuple values = Tuple.tuple().addLong(root.number()).addOffsetDateTime(root.at().atOffset(ZoneOffset.UTC))
                .addString(root.service()).addLong(root.globalSeq()).addInteger(root.streams()).addString(root.root())
                .addString(root.previous()).addString(root.statement()).addString(root.signature())
                .addString(root.publicKey());
        return transaction.preparedQuery("""
                insert into signed_root (number, signed_at, service, global_seq, streams, root, previous, statement, signature,
                    public_key) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing""")
                .execute(values).map(stored -> stored.rowCount() == 1);
    }

    private static Uni<Void> end(SqlConnection transaction, SignedRoot root, long from, List<Write> riders) {
        Uni<Void> all = transaction.preparedQuery("""
                insert into signed_root_head (root, stream_id, version, hash)
                select distinct on (stream_id) $1::bigint, stream_id, version, hash from event
                where global_seq > $2 and global_seq <= $3 order by stream_id, version desc""")
                .execute(Tuple.of(root.number(), from, root.globalSeq())).replaceWithVoid();
        for (Write rider : riders) {
            all = all.chain(() -> transaction.preparedQuery(rider.sql()).execute(rider.values())).replaceWithVoid();
        }
        return all;
    }

    Uni<@Nullable SignedRoot> latest() {
        return pool.query(COLUMNS + "order by number desc limit 1").execute().map(RootRows::first);
    }

    Uni<@Nullable SignedRoot> number(long number) {
        return pool.preparedQuery(COLUMNS + "where number = $1").execute(Tuple.of(number)).map(RootRows::first);
    }

    /** The latest first. */
    Uni<List<SignedRoot>> before(long number, int limit) {
        return pool.preparedQuery(COLUMNS + "where number < $1 order by number desc limit $2")
                .execute(Tuple.of(number, limit)).map(rows -> stream(rows).toList());
    }

    /** The ends of all streams in the order of the leaves: as a root has seen them and what came in a stretch of the feed. */
    Uni<List<Head>> heads(long upToRoot, long after, long upTo) {
        return pool.preparedQuery(HEADS).execute(Tuple.of(upToRoot, after, upTo)).map(RootRows::ends);
    }

    /** A stretch of what a root has seen, behind a stream in the order of the leaves; no more of it is read. */
    Uni<List<Head>> heads(long root, UUID after, int limit) {
        return pool.preparedQuery("""
                select distinct on (stream_id) stream_id, version, hash from signed_root_head
                where root <= $1 and stream_id > $2 order by stream_id, version desc limit $3""")
                .execute(Tuple.of(root, after, limit)).map(RootRows::ends);
    }

    /** The number of the root that was the first to see the latest event up to that version; null while there is none. */
    Uni<@Nullable Long> firstWith(UUID stream, long version) {
        return pool.preparedQuery("""
                select root from signed_root_head where stream_id = $1 and version <= $2 order by version desc limit 1""")
                .execute(Tuple.of(stream, version))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getLong("root"));
    }

    /**
     * The end of a stream as a root has seen it.
     *
     * @param still whether the log still has that event
     */
    record Seen(Head head, boolean still) {}

    /** Null when the root is older than the stream. */
    Uni<@Nullable Seen> seen(UUID stream, long root) {
        return pool.preparedQuery("""
                select h.*, exists (select from event e where e.stream_id = h.stream_id and e.version = h.version
                    and e.hash = h.hash) as still
                from signed_root_head h where stream_id = $1 and root <= $2 order by version desc limit 1""")
                .execute(Tuple.of(stream, root))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Seen(end(row), row.getBoolean("still"))).findFirst().orElse(null));
    }

    /** How long ago the last root was signed; before there is one, the first event recorded. */
    Uni<Duration> age() {
        return pool.query("""
                select extract(epoch from now() - coalesce((select signed_at from signed_root order by number desc limit 1),
                    (select recorded_at from event order by position limit 1), now()))::bigint as seconds""").execute()
                .map(rows -> Duration.ofSeconds(rows.iterator().next().getLong("seconds")));
    }

    /** Where the feed ends now. */
    Uni<Long> end() {
        return pool.query("select coalesce(max(global_seq), 0) as last from event").execute()
                .map(rows -> rows.iterator().next().getLong("last"));
    }

    private static List<Head> ends(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(RootRows::end).toList();
    }

    private static Head end(Row row) {
        return new Head(row.getUUID("stream_id"), row.getLong("version"),
                HexFormat.of().formatHex(row.getBuffer("hash").getBytes()));
    }

    private static @Nullable SignedRoot first(RowSet<Row> rows) {
        return stream(rows).findFirst().orElse(null);
    }

    private static Stream<SignedRoot> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new SignedRoot(row.getLong("number"), row.getOffsetDateTime("signed_at").toInstant(),
                        row.getString("service"), row.getLong("global_seq"), row.getInteger("streams"), row.getString("root"),
                        row.getString("previous"), row.getString("statement"), row.getString("signature"),
                        row.getString("public_key")));
    }
}

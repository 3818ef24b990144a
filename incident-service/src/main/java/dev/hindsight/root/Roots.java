package dev.hindsight.root;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Rejected;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The roots that were signed, and those to come. Any number of instances may want to sign: each root covers exactly the events up
 * to a place in the feed, and the number of the next decides which of them did.
 */
@ApplicationScoped
public class Roots {

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
    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final Pool pool;
    private final Optional<RootKey> key;
    private final String service;

    public Roots(Pool pool, RootConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.pool = pool;
        this.key = config.key().map(RootKey::of);
        this.service = service;
    }

    /** A root, and whether this call has signed it. */
    record Signing(SignedRoot root, boolean isNew) {}

    boolean canSign() {
        return key.isPresent();
    }

    String service() {
        return service;
    }

    /** The public key that roots are signed with now. */
    String publicKey() {
        return key().publicKey();
    }

    /** Signs what has happened since the last root; when nothing has, that one stands. */
    Uni<Signing> sign() {
        RootKey signer = key();
        return latestIfAny().chain(previous -> end().chain(end -> {
            if (previous != null && previous.globalSeq() == end) {
                return Uni.createFrom().item(new Signing(previous, false));
            }
            long from = previous == null ? 0 : previous.globalSeq();
            long number = previous == null ? 1 : previous.number() + 1;
            return heads(number, from, end).emitOn(Infrastructure.getDefaultWorkerPool())
                    .map(heads -> signed(signer, previous, number, end, heads))
                    .chain(root -> pool.withTransaction(transaction -> store(transaction, root, from)))
                    .chain(stored -> latest().map(now -> new Signing(now, stored)));
        }));
    }

    private SignedRoot signed(RootKey signer, @Nullable SignedRoot previous, long number, long end, List<Head> heads) {
        Instant at = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        String root = HexFormat.of().formatHex(MerkleTree.root(heads.stream().map(Head::leaf).toList()));
        String before = previous == null ? NOTHING_BEFORE : previous.digest();
        String statement = SignedRoot.statement(number, at, service, end, heads.size(), root, before);
        return new SignedRoot(number, at, service, end, heads.size(), root, before, statement, signer.sign(statement),
                signer.publicKey());
    }

    private static Uni<Boolean> store(SqlConnection transaction, SignedRoot root, long from) {
        Tuple values = Tuple.tuple().addLong(root.number()).addOffsetDateTime(root.at().atOffset(ZoneOffset.UTC))
                .addString(root.service()).addLong(root.globalSeq()).addInteger(root.streams()).addString(root.root())
                .addString(root.previous()).addString(root.statement()).addString(root.signature())
                .addString(root.publicKey());
        return transaction.preparedQuery("""
                insert into signed_root (number, signed_at, service, global_seq, streams, root, previous, statement, signature,
                    public_key) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing""")
                .execute(values).chain(stored -> stored.rowCount() == 0
                        ? Uni.createFrom().item(false)
                        : transaction.preparedQuery("""
                                insert into signed_root_head (root, stream_id, version, hash)
                                select distinct on (stream_id) $1::bigint, stream_id, version, hash from event
                                where global_seq > $2 and global_seq <= $3 order by stream_id, version desc""")
                                .execute(Tuple.of(root.number(), from, root.globalSeq())).replaceWith(true));
    }

    /** @return fails with {@code no-such-root} before the first */
    Uni<SignedRoot> latest() {
        return latestIfAny().onItem().ifNull().failWith(() -> new Rejected("no-such-root", "No root was signed yet."));
    }

    Uni<SignedRoot> number(long number) {
        return pool.preparedQuery(COLUMNS + "where number = $1").execute(Tuple.of(number)).map(Roots::first)
                .onItem().ifNull().failWith(() -> new Rejected("no-such-root", "There is no root " + number + "."));
    }

    /** The latest first. */
    Uni<List<SignedRoot>> before(long number, int limit) {
        return pool.preparedQuery(COLUMNS + "where number < $1 order by number desc limit $2")
                .execute(Tuple.of(number, limit)).map(rows -> stream(rows).toList());
    }

    /** The ends of all streams that a root was made from, in the order of its leaves. */
    Uni<List<Head>> heads(SignedRoot root) {
        return heads(root.number(), 0, 0);
    }

    /** A stream in a root. */
    public Uni<Inclusion> inclusion(UUID stream, @Nullable Long number) {
        return (number == null ? latest() : number(number)).chain(root -> heads(root)
                .emitOn(Infrastructure.getDefaultWorkerPool()).map(heads -> Inclusion.of(root, heads, stream)))
                .chain(found -> still(found.head()).map(found::holding));
    }

    /**
     * The proof that will always be the same for a version of a stream, once there is one: of the root that was the first to see the
     * latest event up to that version. Null while there is none.
     */
    public Uni<@Nullable Inclusion> firstInclusion(UUID stream, long version) {
        return pool.preparedQuery("""
                select root from signed_root_head where stream_id = $1 and version <= $2 order by version desc limit 1""")
                .execute(Tuple.of(stream, version))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().nullItem()
                        : inclusion(stream, rows.iterator().next().getLong("root")));
    }

    /** Whether the log still has the event that a root has seen. */
    private Uni<Boolean> still(Head head) {
        return pool.preparedQuery("select from event where stream_id = $1 and version = $2 and hash = decode($3, 'hex')")
                .execute(Tuple.of(head.stream(), head.version(), head.hash())).map(rows -> rows.size() == 1);
    }

    private Uni<@Nullable SignedRoot> latestIfAny() {
        return pool.query(COLUMNS + "order by number desc limit 1").execute().map(Roots::first);
    }

    private Uni<Long> end() {
        return pool.query("select coalesce(max(global_seq), 0) as last from event").execute()
                .map(rows -> rows.iterator().next().getLong("last"));
    }

    private Uni<List<Head>> heads(long upToRoot, long after, long upTo) {
        return pool.preparedQuery(HEADS).execute(Tuple.of(upToRoot, after, upTo))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Head(row.getUUID("stream_id"), row.getLong("version"),
                                HexFormat.of().formatHex(row.getBuffer("hash").getBytes())))
                        .toList());
    }

    private RootKey key() {
        return key.orElseThrow(() -> new Rejected("no-key", "No key for roots is configured: set hindsight.roots.key."));
    }

    private static @Nullable SignedRoot first(RowSet<Row> rows) {
        return stream(rows).findFirst().orElse(null);
    }

    private static java.util.stream.Stream<SignedRoot> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new SignedRoot(row.getLong("number"), row.getOffsetDateTime("signed_at").toInstant(),
                        row.getString("service"), row.getLong("global_seq"), row.getInteger("streams"), row.getString("root"),
                        row.getString("previous"), row.getString("statement"), row.getString("signature"),
                        row.getString("public_key")));
    }
}

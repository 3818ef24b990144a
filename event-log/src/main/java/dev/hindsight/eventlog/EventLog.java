package dev.hindsight.eventlog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The log: appends whole or not at all, reads a stream as it is or as it was, and hands out the feed that the relay has numbered.
 * What has been answered is on disk.
 */
@ApplicationScoped
public class EventLog {

    private static final String COLUMNS = """
            select id, stream_id, version, subject, type, data, actor, recorded_at, hash, global_seq from event
            """;

    private final Pool pool;
    private final RelayBell bell;
    private final Appender appender;

    public EventLog(Pool pool, RelayBell bell, AppendLimits limits) {
        this.pool = pool;
        this.bell = bell;
        this.appender = new Appender(pool, limits, bell::ring);
    }

    /**
     * Appends the events of one stream, made by {@link HashChain#seal}, together with others that arrive at the same moment.
     *
     * @param riders rows that are stored with the events or not at all
     * @return fails with {@link VersionConflict} when somebody else has the version, with {@link Overloaded} when too much waits
     *         already; then nothing was stored
     */
    public Uni<Void> append(List<RecordedEvent> events, List<Write> riders) {
        if (events.isEmpty()) {
            return riders.isEmpty() ? Uni.createFrom().voidItem() : pool.withTransaction(c -> Appender.write(c, riders));
        }
        return appender.append(events, riders);
    }

    /**
     * Appends inside a transaction of the caller, see {@link #inTransaction}. On {@link VersionConflict} begin a new transaction:
     * in this one, what was read before may be older than what is there.
     */
    public Uni<Void> append(SqlConnection transaction, List<RecordedEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        RecordedEvent first = events.getFirst();
        return AppendStatement.run(transaction, List.of(events)).chain(stored -> stored.isEmpty()
                ? Uni.createFrom().failure(new VersionConflict(first.stream(), first.version() - 1))
                : Uni.createFrom().voidItem());
    }

    /**
     * Adds to a stream whatever it holds by now, inside a transaction of the caller; hold what the stream is about, so that nobody else
     * adds to it meanwhile.
     *
     * @param unborn what the stream begins with when it is empty
     */
    public Uni<Void> record(SqlConnection transaction, StreamHead unborn, List<NewEvent> events, String actor, Instant at) {
        return transaction.preparedQuery(COLUMNS + "where stream_id = $1 order by version desc limit 1")
                .execute(Tuple.of(unborn.stream())).map(EventLog::read)
                .map(last -> last.isEmpty() ? unborn : last.getFirst().head())
                .chain(head -> append(transaction, HashChain.seal(head, events, actor, at)));
    }

    /** Does the work in one transaction and wakes the relay once it is committed. Keep it short: it holds back publishing. */
    public <T> Uni<T> inTransaction(Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(work).invoke(bell::ring);
    }

    /** The rows of {@code riders} inside a transaction of the caller. */
    public Uni<Void> write(SqlConnection transaction, List<Write> riders) {
        return Appender.write(transaction, riders);
    }

    /** All events of the stream in order; empty when there are none. */
    public Uni<List<RecordedEvent>> load(UUID stream) {
        return events("where stream_id = $1 order by version", Tuple.of(stream));
    }

    /** As {@link #load(UUID)}, seen from inside a transaction. */
    public Uni<List<RecordedEvent>> load(SqlConnection transaction, UUID stream) {
        return transaction.preparedQuery(COLUMNS + "where stream_id = $1 order by version").execute(Tuple.of(stream))
                .map(EventLog::read);
    }

    /** A stretch of a stream: the first events behind a version. */
    public Uni<List<RecordedEvent>> page(UUID stream, long afterVersion, int limit) {
        return events("where stream_id = $1 and version > $2 order by version limit $3", Tuple.of(stream, afterVersion, limit));
    }

    /** The stream as it stood at a version. */
    public Uni<List<RecordedEvent>> loadAtVersion(UUID stream, long version) {
        return events("where stream_id = $1 and version <= $2 order by version", Tuple.of(stream, version));
    }

    /**
     * The stream as it stood at an instant: all before the first event that was recorded later. So it is a true past of the stream
     * even where the clocks of two instances disagreed.
     */
    public Uni<List<RecordedEvent>> loadAt(UUID stream, Instant at) {
        return events("""
                where stream_id = $1 and version < coalesce((select min(version) from event
                    where stream_id = $1 and recorded_at > $2), 9223372036854775807)
                order by version""", Tuple.of(stream, at.atOffset(ZoneOffset.UTC)));
    }

    /** Which version of the stream stood at an instant, as {@link #loadAt(UUID, Instant)} has it; 0 when there was none yet. */
    public Uni<Long> versionAt(UUID stream, Instant at) {
        return pool.preparedQuery("""
                select coalesce((select min(version) - 1 from event where stream_id = $1 and recorded_at > $2),
                    (select max(version) from event where stream_id = $1), 0) as version""")
                .execute(Tuple.of(stream, at.atOffset(ZoneOffset.UTC))).map(rows -> rows.iterator().next().getLong("version"));
    }

    /**
     * Several streams, one after the other, each in order.
     *
     * @param versions the last version of each that is wanted
     */
    public Uni<List<RecordedEvent>> loadAtVersions(Map<UUID, Long> versions) {
        return events("""
                join unnest($1::uuid[], $2::bigint[]) as asked (stream, wanted) on stream_id = asked.stream and version <= asked.wanted
                order by stream_id, version""",
                Tuple.of(versions.keySet().toArray(UUID[]::new), versions.values().toArray(Long[]::new)));
    }

    /**
     * An earlier stretch of a stream.
     *
     * @param before version behind it
     * @param saying what PostgreSQL is to find in the data, a regular expression
     */
    public record Earlier(UUID stream, long before, String saying) {}

    /**
     * What some streams say in earlier stretches, one stream after the other, each in order.
     *
     * @param types a regular expression that finds the types
     */
    public Uni<List<RecordedEvent>> load(List<Earlier> asked, String types) {
        return asked.isEmpty()
                ? Uni.createFrom().item(List.of())
                : events("""
                        join unnest($1::uuid[], $2::bigint[], $3::text[]) as asked (stream, before, saying)
                            on stream_id = asked.stream and version < asked.before
                        where type ~ $4 and data ~ asked.saying order by stream_id, version""",
                        Tuple.of(asked.stream().map(Earlier::stream).toArray(UUID[]::new),
                                asked.stream().map(Earlier::before).toArray(Long[]::new),
                                asked.stream().map(Earlier::saying).toArray(String[]::new), types));
    }

    /** What follows a place in the numbered feed, gap-free; an event appears here once the relay has stamped it. */
    public Uni<List<RecordedEvent>> feed(long afterGlobalSeq, int limit) {
        return events("where global_seq > $1 order by global_seq limit $2", Tuple.of(afterGlobalSeq, limit));
    }

    /** Walks the hash chain of a stream. */
    public Uni<Verification> verify(UUID stream) {
        return load(stream).chain(Replay.by(HashChain::verify));
    }

    private Uni<List<RecordedEvent>> events(String rest, Tuple values) {
        return pool.preparedQuery(COLUMNS + rest).execute(values).map(EventLog::read);
    }

    static List<RecordedEvent> read(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(EventLog::read).toList();
    }

    private static RecordedEvent read(Row row) {
        return new RecordedEvent(row.getUUID("id"), row.getUUID("stream_id"), row.getLong("version"), row.getString("subject"),
                row.getString("type"), row.getString("data"), row.getString("actor"),
                row.getOffsetDateTime("recorded_at").toInstant(), row.getBuffer("hash").getBytes(), row.getLong("global_seq"));
    }
}

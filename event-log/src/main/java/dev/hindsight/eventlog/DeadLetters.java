package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Messages that could not be acted on: kept in a table with the reason, announced on a topic of their own, and replayed by hand
 * once the cause is mended ({@link DeadLetterReplay}). The same message waits here once, however often it comes.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    /** Bytes of a message in a list; a page of whole ones may be more than there is memory. */
    private static final int BEGINNING = 16 << 10;

    private static final String WHOLE = "select *, octet_length(value) as size from dead_letter";

    private final Pool pool;
    private final DeadLetterTopic topic;

    public DeadLetters(Pool pool, DeadLetterTopic topic) {
        this.pool = pool;
        this.topic = topic;
    }

    /**
     * One message that waits for a person.
     *
     * @param value as text; in a list only how it begins, where it is longer than 16 KiB
     * @param size bytes of the whole value
     */
    public record DeadLetter(long id, String topic, int partition, long offset, @Nullable String key,
            Map<String, Object> headers,
            String value, int size, String reason, Instant receivedAt, @Nullable Instant replayedAt) {}

    Uni<Void> bury(ConsumerRecord<String, byte[]> record, Throwable reason) {
        LOG.errorf(reason, "dead letter from %s[%d]@%d", record.topic(), record.partition(), record.offset());
        return pool.preparedQuery("""
                insert into dead_letter (topic, kafka_partition, kafka_offset, record_key, headers, value, reason)
                values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing""")
                .execute(Tuple.tuple().addString(record.topic()).addInteger(record.partition()).addLong(record.offset())
                        .addValue(record.key() == null ? null : storable(record.key())).addValue(headers(record))
                        .addValue(record.value() == null ? null : Buffer.buffer(record.value()))
                        .addString(storable(String.valueOf(reason.getMessage()))))
                .invoke(() -> topic.announce(record)).replaceWithVoid();
    }

    /**
     * What came, newest first.
     *
     * @param below only letters with a smaller id
     * @param waiting only letters that nobody has replayed
     */
    public Uni<List<DeadLetter>> list(long below, boolean waiting, int limit) {
        return pool.preparedQuery("""
                select id, topic, kafka_partition, kafka_offset, record_key, headers, substring(value for $4::int) as value,
                    octet_length(value) as size, reason, received_at, replayed_at
                from dead_letter where id < $1 and (not $2 or replayed_at is null) order by id desc limit $3""")
                .execute(Tuple.of(below, waiting, limit, BEGINNING))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(DeadLetters::read).toList());
    }

    /** One of them whole; fails with {@link Rejected} {@code no-such-dead-letter}. */
    public Uni<DeadLetter> get(long id) {
        return pool.preparedQuery(WHOLE + " where id = $1").execute(Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw absent(id);
            }
            return read(rows.iterator().next());
        });
    }

    static Rejected absent(long id) {
        return new Rejected("no-such-dead-letter", "There is no dead letter " + id + ".");
    }

    Uni<Boolean> isThere(long id) {
        return pool.preparedQuery("select from dead_letter where id = $1").execute(Tuple.of(id)).map(rows -> rows.size() == 1);
    }

    /** A letter that nobody else replays until the transaction ends, and the message as it came. */
    record Held(DeadLetter letter, ConsumerRecord<String, byte[]> message) {}

    /** @return null when there is none */
    Uni<@Nullable Held> hold(SqlConnection transaction, long id) {
        return transaction.preparedQuery(WHOLE + " where id = $1 for update").execute(Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : held(rows.iterator().next()));
    }

    private static Held held(Row row) {
        return new Held(read(row), record(row));
    }

    /** It stays, for people to see. */
    Uni<Void> markReplayed(SqlConnection transaction, long id) {
        return transaction.preparedQuery("update dead_letter set replayed_at = now() where id = $1").execute(Tuple.of(id))
                .replaceWithVoid();
    }

    private static JsonObject headers(ConsumerRecord<String, byte[]> record) {
        var headers = new JsonObject();
        for (Header header : record.headers()) {
            headers.put(storable(header.key()), header.value() == null ? "" : storable(new String(header.value(), UTF_8)));
        }
        return headers;
    }

    /** PostgreSQL takes every character but NUL. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** The message as it came: its value byte by byte. */
    private static ConsumerRecord<String, byte[]> record(Row row) {
        DeadLetter letter = read(row);
        byte[] value = row.getBuffer("value") == null ? null : row.getBuffer("value").getBytes();
        var record = new ConsumerRecord<String, byte[]>(letter.topic(), letter.partition(), letter.offset(), letter.key(),
                value);
        letter.headers().forEach((name, text) -> record.headers()
                .add(new RecordHeader(name, String.valueOf(text).getBytes(UTF_8))));
        return record;
    }

    private static DeadLetter read(Row row) {
        var value = row.getBuffer("value");
        var replayedAt = row.getOffsetDateTime("replayed_at");
        return new DeadLetter(row.getLong("id"), row.getString("topic"), row.getInteger("kafka_partition"),
                row.getLong("kafka_offset"), row.getString("record_key"), row.getJsonObject("headers").getMap(),
                value == null ? "" : text(value.getBytes(), row.getInteger("size")), value == null ? 0 : row.getInteger("size"),
                row.getString("reason"),
                row.getOffsetDateTime("received_at").toInstant(), replayedAt == null ? null : replayedAt.toInstant());
    }

    /** Without the character that may have been cut in two. */
    private static String text(byte[] value, int size) {
        String text = new String(value, UTF_8);
        return value.length < size && text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
    }
}

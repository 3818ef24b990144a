package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Messages that could not be acted on: kept in a table with the reason, announced on a topic of their own, and replayed by hand
 * once the cause is mended.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Pool pool;
    private final Map<String, Object> kafka;
    private final String service;
    private @Nullable KafkaProducer<String, byte[]> producer;

    public DeadLetters(Pool pool, @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.pool = pool;
        this.kafka = kafka;
        this.service = service;
    }

    /** One message that waits for a person. {@code value} is shown as text. */
    public record DeadLetter(long id, String topic, int partition, long offset, @Nullable String key,
            Map<String, Object> headers,
            String value, String reason, Instant receivedAt, @Nullable Instant replayedAt) {}

    Uni<Void> bury(ConsumerRecord<String, byte[]> record, Throwable reason) {
        var headers = new JsonObject();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        LOG.errorf(reason, "dead letter from %s[%d]@%d", record.topic(), record.partition(), record.offset());
        return pool.preparedQuery("""
                insert into dead_letter (topic, kafka_partition, kafka_offset, record_key, headers, value, reason)
                values ($1, $2, $3, $4, $5, $6, $7)""")
                .execute(Tuple.tuple().addString(record.topic()).addInteger(record.partition()).addLong(record.offset())
                        .addString(record.key()).addValue(headers)
                        .addBuffer(record.value() == null ? null : Buffer.buffer(record.value()))
                        .addString(String.valueOf(reason.getMessage())))
                .invoke(() -> announce(record)).replaceWithVoid();
    }

    /** What waits, newest first. */
    public Uni<List<DeadLetter>> list(int limit) {
        return pool.preparedQuery("select * from dead_letter order by id desc limit $1").execute(Tuple.of(limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(DeadLetters::read).toList());
    }

    /** Tries a dead letter again through the same inbox; it stays, marked, when that works. */
    public Uni<Boolean> replay(long id, Inbox inbox, Inbox.Effect effect) {
        return pool.preparedQuery("select * from dead_letter where id = $1").execute(Tuple.of(id))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().item(false)
                        : again(read(rows.iterator().next()), inbox, effect).replaceWith(true));
    }

    private Uni<Void> again(DeadLetter letter, Inbox inbox, Inbox.Effect effect) {
        var record = new ConsumerRecord<String, byte[]>(letter.topic(), letter.partition(), letter.offset(), letter.key(),
                letter.value().getBytes(UTF_8));
        letter.headers().forEach((name, value) -> record.headers()
                .add(new RecordHeader(name, String.valueOf(value).getBytes(UTF_8))));
        return Uni.createFrom().deferred(() -> inbox.once(letter.topic(), Published.read(record), effect))
                .chain(() -> pool.preparedQuery("update dead_letter set replayed_at = now() where id = $1")
                        .execute(Tuple.of(letter.id())))
                .replaceWithVoid();
    }

    private synchronized void announce(ConsumerRecord<String, byte[]> record) {
        if (producer == null) {
            var settings = new java.util.HashMap<String, Object>(kafka);
            settings.put("max.block.ms", 1_000);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        String topic = record.topic() + ".dead-letter." + service;
        producer.send(new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers()), (_, failure) -> {
            if (failure != null) {
                LOG.warnf("dead letter is in the table but not on %s: %s", topic, failure.getMessage());
            }
        });
    }

    private static DeadLetter read(Row row) {
        Buffer value = row.getBuffer("value");
        return new DeadLetter(row.getLong("id"), row.getString("topic"), row.getInteger("kafka_partition"),
                row.getLong("kafka_offset"), row.getString("record_key"), row.getJsonObject("headers").getMap(),
                value == null ? "" : value.toString(UTF_8), row.getString("reason"),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getOffsetDateTime("replayed_at") == null ? null : row.getOffsetDateTime("replayed_at").toInstant());
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(java.time.Duration.ofSeconds(2));
        }
    }
}

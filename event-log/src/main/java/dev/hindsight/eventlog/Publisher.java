package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends events as CloudEvents 1.0 in binary mode (Kafka protocol binding 1.0.2). The producer never gives a record up by itself,
 * because a later one of the same stream could then overtake it: the relay decides, and closes the whole producer.
 */
final class Publisher implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;
    private final String source;

    Publisher(Map<String, Object> kafka, String topic, String source) {
        this.topic = topic;
        this.source = source;
        var settings = new java.util.HashMap<String, Object>(kafka);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 0);
        settings.put("delivery.timeout.ms", Integer.MAX_VALUE);
        settings.put("request.timeout.ms", 3_000);
        settings.put("max.block.ms", 3_000);
        settings.put("max.request.size", TopicKeeper.LARGEST);
        settings.put("reconnect.backoff.max.ms", 1_000);
        settings.put("client.id", "hindsight-relay" + source.replace('/', '-'));
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Sends all, in order, and waits until the cluster has them. The first that is refused ends it: what follows must not overtake.
     *
     * @return true when all are there; false when the lease ended or {@code patience} is over, and then some may be there
     */
    boolean send(List<RecordedEvent> events, RelayLease lease, Patience patience)
            throws InterruptedException, ExecutionException {
        var pending = new ArrayList<Future<?>>(events.size());
        for (RecordedEvent event : events) {
            if (!lease.isHeld()) {
                return false;
            }
            Future<?> sent = producer.send(record(event, lease.fence()));
            if (sent.isDone()) {
                sent.get();
            }
            pending.add(sent);
        }
        for (Future<?> one : pending) {
            while (!isThere(one)) {
                if (!patience.isLeft()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Asked about once a second while the cluster does not answer. */
    interface Patience {
        boolean isLeft() throws InterruptedException, ExecutionException;
    }

    private static boolean isThere(Future<?> sent) throws InterruptedException, ExecutionException {
        try {
            sent.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private ProducerRecord<String, byte[]> record(RecordedEvent event, long fence) {
        var record = new ProducerRecord<>(topic, event.stream().toString(), event.data().getBytes(UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", event.id().toString());
        header(record, "ce_source", source);
        header(record, "ce_type", event.type());
        header(record, "ce_subject", event.subject());
        header(record, "ce_time", event.recordedAt().toString());
        header(record, "ce_sequence", Long.toString(event.version()));
        header(record, "ce_globalseq", String.valueOf(event.globalSeq()));
        header(record, "ce_actor", event.actor());
        header(record, "ce_hash", HexFormat.of().formatHex(event.hash()));
        header(record, "ce_fence", Long.toString(fence));
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    /** Drops what has not been sent; the relay sends it again. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}

package dev.hindsight.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of the shared Kafka, for tests that stand in for the service that writes it. */
public final class RealTopic {

    private static final AtomicLong GLOBAL = new AtomicLong();
    private static final Map<String, Object> KAFKA = Map.of("bootstrap.servers",
            RealParts.shared().kafka().bootstrapServers());
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(KAFKA, new StringSerializer(),
            new ByteArraySerializer());

    private final String name;

    private RealTopic(String name) {
        this.name = name;
    }

    /** The topic, made with so many partitions where it is not there. */
    public static RealTopic of(String name, int partitions) {
        try (var admin = Admin.create(KAFKA)) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(partitions), Optional.empty()))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new RealTopic(name);
    }

    /** Sends a CloudEvent in binary mode. {@code attributes} come without {@code ce_}; a {@code globalseq} is made where none is told. */
    public void tell(String key, String data, Map<String, String> attributes) {
        var all = new HashMap<>(Map.of("specversion", "1.0", "globalseq", Long.toString(GLOBAL.incrementAndGet())));
        all.putAll(attributes);
        var record = new ProducerRecord<>(name, key, data.getBytes(UTF_8));
        all.forEach((attribute, value) -> record.headers().add("ce_" + attribute, value.getBytes(UTF_8)));
        record.headers().add("content-type", "application/json".getBytes(UTF_8));
        send(record);
    }

    /** Sends what the caller has made, and waits until the cluster has it. */
    public static void send(ProducerRecord<String, byte[]> record) {
        try {
            PRODUCER.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.hindsight.followup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import dev.hindsight.local.RealParts;

/** Stands in for the action tracker: puts its events on the topic, as CloudEvents in binary mode. */
public final class ActionTracker {

    private static final String TOPIC = "hindsight.action-items.v1";
    private static final AtomicLong NUMBERS = new AtomicLong(100);
    private static final AtomicLong GLOBAL = new AtomicLong();
    private static final KafkaProducer<String, byte[]> PRODUCER = producer();

    public final UUID id = UUID.randomUUID();
    public final String key = "ACT-" + NUMBERS.incrementAndGet();
    private long version;

    private ActionTracker() {}

    /** An item that was raised on the incident; {@code rest} are more fields of the event, each with a comma in front. */
    public static ActionTracker raise(String incident, String text, Instant at, String rest) {
        var item = new ActionTracker();
        item.tell("raised.v1", """
                {"key":"%s","incident":"%s","incidentKey":"INC-1","text":"%s","type":"prevent","priority":"normal"%s}"""
                .formatted(item.key, incident, text, rest), at);
        return item;
    }

    public void tell(String type, String data, Instant at) {
        tell(++version, type, data, at);
    }

    void tell(long asVersion, String type, String data, Instant at) {
        var record = new ProducerRecord<>(TOPIC, id.toString(), data.getBytes(UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_source", "/hindsight/action-tracker-service",
                "ce_type", "hindsight.action-item." + type, "ce_subject", key, "ce_time", at.toString(), "ce_sequence",
                Long.toString(asVersion), "ce_globalseq", Long.toString(GLOBAL.incrementAndGet()), "ce_actor", "alice",
                "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            PRODUCER.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        Map<String, Object> kafka = Map.of("bootstrap.servers", RealParts.shared().kafka().bootstrapServers());
        try (var admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(2), Optional.empty()))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
    }
}

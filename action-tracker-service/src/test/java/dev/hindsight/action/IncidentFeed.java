package dev.hindsight.action;

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

/** Stands in for the incident service: puts its events on the topic, as CloudEvents in binary mode. */
final class IncidentFeed {

    static final String TOPIC = "hindsight.incidents.v1";

    private static final AtomicLong GLOBAL = new AtomicLong();
    private static final KafkaProducer<String, byte[]> PRODUCER = producer();

    private IncidentFeed() {}

    static void publish(UUID id, String type, UUID stream, String subject, long version, String actor, String data) {
        var record = new ProducerRecord<>(TOPIC, stream.toString(), data.getBytes(UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", id.toString(), "ce_source", "/hindsight/incident-service", "ce_type", type,
                "ce_subject", subject, "ce_time", Instant.now().toString(), "ce_sequence", Long.toString(version),
                "ce_globalseq", Long.toString(GLOBAL.incrementAndGet()), "ce_actor", actor, "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        send(record);
    }

    static void send(ProducerRecord<String, byte[]> record) {
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

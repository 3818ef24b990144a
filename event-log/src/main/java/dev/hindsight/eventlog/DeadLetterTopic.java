package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Identifier;

/**
 * Tells others of dead letters, on {@code <topic>.dead-letter.<service>}. The table is the truth; this is a notice, given off the
 * consumer's thread, and one that Kafka does not take is only logged.
 */
@ApplicationScoped
public class DeadLetterTopic {

    private static final Logger LOG = Logger.getLogger(DeadLetterTopic.class);

    private final Map<String, Object> kafka;
    private final String service;
    private final ExecutorService one = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private @Nullable KafkaProducer<String, byte[]> producer;

    public DeadLetterTopic(@Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.service = service;
    }

    void announce(ConsumerRecord<String, byte[]> record) {
        one.execute(() -> {
            try {
                send(record);
            } catch (ExecutionException | RuntimeException e) {
                LOG.warnf("dead letter is in the table but not on %s: %s", name(record), e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private String name(ConsumerRecord<String, byte[]> record) {
        return record.topic() + ".dead-letter." + service;
    }

    private void send(ConsumerRecord<String, byte[]> record) throws ExecutionException, InterruptedException {
        create(name(record));
        if (producer == null) {
            var settings = new java.util.HashMap<>(kafka);
            settings.put("max.block.ms", 5_000);
            settings.put("max.request.size", TopicKeeper.LARGEST);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        producer.send(new ProducerRecord<>(name(record), null, record.key(), record.value(), record.headers())).get();
    }

    private void create(String topic) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty()).configs(
                    Map.of("retention.ms", "-1", "max.message.bytes", Integer.toString(TopicKeeper.LARGEST))))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    @PreDestroy
    void close() {
        one.shutdownNow();
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}

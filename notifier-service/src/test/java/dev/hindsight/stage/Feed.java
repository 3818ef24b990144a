package dev.hindsight.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

import dev.hindsight.eventlog.EventId;

/** Publishes events as the other services do: CloudEvents in binary mode. */
public final class Feed {

    private static final String INCIDENTS = "hindsight.incidents.v1";
    private static final String ACTION_ITEMS = "hindsight.action-items.v1";
    private static final KafkaProducer<String, byte[]> PRODUCER = producer();

    private Feed() {}

    /** One event. {@code kind} is the type without its prefix and version: {@code incident.declared}. */
    public record Event(UUID id, UUID stream, String subject, long version, String kind, String data) {

        public static Event of(UUID stream, String subject, long version, String kind, String data) {
            return new Event(EventId.next(), stream, subject, version, kind, data);
        }
    }

    public static Event publish(Event event) {
        return publish(event, "alice");
    }

    public static Event publish(Event event, String actor) {
        var record = new ProducerRecord<>(event.kind().startsWith("incident.") ? INCIDENTS : ACTION_ITEMS,
                event.stream().toString(), event.data().getBytes(UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", event.id().toString(), "ce_source", "/test", "ce_type",
                "hindsight." + event.kind() + ".v1", "ce_subject", event.subject(), "ce_time", Instant.now().toString(),
                "ce_sequence", Long.toString(event.version()), "ce_globalseq", "1", "ce_actor", actor, "content-type",
                "application/json").forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            PRODUCER.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return event;
    }

    private static KafkaProducer<String, byte[]> producer() {
        Map<String, Object> kafka = Map.of("bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        try (var admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic(INCIDENTS, 2, (short) 1), new NewTopic(ACTION_ITEMS, 2, (short) 1))).all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
    }

    /** A new incident that nobody else's rules match: its service is its own. */
    public static Event declare(String key, String more) {
        return publish(Event.of(UUID.randomUUID(), key, 1, "incident.declared", """
                {"key":"%s","title":"Checkout fails for cards <Visa> & others","severity":"major","environment":"production",\
                "services":["%s"],"status":"triage","labels":[],"confidential":false%s}""".formatted(key, service(key), more)));
    }

    public static String service(String key) {
        return "service-of-" + key.toLowerCase(java.util.Locale.ROOT);
    }
}

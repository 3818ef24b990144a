package dev.hindsight.followup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HexFormat;
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

import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.local.RealParts;

/** Stands in for the action tracker: puts its events on the topic, as CloudEvents in binary mode. */
public final class ActionTracker {

    private static final String TOPIC = "hindsight.action-items.v1";
    private static final AtomicLong NUMBERS = new AtomicLong(100);
    private static final AtomicLong GLOBAL = new AtomicLong();
    private static final KafkaProducer<String, byte[]> PRODUCER = producer();

    public final UUID id = UUID.randomUUID();
    public final String key = "ACT-" + NUMBERS.incrementAndGet();
    private StreamHead head = StreamHead.unborn(id, key);

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
        RecordedEvent next = sealed(head, type, data, at);
        head = next.head();
        send(next);
    }

    /** In a place of before, or of later. */
    void tell(long asVersion, String type, String data, Instant at) {
        send(sealed(new StreamHead(id, key, asVersion - 1, new byte[32]), type, data, at));
    }

    private static RecordedEvent sealed(StreamHead head, String type, String data, Instant at) {
        return HashChain.seal(head, List.of(new NewEvent("hindsight.action-item." + type, data)), "alice", at).getFirst();
    }

    private static void send(RecordedEvent event) {
        var record = new ProducerRecord<>(TOPIC, event.stream().toString(), event.data().getBytes(UTF_8));
        Map.ofEntries(Map.entry("ce_specversion", "1.0"), Map.entry("ce_id", event.id().toString()),
                Map.entry("ce_source", "/hindsight/action-tracker-service"), Map.entry("ce_type", event.type()),
                Map.entry("ce_subject", event.subject()), Map.entry("ce_time", event.recordedAt().toString()),
                Map.entry("ce_sequence", Long.toString(event.version())),
                Map.entry("ce_globalseq", Long.toString(GLOBAL.incrementAndGet())), Map.entry("ce_actor", event.actor()),
                Map.entry("ce_hash", HexFormat.of().formatHex(event.hash())), Map.entry("content-type", "application/json"))
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

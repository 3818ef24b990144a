package dev.hindsight.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.local.RealParts;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class PublishingTest {

    @Test
    void what_happens_to_an_item_is_told_in_order_as_cloud_events() throws IOException {
        var incident = FedIncident.known();
        String key = People.raised(incident, "");
        People.bob().body("{\"owner\":\"carol\"}").put(People.ITEMS + "/" + key + "/owner").then().statusCode(200);
        var told = told(key, 2);
        assertEquals(List.of("hindsight.action-item.raised.v1", "hindsight.action-item.owner-assigned.v1"),
                told.stream().map(record -> header(record, "ce_type")).toList());
        assertEquals(List.of("1", "2"), told.stream().map(record -> header(record, "ce_sequence")).toList());
        assertEquals("/hindsight/action-tracker-service", header(told.getFirst(), "ce_source"));
        assertEquals("bob", header(told.getFirst(), "ce_actor"));
        assertEquals(incident.key, EventCodec.JSON.readTree(told.getFirst().value()).get("incidentKey").asText());
    }

    private static List<ConsumerRecord<String, byte[]>> told(String key, int count) {
        Map<String, Object> kafka = Map.of("bootstrap.servers", RealParts.shared().kafka().bootstrapServers(), "group.id",
                UUID.randomUUID().toString(), "auto.offset.reset", "earliest");
        var told = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("hindsight.action-items.v1"));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(header(record, "ce_subject"))) {
                        told.add(record);
                    }
                });
                assertEquals(count, told.size());
            });
        }
        return told;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}

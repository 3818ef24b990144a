package dev.hindsight.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LiveConsumerTest {

    private static ConsumerRecord<String, byte[]> published(String type, String subject) {
        var record = new ConsumerRecord<>("hindsight.incidents.v1", 0, 0, UUID.randomUUID().toString(), new byte[]{'{', '}'});
        Map.of("ce_type", type, "ce_subject", subject, "ce_sequence", "3", "ce_globalseq", "17")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    @Test
    void a_change_of_an_incident_is_told() {
        var change = LiveConsumer.change(published("hindsight.incident.severity-changed.v1", "INC-142")).orElseThrow();
        assertEquals(
                new Change("incident", "INC-142", 3, "severity-changed", null, 17),
                change);
    }

    @Test
    void what_is_done_to_an_alert_source_is_told_to_nobody() {
        var source = UUID.randomUUID().toString();
        assertTrue(LiveConsumer.change(published("hindsight.alert-source.changed.v1", source)).isEmpty());
        assertTrue(LiveConsumer.change(published("hindsight.alert-source.changed.v1", "INC-142")).isEmpty());
        assertTrue(LiveConsumer.change(published("hindsight.incident.severity-changed.v1", source)).isEmpty());
    }

    @Test
    void who_had_a_dead_letter_tried_again_is_told_to_nobody() {
        assertTrue(LiveConsumer.change(published("hindsight.dead-letter.replayed.v1", "dead-letter/17")).isEmpty());
        assertTrue(LiveConsumer.change(published("hindsight.dead-letter.replayed.v1", "INC-142")).isEmpty());
    }
}

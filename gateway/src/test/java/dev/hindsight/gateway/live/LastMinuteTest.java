package dev.hindsight.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.pages.PagesStack;
import dev.hindsight.local.RealTopic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(PagesStack.class)
class LastMinuteTest {

    private static final TopicPartition RECENT = new TopicPartition("last-minute", 0);
    private static final TopicPartition OLD = new TopicPartition("last-minute", 1);
    private static final TopicPartition EMPTY = new TopicPartition("last-minute", 2);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void what_came_within_a_minute_is_heard_again_and_what_is_older_is_not() {
        RealTopic.of(RECENT.topic(), 3);
        var now = Instant.now();
        try (var consumer = consumer()) {
            send(RECENT, now.minusSeconds(300), "too old");
            send(RECENT, now.minusSeconds(20), "just before");
            send(OLD, now.minusSeconds(300), "long over");
            var all = List.of(RECENT, OLD, EMPTY);
            consumer.assign(all);
            new LastMinute().onPartitionsAssigned(consumer, all);
            assertEquals(List.of(1L, 1L, 0L), all.stream().map(consumer::position).toList());

            send(OLD, now, "now");
            send(EMPTY, now, "first of all");
            var heard = new ArrayList<String>();
            for (int round = 0; heard.size() < 3 && round < 100; round++) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> heard.add(record.value()));
            }
            assertEquals(List.of("first of all", "just before", "now"), heard.stream().sorted().toList());
        }
    }

    private static void send(TopicPartition where, Instant when, String what) {
        RealTopic.send(
                new ProducerRecord<>(where.topic(), where.partition(), when.toEpochMilli(), "INC-1", what.getBytes(UTF_8)));
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(Map.of("bootstrap.servers", kafka, "auto.offset.reset", "latest"), new StringDeserializer(),
                new StringDeserializer());
    }
}

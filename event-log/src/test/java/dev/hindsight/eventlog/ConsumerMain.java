package dev.hindsight.eventlog;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import io.smallrye.mutiny.Uni;

/** A process that consumes through the inbox and stands still where it is told, so that a test can kill it there. */
final class ConsumerMain {

    private static int effects;

    private ConsumerMain() {}

    /** @param arguments PostgreSQL port, schema, bootstrap servers, topic, and {@code inside:n} or {@code after:n} of an effect */
    public static void main(String[] arguments) throws IOException {
        var kafka = new HashMap<String, Object>();
        kafka.put("bootstrap.servers", arguments[2]);
        kafka.put("group.id", arguments[1]);
        kafka.put("auto.offset.reset", "earliest");
        kafka.put("enable.auto.commit", false);
        kafka.put("max.poll.records", 1);
        var pool = TestLog.pool(Integer.parseInt(arguments[0]), arguments[1], 2);
        var inbox = new Inbox(pool, new DeadLetters(pool, new DeadLetterTopic(kafka, "test")));
        try (var consumer = new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(arguments[3]));
            while (true) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    TestLog.await(inbox.handle(record, (connection, event) -> Effects.act(connection, event)
                            .chain(() -> reached("inside:" + ++effects, arguments[4]))));
                    TestLog.await(reached("after:" + effects, arguments[4]));
                    consumer.commitSync();
                }
            }
        }
    }

    private static Uni<Void> reached(String point, String pauseAt) {
        if (!point.equals(pauseAt)) {
            return Uni.createFrom().voidItem();
        }
        System.out.println("paused");
        return Uni.createFrom().nothing();
    }
}

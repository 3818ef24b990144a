package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static dev.hindsight.eventlog.TestLog.noted;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealParts;
import dev.hindsight.local.part.KafkaPart;

class KafkaOutageTest {

    private final KafkaPart kafka = RealParts.shared().kafka();
    private final TestLog test = new TestLog();
    private final Effects effects = new Effects(test);
    private StreamHead head = TestLog.unborn();

    @AfterEach
    void close() {
        kafka.start();
        test.close();
    }

    private void append(int count) {
        var events = noted(head, IntStream.range(0, count).mapToObj(i -> "event " + i).toArray(String[]::new));
        await(test.log.append(events, List.of()));
        head = events.getLast().head();
    }

    @Test
    void appends_go_on_while_kafka_is_down_and_nothing_is_lost_when_it_is_back() throws Exception {
        try (var relay = new TestRelay(test)) {
            append(10);
            relay.awaitPublished(10);

            kafka.kill();
            for (int i = 0; i < 20; i++) {
                append(1);
            }
            assertEquals(30, await(test.log.load(head.stream())).size());
            assertEquals(10, relay.published());

            kafka.start();
            append(1);
            relay.awaitPublished(31);
        }
        var topic = Topic.read(test.topic);
        topic.hasAllUpTo(31);
        topic.isInOrderPerStream();
        effects.consume(topic);
        effects.areOneForEachOf(31);
    }

    @Test
    void after_kafka_was_wiped_all_is_published_again_and_acts_on_nothing_twice() throws Exception {
        try (var relay = new TestRelay(test)) {
            append(30);
            relay.awaitPublished(30);
            effects.consume(Topic.read(test.topic));
            var before = topicId();

            kafka.wipe();
            kafka.start();
            append(5);

            await().atMost(Duration.ofSeconds(60)).ignoreExceptions()
                    .untilAsserted(() -> Topic.read(test.topic).hasAllUpTo(35));
            assertEquals(false, before.equals(topicId()), "the topic is a new one");
        }
        var topic = Topic.read(test.topic);
        topic.isInOrderPerStream();
        effects.consume(topic);
        effects.areOneForEachOf(35);
        assertEquals(35, test.number("select max(global_seq) from event"), "a place in the feed is for good");
    }

    @Test
    void a_relay_that_starts_after_the_wipe_finds_that_the_topic_is_another() throws Exception {
        append(10);
        try (var relay = new TestRelay(test)) {
            relay.awaitPublished(10);
        }
        kafka.wipe();
        kafka.start();
        try (var relay = new TestRelay(test)) {
            relay.awaitPublished(10);
            await().ignoreExceptions().untilAsserted(() -> Topic.read(test.topic).hasAllUpTo(10));
        }
    }

    @Test
    void topics_are_kept_for_good() throws Exception {
        append(1);
        try (var relay = new TestRelay(test); var admin = Admin.create(TestLog.kafka())) {
            relay.awaitPublished(1);
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, test.topic);
            var settings = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            for (var name : List.of("retention.ms", "retention.bytes")) {
                assertEquals("-1", settings.get(name).value());
                assertEquals(ConfigSource.DYNAMIC_TOPIC_CONFIG, settings.get(name).source(), "whatever the cluster prefers");
            }
        }
    }

    @Test
    void the_largest_event_does_not_stop_the_relay() throws Exception {
        var large = HashChain.seal(head, List.of(ofBytes(EventTooLarge.MOST)), "a".repeat(20 << 10), Instant.now());
        await(test.log.append(large, List.of()));
        head = large.getLast().head();
        append(1);
        try (var relay = new TestRelay(test)) {
            relay.awaitPublished(2);
        }
    }

    @Test
    void what_could_not_be_published_is_not_recorded() {
        assertThrows(EventTooLarge.class,
                () -> HashChain.seal(head, List.of(ofBytes(EventTooLarge.MOST + 1)), "alice", Instant.now()));
    }

    /** Letters of three bytes each, as far as they go. */
    private static NewEvent ofBytes(int bytes) {
        int text = bytes - "{\"text\":\"\"}".length();
        return new NewEvent("hindsight.test.noted.v1", "{\"text\":\"" + "あ".repeat(text / 3) + "x".repeat(text % 3) + "\"}");
    }

    private String topicId() throws Exception {
        try (var admin = Admin.create(TestLog.kafka())) {
            return admin.describeTopics(List.of(test.topic)).allTopicNames().get().get(test.topic).topicId().toString();
        }
    }
}

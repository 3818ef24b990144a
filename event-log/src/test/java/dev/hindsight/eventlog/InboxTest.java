package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.RealParts;
import io.smallrye.mutiny.Uni;

class InboxTest {

    record Noted(String text) {}

    private final TestLog test = new TestLog();
    private final Effects effects = new Effects(test);
    private int offset;

    @AfterEach
    void close() {
        test.close();
    }

    private ConsumerRecord<String, byte[]> message(String type, byte[] value) {
        var record = new ConsumerRecord<>(test.topic, 0, offset++, java.util.UUID.randomUUID().toString(), value);
        header(record, "ce_id", EventId.next().toString());
        header(record, "ce_type", type);
        header(record, "ce_subject", "INC-1");
        header(record, "ce_sequence", "1");
        header(record, "ce_globalseq", Integer.toString(offset));
        header(record, "ce_actor", "alice");
        header(record, "ce_time", "2026-09-14T08:03:15Z");
        return record;
    }

    private ConsumerRecord<String, byte[]> good() {
        return message("hindsight.test.noted.v1", "{\"text\":\"good\"}".getBytes(UTF_8));
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().remove(name).add(new RecordHeader(name, value.getBytes(UTF_8)));
    }

    private void handle(ConsumerRecord<String, byte[]> record) {
        await(effects.inbox.handle(record, Effects::act));
    }

    @Test
    void a_redelivered_event_acts_once() {
        var record = good();
        handle(record);
        handle(record);
        effects.areOneForEachOf(1);
    }

    @Test
    void an_event_that_arrives_twice_at_one_moment_acts_once() {
        var record = good();
        await(Uni.join().all(effects.inbox.handle(record, Effects::act), effects.inbox.handle(record, Effects::act),
                effects.inbox.handle(record, Effects::act)).andFailFast());
        effects.areOneForEachOf(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inside:3", "after:3"})
    void a_consumer_killed_between_effect_and_acknowledgement_acts_once_on_each(String point) throws Exception {
        test.appendSome(6);
        try (var relay = new TestRelay(test)) {
            relay.awaitPublished(6);
        }
        try (var doomed = ChildProcess.start(ConsumerMain.class, test, point)) {
            doomed.awaitPaused();
        }
        await().untilAsserted(() -> assertEquals(point.equals("inside:3") ? 2 : 3, effects.count()));
        effects.consume(Topic.read(test.topic));
        effects.areOneForEachOf(6);
    }

    @Test
    void an_effect_that_fails_leaves_no_trace_and_is_tried_again() {
        var attempts = new AtomicInteger();
        await(effects.inbox.handle(good(), (connection, event) -> Effects.act(connection, event).invoke(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
        })));
        effects.areOneForEachOf(1);
        assertEquals(0, test.number("select count(*) from dead_letter"));
    }

    @Test
    void the_effect_and_the_memory_of_the_event_commit_together() {
        test.sql("""
                create sequence attempt;
                create function fail_once() returns trigger language plpgsql as $$ begin
                    if nextval('attempt') = 1 then raise 'the disk is full'; end if; return null; end $$;
                create constraint trigger at_commit after insert on inbox deferrable initially deferred
                    for each row execute function fail_once()""");
        handle(good());
        assertEquals(2, test.number("select last_value from attempt"), "the first commit has failed");
        effects.areOneForEachOf(1);
    }

    @Test
    void an_unknown_newer_type_does_not_stop_a_consumer() {
        var seen = new AtomicInteger();
        Inbox.Effect tolerant = (connection, event) -> switch (event.type()) {
            case "hindsight.test.noted.v1" -> Effects.act(connection, event)
                    .invoke(() -> assertEquals("a", event.as(Noted.class).text()));
            default -> Uni.createFrom().voidItem().invoke(seen::incrementAndGet);
        };
        await(effects.inbox.handle(message("hindsight.test.noted.v2", "{\"new\":[{}]}".getBytes(UTF_8)), tolerant));
        await(effects.inbox.handle(message("hindsight.test.never-heard-of.v9", "{}".getBytes(UTF_8)), tolerant));
        var known = message("hindsight.test.noted.v1", "{\"text\":\"a\",\"added\":\"later\"}".getBytes(UTF_8));
        header(known, "ce_addedlater", "unheard of");
        await(effects.inbox.handle(known, tolerant));

        assertEquals(2, seen.get());
        effects.areOneForEachOf(1);
        assertEquals(0, test.number("select count(*) from dead_letter"));
    }

    @Test
    void poison_goes_to_the_table_and_the_topic_and_blocks_nothing() {
        var poison = message("hindsight.test.noted.v1", "{\"text\":".getBytes(UTF_8));
        handle(poison);
        handle(good());

        effects.areOneForEachOf(1);
        var letter = await(effects.deadLetters.list(Long.MAX_VALUE, false, 10)).getFirst();
        assertEquals("{\"text\":", letter.value());
        assertEquals(test.topic, letter.topic());
        assertTrue(letter.reason().startsWith("not a CloudEvent of ours"), letter.reason());
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> {
            var announced = Topic.read(test.topic + ".dead-letter.test").records();
            assertEquals(1, announced.size());
            assertArrayEquals(poison.value(), announced.getFirst().value());
            assertNotNull(announced.getFirst().headers().lastHeader("ce_id"));
        });
    }

    @Test
    void the_worst_messages_are_buried_too() {
        var withoutKey = new ConsumerRecord<String, byte[]>(test.topic, 0, 1000, null, null);
        var withNul = good();
        header(withNul, "ce_subject", "INC\u00001");
        header(withNul, "ce_sequence", "one\u0000");
        withNul.headers().add(new RecordHeader("empty", null));
        var nulKey = new ConsumerRecord<>(test.topic, 0, 1001, "\u0000", new byte[]{0, (byte) 0xff, (byte) 0xfe});
        header(nulKey, "ce_id", "\u0000");
        var longId = good();
        header(longId, "ce_id", Stream.generate(EventId::next).map(Object::toString).limit(200).collect(joining()));
        java.util.List.of(withoutKey, withNul, nulKey, longId).forEach(this::handle);
        assertEquals(4, await(effects.deadLetters.list(Long.MAX_VALUE, false, 10)).size());
        assertEquals(3, test.number("select octet_length(value) from dead_letter where kafka_offset = 1001"));
    }

    @Test
    void the_same_poison_waits_once_however_often_it_comes() {
        var poison = message("hindsight.test.noted.v1", "[".getBytes(UTF_8));
        var nameless = new ConsumerRecord<>(test.topic, 0, 7, "k", new byte[]{1});
        var another = new ConsumerRecord<>(test.topic, 0, 8, "k", new byte[]{1});
        for (var record : java.util.List.of(poison, nameless, poison, nameless, another)) {
            handle(record);
        }
        assertEquals(3, test.number("select count(*) from dead_letter"));
    }

    @Test
    void while_the_database_is_away_an_event_waits_and_is_not_buried() throws Exception {
        var record = good();
        RealParts.shared().postgres().kill();
        var waiting = effects.inbox.handle(record, Effects::act).subscribeAsCompletionStage();
        await().pollDelay(Duration.ofMillis(800)).untilAsserted(() -> assertFalse(waiting.isDone()));

        RealParts.shared().postgres().start();

        waiting.get(30, java.util.concurrent.TimeUnit.SECONDS);
        effects.areOneForEachOf(1);
        assertEquals(0, test.number("select count(*) from dead_letter"));
    }
}

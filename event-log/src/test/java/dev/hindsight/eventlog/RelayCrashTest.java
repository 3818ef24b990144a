package dev.hindsight.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayCrashTest {

    private static final Duration LEASE = Duration.ofMillis(1_500);
    private final TestLog test = new TestLog();
    private final Effects effects = new Effects(test);

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "sent:1", "sent:17", "acked:1", "acked:40"})
    void a_relay_killed_on_its_way_neither_loses_nor_doubles_an_effect(String point) throws Exception {
        test.appendSome(40);
        try (var doomed = ChildProcess.relay(test, LEASE, point)) {
            doomed.awaitPaused();
        }
        assertEquals(0, test.number("select published from relay"), "the checkpoint has not moved");
        if (point.equals("acked:40")) {
            effects.consume(Topic.read(test.topic));
            effects.areOneForEachOf(40);
        }

        test.appendSome(5);
        try (var next = new TestRelay(test)) {
            next.awaitPublished(45);
        }

        var topic = Topic.read(test.topic);
        topic.hasAllUpTo(45);
        topic.isInOrderPerStream();
        effects.consume(topic);
        effects.areOneForEachOf(45);
        assertEquals(45, test.number("select max(global_seq) from event"), "no number is spent twice or left out");
        assertEquals(45, test.number("select stamped from relay"));
    }

    @Test
    void what_was_sent_before_the_crash_is_sent_again_under_the_same_id() throws Exception {
        test.appendSome(40);
        try (var doomed = ChildProcess.relay(test, LEASE, "acked:40")) {
            doomed.awaitPaused();
        }
        try (var next = new TestRelay(test)) {
            next.awaitPublished(40);
        }
        assertTrue(Topic.read(test.topic).records().size() > 40, "else this test proves nothing about doubles");
    }
}

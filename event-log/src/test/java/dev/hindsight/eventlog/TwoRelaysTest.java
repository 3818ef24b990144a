package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static dev.hindsight.eventlog.TestLog.noted;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwoRelaysTest {

    private static final Duration LEASE = Duration.ofMillis(1_000);
    private final TestLog test = new TestLog();
    private final Effects effects = new Effects(test);

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_relay_that_was_stopped_and_woken_publishes_nothing_of_what_it_had_stamped() throws Exception {
        test.appendSome(20);
        try (var zombie = ChildProcess.relay(test, LEASE, "created"); var standby = standbyFor(zombie)) {
            publishedWillBe(20);
            test.appendSome(5);
            publishedWillBe(25);

            zombie.goOn();
            zombie.wake();
            test.appendSome(5);
            publishedWillBe(30);
            theZombieHasSeenThatItsTimeIsOver(zombie, standby);

            var topic = Topic.read(test.topic);
            assertTrue(topic.isWithoutStaleFence(), () -> "fences " + topic.fences());
            assertEquals(30, topic.records().size(), "each event once: the zombie has sent none");
            topic.hasAllUpTo(30);
        }
    }

    /** The one thing a fence outside Kafka cannot stop; see decisions/0002. */
    @Test
    void one_that_was_stopped_between_the_look_at_its_lease_and_the_socket_repeats_one_event_without_effect() throws Exception {
        test.appendSome(20);
        try (var zombie = ChildProcess.relay(test, LEASE, "sent:3"); var standby = standbyFor(zombie)) {
            publishedWillBe(20);
            effects.consume(Topic.read(test.topic));

            zombie.goOn();
            zombie.wake();
            theZombieHasSeenThatItsTimeIsOver(zombie, standby);

            var topic = Topic.read(test.topic);
            assertTrue(topic.records().size() <= 23, "20 by the new holder, 2 before the stop, 1 in the window");
            topic.isInOrderPerStream();
            effects.consume(topic);
            effects.areOneForEachOf(20);
        }
    }

    @Test
    void relays_that_are_stopped_and_woken_under_load_keep_every_stream_in_order() throws Exception {
        var ended = new AtomicBoolean();
        var writer = Thread.ofVirtual().start(() -> {
            while (!ended.get()) {
                var head = TestLog.unborn();
                for (int i = 0; i < 5; i++) {
                    var event = noted(head, "event " + i);
                    await(test.log.append(event, List.of()));
                    head = event.getLast().head();
                }
            }
        });
        try (var one = ChildProcess.relay(test, LEASE, "never"); var two = ChildProcess.relay(test, LEASE, "never")) {
            for (int round = 0; round < 3; round++) {
                for (var relay : List.of(one, two)) {
                    progresses();
                    relay.stop();
                    progresses();
                    relay.wake();
                }
            }
            ended.set(true);
            writer.join();
            publishedWillBe(test.number("select count(*) from event"));
        }
        var topic = Topic.read(test.topic);
        assertTrue(test.number("select fence from relay") > 2, "the lease has gone to and fro");
        topic.hasAllUpTo(test.number("select count(*) from event"));
        topic.isInOrderPerStream();
    }

    private ChildProcess standbyFor(ChildProcess zombie) throws IOException {
        zombie.awaitPaused();
        zombie.stop();
        return ChildProcess.relay(test, LEASE, "never");
    }

    private void progresses() {
        long before = test.number("select published from relay");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> assertTrue(test.number("select published from relay") > before + 50));
    }

    private void publishedWillBe(long globalSeq) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> assertEquals(globalSeq, test.number("select published from relay")));
    }

    /** Once the other one is gone it takes the lease anew, so it has come back to its senses before. */
    private void theZombieHasSeenThatItsTimeIsOver(ChildProcess zombie, ChildProcess other) throws InterruptedException {
        long fence = test.number("select fence from relay");
        other.kill();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> assertTrue(test.number("select fence from relay") > fence));
    }
}

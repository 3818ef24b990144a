package dev.hindsight.eventlog;

import static dev.hindsight.eventlog.TestLog.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;

/** A replay and the word of it are one thing: both are there or neither, once, whoever asks how often and whatever dies. */
class DeadLetterReplayTest {

    private static final List<Write> ANSWER = List.of(new Write("insert into answer values ($1)", Tuple.of("done")));

    private final TestLog test = new TestLog();
    private final Effects effects = new Effects(test);
    private final DeadLetterReplay replay = replay(test.log, effects);
    private final UUID event = EventId.next();
    private final ConsumerRecord<String, byte[]> message = message();
    private long letter;

    static DeadLetterReplay replay(EventLog log, Effects effects) {
        return new DeadLetterReplay(log, effects.inbox, effects.deadLetters, "test-service");
    }

    @BeforeEach
    void bury() {
        test.sql("create table answer (text text not null)");
        await(effects.inbox.handle(message, (_, _) -> Uni.createFrom().failure(new IllegalStateException("a bug of ours"))));
        letter = letter().id();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private ConsumerRecord<String, byte[]> message() {
        var record = new ConsumerRecord<>(test.topic, 0, 0, UUID.randomUUID().toString(),
                "{\"text\":\"good\"}".getBytes(UTF_8));
        Map.of("ce_id", event.toString(), "ce_type", "hindsight.test.noted.v1", "ce_subject", "INC-1", "ce_sequence", "1",
                "ce_globalseq", "1", "ce_actor", "bob", "ce_time", "2026-09-14T08:03:15Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private DeadLetters.DeadLetter letter() {
        return await(effects.deadLetters.list(Long.MAX_VALUE, false, 10)).getFirst();
    }

    private List<RecordedEvent> events() {
        return await(test.log.load(DeadLetterReplay.stream("test-service", letter)));
    }

    private void isDone(int answers, boolean acted) {
        effects.areOneForEachOf(1);
        assertNotNull(letter().replayedAt());
        RecordedEvent told = events().getFirst();
        assertEquals(1, events().size());
        assertEquals("alice", told.actor());
        assertEquals("dead-letter/" + letter, told.subject());
        assertEquals("hindsight.dead-letter.replayed.v1", told.type());
        assertEquals(new DeadLetterReplayed(letter, "test-service", test.topic, event, "hindsight.test.noted.v1", acted),
                DeadLetterReplayed.CODEC.read(told));
        assertTrue(HashChain.verify(events()).valid());
        assertEquals(answers, test.number("select count(*) from answer"));
    }

    private void isUndone() {
        assertEquals(0, effects.count());
        assertEquals(0, test.number("select count(*) from inbox"));
        assertEquals(List.of(), events());
        assertNull(letter().replayedAt());
        assertEquals(0, test.number("select count(*) from answer"));
    }

    @Test
    void once_the_cause_is_mended_it_acts_once_and_says_who_did_it() {
        await(replay.replay(letter, Effects::act, "alice", ANSWER));
        isDone(1, true);
        await(effects.inbox.handle(message, Effects::act));
        await(replay.replay(letter, Effects::act, "mallory", ANSWER));
        isDone(2, true);
    }

    @Test
    void what_still_fails_leaves_nothing_and_can_be_tried_again() {
        assertThrows(IllegalStateException.class, () -> await(replay.replay(letter, (connection, event) -> Effects
                .act(connection, event).chain(() -> Uni.createFrom().failure(new IllegalStateException("still there"))),
                "alice", ANSWER)));
        isUndone();
        List<Write> refused = List.of(new Write("insert into answer values (null)", Tuple.tuple()));
        assertThrows(RuntimeException.class, () -> await(replay.replay(letter, Effects::act, "alice", refused)));
        isUndone();
        await(replay.replay(letter, Effects::act, "alice", ANSWER));
        isDone(1, true);
    }

    @Test
    void many_who_replay_it_at_once_all_get_their_answer_for_one_effect_and_one_event() {
        await(Uni.join().all(IntStream.range(0, 7)
                .mapToObj(_ -> replay.replay(letter, Effects::act, "alice", ANSWER)).toList()).andFailFast());
        isDone(7, true);
    }

    @Test
    void an_event_that_was_delivered_again_meanwhile_does_not_act_again() {
        await(effects.inbox.handle(message, Effects::act));
        await(replay.replay(letter, Effects::act, "alice", ANSWER));
        isDone(1, false);
    }

    @Test
    void an_effect_that_loses_a_race_for_a_stream_is_tried_anew() {
        var rounds = new java.util.concurrent.atomic.AtomicInteger();
        await(replay.replay(letter, (connection, event) -> Effects.act(connection, event).invoke(() -> {
            if (rounds.incrementAndGet() < 3) {
                throw new VersionConflict(UUID.randomUUID(), 1);
            }
        }), "alice", ANSWER));
        isDone(1, true);
    }

    @Test
    void there_has_to_be_a_letter() {
        var refused = assertThrows(Rejected.class, () -> await(replay.replay(4711, Effects::act, "alice", ANSWER)));
        assertEquals("no-such-dead-letter", refused.code());
        isUndone();
    }

    @Test
    void a_process_that_dies_before_the_commit_has_done_nothing() throws Exception {
        try (var lock = test.connect(); var statement = lock.createStatement()) {
            statement.execute("select pg_advisory_lock(" + ReplayMain.LOCK + ")");
            try (var doomed = ChildProcess.start(ReplayMain.class, test, Long.toString(letter), "written")) {
                await().untilAsserted(() -> assertEquals(1, test.number("""
                        select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = """
                        + ReplayMain.LOCK)));
                doomed.kill();
            }
        }
        isUndone();
        await(replay.replay(letter, Effects::act, "alice", ANSWER));
        isDone(1, true);
    }

    @Test
    void a_process_that_dies_before_it_has_answered_has_done_all_and_left_the_answer() throws Exception {
        try (var doomed = ChildProcess.start(ReplayMain.class, test, Long.toString(letter), "committed")) {
            doomed.awaitPaused();
        }
        isDone(1, true);
        await(replay.replay(letter, Effects::act, "alice", List.of()));
        isDone(1, true);
    }
}

package dev.hindsight.incident.read.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.Sample;
import dev.hindsight.manners.ProblemException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.json.JsonArray;

/** However many incidents have changed, and however many people search. */
class PastTextsTest {

    private record Load(Map<UUID, Long> versions, UniEmitter<? super List<RecordedEvent>> end) {}

    private final List<Load> loads = new ArrayList<>();
    private final PastTexts texts = new PastTexts(
            versions -> Uni.createFrom().emitter(end -> loads.add(new Load(versions, end))));

    private UniAssertSubscriber<List<Integer>> asks(Map<UUID, Long> versions) {
        return texts.ask(versions, said -> Uni.createFrom().item(List.of(new JsonArray(said).size()))).subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }

    private static Map<UUID, Long> incidents(int many) {
        return IntStream.range(0, many).boxed().collect(Collectors.toMap(_ -> UUID.randomUUID(), _ -> 1L));
    }

    private static List<RecordedEvent> histories(Map<UUID, Long> versions) {
        var declared = List.of(IncidentEvents.codec().write(Sample.DECLARED));
        return versions.keySet().stream().flatMap(id -> HashChain
                .seal(StreamHead.unborn(id, "INC-1"), declared, "bob", Sample.TEN).stream()).toList();
    }

    private void comes(int load) {
        loads.get(load).end().complete(histories(loads.get(load).versions()));
    }

    @Test
    void the_histories_of_a_few_incidents_are_in_memory_at_a_time_and_all_are_asked_about() {
        Map<UUID, Long> versions = incidents(60);
        var asked = asks(versions);
        for (int load = 0; load < 3; load++) {
            assertEquals(load + 1, loads.size());
            comes(load);
        }
        asked.awaitItem().assertItem(List.of(25, 25, 10));
        assertEquals(versions.keySet(),
                loads.stream().flatMap(load -> load.versions().keySet().stream()).collect(Collectors.toSet()));
    }

    @Test
    void of_long_ones_so_many_as_have_not_too_many_events_together() {
        asks(LongStream.of(900, 14_000, 1_100, 2_000, 1, 1).boxed()
                .collect(Collectors.toMap(_ -> UUID.randomUUID(), length -> length)));
        for (int load = 0; load < loads.size(); load++) {
            comes(load);
        }
        assertEquals(6, loads.stream().mapToInt(load -> load.versions().size()).sum());
        loads.forEach(load -> assertTrue(load.versions().size() == 1
                || load.versions().values().stream().mapToLong(Long::longValue).sum() <= 2_000, load::toString));
    }

    @Test
    void those_who_search_at_once_have_their_turns() {
        var first = asks(incidents(30));
        var second = asks(incidents(1));
        assertEquals(1, loads.size());
        comes(0);
        assertEquals(2, loads.size());
        comes(1);
        second.awaitItem().assertItem(List.of(1));
        comes(2);
        first.awaitItem().assertItem(List.of(25, 5));
    }

    @Test
    void who_finds_too_many_waiting_is_told_to_come_again() {
        Stream.generate(() -> asks(incidents(1))).limit(PastTexts.MOST_WAITING + 1).toList();
        assertInstanceOf(ProblemException.class, asks(incidents(1)).awaitFailure().getFailure());
    }

    @Test
    void where_nothing_has_changed_nothing_is_read() {
        asks(Map.of()).awaitItem().assertItem(List.of());
        assertEquals(List.of(), loads);
    }
}

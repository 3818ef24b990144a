package dev.hindsight.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

class LanesTest {

    private final Deque<String> queue = new ArrayDeque<>();
    private final List<List<String>> begun = new ArrayList<>();
    private final Deque<UniEmitter<? super String>> onTheirWay = new ArrayDeque<>();
    private final Lanes<String> lanes = new Lanes<>(2, queue::isEmpty, this::three, this::begin);

    private List<String> three() {
        var batch = new ArrayList<String>();
        while (batch.size() < 3 && !queue.isEmpty()) {
            batch.add(queue.remove());
        }
        return batch;
    }

    private Uni<String> begin(List<String> batch) {
        begun.add(batch);
        return Uni.createFrom().<String>emitter(onTheirWay::add);
    }

    private void come(String... entries) {
        Arrays.stream(entries).forEach(entry -> {
            queue.add(entry);
            lanes.ring();
        });
    }

    @Test
    void a_lone_entry_waits_for_nobody() {
        come("a");
        assertEquals(List.of(List.of("a")), begun);
    }

    @Test
    void what_comes_while_all_lanes_are_busy_goes_together() {
        come("a", "b", "c", "d");
        assertEquals(List.of(List.of("a"), List.of("b")), begun);
        onTheirWay.remove().complete("done");
        assertEquals(List.of(List.of("a"), List.of("b"), List.of("c", "d")), begun);
    }

    @Test
    void a_batch_that_fails_holds_nobody_up() {
        come("a", "b", "c");
        onTheirWay.remove().fail(new IllegalStateException("the database is away"));
        assertEquals(List.of("c"), begun.getLast());
    }

    @Test
    void a_lane_that_has_nothing_left_to_do_is_free_again() {
        come("a", "b");
        onTheirWay.remove().complete("done");
        onTheirWay.remove().complete("done");
        come("c", "d", "e");
        assertEquals(List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d")), begun);
    }
}

package dev.hindsight.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;

class TurnsTest {

    private static final UUID STREAM = UUID.randomUUID();

    private final Turns turns = new Turns();
    private final List<String> begun = new ArrayList<>();
    private final List<Throwable> refused = new ArrayList<>();

    private Cancellable begin(UUID stream, String name, CompletableFuture<Void> end) {
        return turns.take(stream, Uni.createFrom().completionStage(() -> {
            begun.add(name);
            return end;
        })).subscribe().with(_ -> {}, refused::add);
    }

    private CompletableFuture<Void> begin(String name) {
        var end = new CompletableFuture<Void>();
        begin(STREAM, name, end);
        return end;
    }

    @Test
    void each_begins_when_the_one_before_has_ended_however_that_ends() {
        var first = begin("first");
        var second = begin("second");
        var third = begin("third");
        begin(UUID.randomUUID(), "another stream", new CompletableFuture<>());
        assertEquals(List.of("first", "another stream"), begun);
        first.completeExceptionally(new IllegalStateException("lost"));
        assertEquals(List.of("first", "another stream", "second"), begun);
        second.complete(null);
        third.complete(null);
        begin("fourth");
        assertEquals(List.of("first", "another stream", "second", "third", "fourth"), begun);
    }

    @Test
    void who_gives_up_while_it_waits_begins_nothing_and_lets_nobody_pass_the_first() {
        var first = begin("first");
        Cancellable second = begin(STREAM, "second", new CompletableFuture<>());
        begin("third");
        second.cancel();
        assertEquals(List.of("first"), begun);
        first.complete(null);
        assertEquals(List.of("first", "third"), begun);
    }

    @Test
    void who_gives_up_in_its_turn_lets_the_next_begin() {
        Cancellable first = begin(STREAM, "first", new CompletableFuture<>());
        begin("second");
        first.cancel();
        assertEquals(List.of("first", "second"), begun);
    }

    @Test
    void of_more_than_may_wait_the_last_is_refused() {
        IntStream.range(0, Turns.MOST).forEach(_ -> begin("in line"));
        assertEquals(List.of(), refused);
        begin("one too many");
        assertInstanceOf(Overloaded.class, refused.getFirst());
    }
}

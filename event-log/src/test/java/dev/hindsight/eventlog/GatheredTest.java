package dev.hindsight.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;

class GatheredTest {

    private static final int WAITING = 4;

    /** What was sent, and what has to come back for it to go on. */
    private final List<List<Integer>> sent = new ArrayList<>();
    private final List<CompletableFuture<List<String>>> underWay = new ArrayList<>();
    private final Gathered<Integer, String> gathered = new Gathered<>(new Gathered.Width(2, 64),
            new Room<>("questions", Duration.ofMinutes(1), new Room.Bound<>(WAITING, _ -> 1)), questions -> {
                sent.add(questions);
                var answer = new CompletableFuture<List<String>>();
                underWay.add(answer);
                return Uni.createFrom().completionStage(answer);
            });

    private CompletableFuture<String> ask(int question) {
        return gathered.ask(question).subscribeAsCompletionStage();
    }

    private void answer(int statement) {
        underWay.get(statement).complete(sent.get(statement).stream().map(question -> "answer " + question).toList());
    }

    private static Throwable failure(CompletableFuture<String> asked) {
        return assertThrows(CompletionException.class, asked::join).getCause();
    }

    @Test
    void a_lone_one_waits_for_nobody() {
        var one = ask(1);
        assertEquals(List.of(List.of(1)), sent);
        answer(0);
        assertEquals("answer 1", one.join());
    }

    @Test
    void what_comes_while_others_are_under_way_goes_together_and_each_gets_its_own_answer() {
        ask(1);
        ask(2);
        var three = ask(3);
        var four = ask(4);
        assertEquals(List.of(List.of(1), List.of(2)), sent);
        answer(1);
        assertEquals(List.of(List.of(1), List.of(2), List.of(3, 4)), sent);
        answer(2);
        assertEquals("answer 3", three.join());
        assertEquals("answer 4", four.join());
    }

    @Test
    void more_than_may_wait_are_refused_at_once() {
        for (int i = 0; i < 2 + WAITING; i++) {
            ask(i);
        }
        assertInstanceOf(Overloaded.class, failure(ask(99)));
        answer(0);
        var later = ask(100);
        answer(2);
        answer(3);
        assertEquals("answer 100", later.join());
    }

    @Test
    void what_one_brought_is_not_refused_to_the_others() {
        ask(1);
        ask(2);
        var bad = ask(3);
        var good = ask(4);
        answer(0);
        underWay.get(2).completeExceptionally(new IllegalArgumentException("3 is bad"));
        assertEquals(List.of(List.of(3), List.of(4)), sent.subList(3, 5));
        underWay.get(3).completeExceptionally(new IllegalArgumentException("3 is bad"));
        answer(4);
        assertEquals("3 is bad", failure(bad).getMessage());
        assertEquals("answer 4", good.join());
    }

    @Test
    void when_the_database_is_away_all_are_told_so_and_nothing_is_sent_twice() {
        ask(1);
        ask(2);
        var three = ask(3);
        var four = ask(4);
        answer(0);
        underWay.get(2).completeExceptionally(new IOException("gone"));
        assertEquals("gone", failure(three).getMessage());
        assertEquals("gone", failure(four).getMessage());
        assertEquals(3, sent.size());
    }
}

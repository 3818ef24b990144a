package dev.hindsight.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;

class TurnsTest {

    private final Turns turns = new Turns(2, "Too many ask");
    private final List<String> begun = new ArrayList<>();
    private final List<UniEmitter<? super String>> working = new ArrayList<>();

    private UniAssertSubscriber<String> asks(String name) {
        return turns.next(Uni.createFrom().<String>emitter(work -> {
            begun.add(name);
            working.add(work);
        })).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    @Test
    void one_begins_when_the_one_before_has_ended_well_or_not() {
        var first = asks("first");
        var second = asks("second");
        var third = asks("third");
        assertEquals(List.of("first"), begun);
        working.get(0).complete("done");
        assertEquals(List.of("first", "second"), begun);
        working.get(1).fail(new IllegalStateException("refused"));
        working.get(2).complete("done too");
        first.assertItem("done");
        second.assertFailedWith(IllegalStateException.class);
        third.assertItem("done too");
        asks("fourth");
        assertEquals("fourth", begun.getLast());
    }

    @Test
    void who_gives_up_waiting_or_in_the_middle_holds_nobody_up() {
        var first = asks("first");
        var second = asks("second");
        asks("third");
        second.cancel();
        assertEquals(List.of("first"), begun);
        first.cancel();
        assertEquals(List.of("first", "third"), begun);
    }

    @Test
    void beyond_those_who_may_wait_the_answer_is_to_come_again() {
        asks("first");
        asks("second");
        asks("third");
        var refused = asks("fourth").awaitFailure().getFailure();
        assertEquals(503, assertThrows(ProblemException.class, () -> {
            throw refused;
        }).problem().status());
        working.get(0).complete("done");
        working.get(1).complete("done");
        assertEquals(List.of("first", "second", "third"), begun);
    }
}

package dev.hindsight.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.hindsight.manners.ProblemException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;

/** However many ask at once. */
class ExaminerTest {

    private final Examiner examiner = new Examiner();
    private final List<UniEmitter<? super byte[]>> fetched = new ArrayList<>();

    private UniAssertSubscriber<Verified> asks() {
        return examiner.verify(Uni.createFrom().<byte[]>emitter(fetched::add), verified -> Uni.createFrom().item(verified))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }

    @Test
    void one_bundle_is_fetched_and_verified_at_a_time() {
        var first = asks();
        var second = asks();
        assertEquals(1, fetched.size());
        fetched.getFirst().complete(new byte[]{1});
        first.awaitFailure().assertFailedWith(BrokenBundle.class);
        assertEquals(2, fetched.size());
        fetched.getLast().complete(new byte[]{1});
        second.awaitFailure().assertFailedWith(BrokenBundle.class);
    }

    @Test
    void who_finds_too_many_waiting_is_told_to_come_again() {
        Stream.generate(this::asks).limit(21).toList();
        assertInstanceOf(ProblemException.class, asks().awaitFailure().getFailure());
        assertEquals(1, fetched.size());
    }
}

package dev.hindsight.report.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.report.publication.FinishedPages.Of;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

class FinishedPagesTest {

    private static final UUID INCIDENT = new UUID(0, 1);
    private static final Of PAGE = new Of(INCIDENT, 1, 7, "INC-9.3");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final FinishedPages pages = new FinishedPages(nanos::get);
    private final AtomicInteger made = new AtomicInteger();

    private Uni<@Nullable String> asked(Of page) {
        return pages.get(page, () -> Uni.createFrom().item("page " + made.incrementAndGet()));
    }

    private @Nullable String read(Of page) {
        return asked(page).await().indefinitely();
    }

    private void seconds(long seconds) {
        nanos.addAndGet(seconds * 1_000_000_000);
    }

    @Test
    void a_page_is_shown_again_for_a_few_seconds() {
        assertEquals("page 1", read(PAGE));
        seconds(4);
        assertEquals("page 1", read(PAGE));
        seconds(1);
        assertEquals("page 2", read(PAGE));
    }

    @Test
    void whatever_happened_to_the_incident_or_one_that_it_has_to_do_with_makes_another_page() {
        read(PAGE);
        assertEquals("page 2", read(new Of(INCIDENT, 1, 8, "INC-9.3")));
        assertEquals("page 3", read(new Of(INCIDENT, 1, 7, "INC-9.4")));
        assertEquals("page 4", read(new Of(INCIDENT, 2, 7, "INC-9.3")));
    }

    @Test
    void many_who_come_at_once_wait_for_one_page() {
        var emitters = new java.util.ArrayList<UniEmitter<? super @Nullable String>>();
        var first = pages.get(PAGE, () -> Uni.createFrom().emitter(emitters::add)).subscribeAsCompletionStage();
        var second = asked(PAGE).subscribeAsCompletionStage();
        emitters.getFirst().complete("one");
        assertEquals("one", first.join());
        assertEquals("one", second.join());
        assertEquals(0, made.get());
    }

    @Test
    void what_failed_is_tried_again() {
        var failing = pages.get(PAGE, () -> Uni.createFrom().failure(new IllegalStateException("the database is away")));
        assertThrows(IllegalStateException.class, () -> failing.await().indefinitely());
        assertEquals("page 1", read(PAGE));
    }

    @Test
    void no_more_than_a_hundred_are_kept() {
        for (int number = 1; number <= 100; number++) {
            read(new Of(INCIDENT, number, 7, ""));
        }
        read(new Of(INCIDENT, 101, 7, ""));
        assertEquals("page 102", read(new Of(INCIDENT, 101, 7, "")));
        assertEquals("page 1", read(new Of(INCIDENT, 1, 7, "")));
    }
}

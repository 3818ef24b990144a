package dev.hindsight.incident.read;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.read.IncidentHistory.Stretch;
import dev.hindsight.manners.EventView;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;

class FeedTailTest {

    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final int STRETCH = 10;

    private final AtomicLong end = new AtomicLong();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();

    private Uni<Long> end() {
        return Uni.createFrom().item(() -> {
            looks.incrementAndGet();
            return end.get();
        });
    }

    private Uni<Stretch> read(long after) {
        return Uni.createFrom().item(() -> {
            reads.incrementAndGet();
            long upTo = Math.min(after + STRETCH, end.get());
            return new Stretch(LongStream.rangeClosed(after + 1, upTo).mapToObj(FeedTailTest::event).toList(), upTo,
                    upTo < end.get());
        });
    }

    private static EventView event(long place) {
        return new EventView(UUID.randomUUID(), UUID.randomUUID(), "INC-1", 1, place, "noted", "bob", Instant.EPOCH, "{}", "");
    }

    private AssertSubscriber<EventView> follower(FeedTail tail, long asks) {
        return tail.after(0, this::read).subscribe().withSubscriber(AssertSubscriber.create(asks));
    }

    private static void expectPlaces(long upTo, AssertSubscriber<EventView> heard) {
        await().untilAsserted(() -> assertEquals(LongStream.rangeClosed(1, upTo).boxed().toList(),
                heard.getItems().stream().map(EventView::globalSeq).toList()));
    }

    @Test
    void who_is_behind_hears_all_of_it_without_a_pause() {
        end.set(35);
        expectPlaces(35, follower(new FeedTail(this::end, NEVER), Long.MAX_VALUE));
        assertEquals(4, reads.get());
    }

    @Test
    void a_stretch_is_read_when_the_one_before_has_been_taken() {
        end.set(35);
        AssertSubscriber<EventView> slow = follower(new FeedTail(this::end, NEVER), 5);
        expectPlaces(5, slow);
        assertEquals(1, reads.get());
        slow.request(30);
        expectPlaces(35, slow);
    }

    @Test
    void nobody_reads_while_nothing_happens_and_all_hear_what_does() {
        var tail = new FeedTail(this::end, OFTEN);
        List<AssertSubscriber<EventView>> followers = List.of(follower(tail, Long.MAX_VALUE), follower(tail, Long.MAX_VALUE),
                follower(tail, Long.MAX_VALUE));
        await().until(() -> looks.get() > 20);
        assertEquals(followers.size(), reads.get());
        end.set(12);
        followers.forEach(one -> expectPlaces(12, one));
        followers.forEach(AssertSubscriber::cancel);
        int until = looks.get();
        await().during(OFTEN.multipliedBy(20)).until(() -> looks.get() <= until + 1);
    }

    @Test
    void a_look_that_fails_ends_nothing() {
        var tail = new FeedTail(() -> looks.incrementAndGet() < 3
                ? Uni.createFrom().failure(new IOException("the database is away"))
                : Uni.createFrom().item(end::get), OFTEN);
        AssertSubscriber<EventView> follower = follower(tail, Long.MAX_VALUE);
        end.set(3);
        expectPlaces(3, follower);
    }
}

package dev.hindsight.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BackoffTest {

    private static final Backoff HOUSE = new Backoff(Duration.ofSeconds(5), Duration.ofHours(6), 12);

    @Test
    void pauses_grow_threefold_up_to_the_longest() {
        assertEquals(Duration.ofSeconds(5), pause(HOUSE, 1));
        assertEquals(Duration.ofSeconds(15), pause(HOUSE, 2));
        assertEquals(Duration.ofSeconds(45), pause(HOUSE, 3));
        assertEquals(Duration.ofHours(6), pause(HOUSE, 11));
    }

    @Test
    void the_last_attempt_has_no_pause_behind_it() {
        assertEquals(Optional.empty(), HOUSE.after(12, 0, Optional.empty()));
        assertEquals(Optional.empty(), HOUSE.after(12, 0, Optional.of(Duration.ofSeconds(1))));
    }

    @Test
    void a_wish_of_the_receiver_makes_a_pause_longer_but_not_shorter_and_not_endless() {
        assertEquals(Duration.ofMinutes(2), HOUSE.after(1, 0, Optional.of(Duration.ofMinutes(2))).orElseThrow());
        assertEquals(Duration.ofSeconds(5), HOUSE.after(1, 0, Optional.of(Duration.ofSeconds(1))).orElseThrow());
        assertEquals(Duration.ofHours(24), HOUSE.after(1, 0, Optional.of(Duration.ofDays(400))).orElseThrow());
    }

    @Property
    void every_pause_lies_between_half_and_all_of_its_full_length(@ForAll @IntRange(min = 1, max = 60) int made,
            @ForAll @DoubleRange(min = 0, max = 0.99) double jitter,
            @ForAll @LongRange(min = 1, max = 60_000) long first,
            @ForAll @LongRange(min = 60_000, max = 86_400_000) long most) {
        var backoff = new Backoff(Duration.ofMillis(first), Duration.ofMillis(most), 61);
        long full = pause(backoff, made).toMillis();
        long pause = backoff.after(made, jitter, Optional.empty()).orElseThrow().toMillis();
        assertTrue(full <= most && pause <= full && pause >= full / 2, pause + " of " + full);
        assertTrue(pause(backoff, made + 1 > 60 ? made : made + 1).toMillis() >= full);
    }

    private static Duration pause(Backoff backoff, int made) {
        return backoff.after(made, 0, Optional.empty()).orElseThrow();
    }
}

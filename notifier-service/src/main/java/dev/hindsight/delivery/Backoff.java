package dev.hindsight.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * When to try again. Pauses grow threefold from {@code first} up to {@code most}; each is shortened by up to half, so that what
 * failed together does not come back together.
 *
 * @param attempts how many there are in all, at least 1
 */
public record Backoff(Duration first, Duration most, int attempts) {

    private static final int GROWTH = 3;
    private static final Duration LONGEST_WISH = Duration.ofHours(24);

    /**
     * @param made attempts so far, from 1
     * @param jitter from 0 (the full pause) to below 1
     * @param wish what the receiver asked for; it makes a pause longer, never shorter, and at most a day
     * @return empty when that was the last attempt
     */
    public Optional<Duration> after(int made, double jitter, Optional<Duration> wish) {
        if (made >= attempts) {
            return Optional.empty();
        }
        double full = Math.min(first.toMillis() * Math.pow(GROWTH, made - 1.0), most.toMillis());
        Duration pause = Duration.ofMillis(Math.round(full * (1 - jitter / 2)));
        return Optional.of(wish.map(asked -> longer(pause, shorter(asked, LONGEST_WISH))).orElse(pause));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}

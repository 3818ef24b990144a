package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;

/** How much may wait for its turn, and how long the first of it before nobody else is let in, since then nothing moves. */
final class Room<Q> {

    private final String what;
    private final Duration patience;
    private final List<Bound<Q>> bounds;
    private final AtomicInteger inside = new AtomicInteger();

    /** @param what is bounded, in words, for those who are not let in */
    @SafeVarargs
    Room(String what, Duration patience, Bound<Q>... bounds) {
        this.what = what;
        this.patience = patience;
        this.bounds = List.of(bounds);
    }

    /** At most so much of all that wait together. */
    static final class Bound<Q> {

        private final long most;
        private final ToLongFunction<Q> weight;
        private final AtomicLong inside = new AtomicLong();

        Bound(long most, ToLongFunction<Q> weight) {
            this.most = most;
            this.weight = weight;
        }

        private boolean add(Q one) {
            return inside.addAndGet(weight.applyAsLong(one)) <= most;
        }

        private void subtract(Q one) {
            inside.addAndGet(-weight.applyAsLong(one));
        }
    }

    /**
     * @param waited how long the first has waited by now
     * @return false when it is refused; what finds nobody inside is let in whatever its weight
     */
    boolean enter(Q one, Duration waited) {
        boolean alone = inside.incrementAndGet() == 1;
        boolean fits = bounds.stream().filter(bound -> bound.add(one)).count() == bounds.size();
        if (!alone && (!fits || waited.compareTo(patience) > 0)) {
            leave(one);
            return false;
        }
        return true;
    }

    void leave(Q one) {
        bounds.forEach(bound -> bound.subtract(one));
        inside.decrementAndGet();
    }

    Overloaded full() {
        return new Overloaded(inside.get() + " " + what + " wait");
    }
}

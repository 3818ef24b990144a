package dev.hindsight.eventlog;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

/**
 * Works off a queue in batches, so many of them on their way at once. While they are, the next one gathers: a lone entry waits for
 * nobody, and none is left behind.
 */
final class Lanes<T> {

    private final int most;
    private final BooleanSupplier empty;
    private final Supplier<List<T>> next;
    private final Function<List<T>, Uni<?>> work;
    private final AtomicInteger busy = new AtomicInteger();

    /**
     * @param most batches on their way at once
     * @param empty whether nothing is queued
     * @param next takes a batch out of the queue; empty when nothing is there any more
     * @param work ends when the batch is done with, well or badly; whoever waits for an entry is told by it
     */
    Lanes(int most, BooleanSupplier empty, Supplier<List<T>> next, Function<List<T>, Uni<?>> work) {
        this.most = most;
        this.empty = empty;
        this.next = next;
        this.work = work;
    }

    /** Something was queued. */
    void ring() {
        while (!empty.getAsBoolean()) {
            int now = busy.get();
            if (now >= most) {
                return;
            }
            if (busy.compareAndSet(now, now + 1)) {
                drive();
                return;
            }
        }
    }

    private void drive() {
        List<T> batch = next.get();
        if (batch.isEmpty()) {
            busy.decrementAndGet();
            ring();
            return;
        }
        Uni.createFrom().deferred(() -> work.apply(batch)).subscribe().with(_ -> drive(), _ -> drive());
    }
}

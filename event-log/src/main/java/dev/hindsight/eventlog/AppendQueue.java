package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;

/** Appends that wait for a lane, first come first served, within {@link AppendLimits}. */
final class AppendQueue {

    private static final int EVENT_BYTES = 400;

    private final AppendLimits limits;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger events = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    AppendQueue(AppendLimits limits) {
        this.limits = limits;
    }

    /** One append and who wants to know what became of it. */
    record Waiting(List<RecordedEvent> events, List<Write> riders, long bytes, long since, UniEmitter<? super Void> caller) {

        static Waiting of(List<RecordedEvent> events, List<Write> riders, UniEmitter<? super Void> caller) {
            return new Waiting(events, riders, size(events, riders), System.nanoTime(), caller);
        }

        UUID id() {
            return events.getFirst().id();
        }

        void conflict() {
            caller.fail(new VersionConflict(events.getFirst().stream(), events.getFirst().version() - 1));
        }

        private static long size(List<RecordedEvent> events, List<Write> riders) {
            return events.stream().mapToLong(event -> EVENT_BYTES + event.data().length()).sum()
                    + riders.stream().mapToLong(AppendQueue::size).sum();
        }
    }

    /** @return false when it is refused; what finds the queue empty is let in whatever its size */
    boolean offer(Waiting append) {
        Waiting first = queue.peek();
        boolean stuck = first != null && Duration.ofNanos(append.since() - first.since()).compareTo(limits.patience()) > 0;
        int count = events.addAndGet(append.events().size());
        long size = bytes.addAndGet(append.bytes());
        boolean alone = count == append.events().size();
        if (!alone && (stuck || count > limits.events() || size > limits.bytes().asLongValue())) {
            forget(append);
            return false;
        }
        queue.add(append);
        return true;
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    int events() {
        return events.get();
    }

    /** The next ones, taken out; empty when nothing waits. */
    List<Waiting> take(int most) {
        var taken = new ArrayList<Waiting>();
        for (Waiting next = poll(); next != null; next = taken.size() < most ? poll() : null) {
            taken.add(next);
        }
        return taken;
    }

    private @Nullable Waiting poll() {
        Waiting next = queue.poll();
        if (next != null) {
            forget(next);
        }
        return next;
    }

    private void forget(Waiting append) {
        events.addAndGet(-append.events().size());
        bytes.addAndGet(-append.bytes());
    }

    private static long size(Write rider) {
        long size = 0;
        for (int i = 0; i < rider.values().size(); i++) {
            Object value = rider.values().getValue(i);
            size += value instanceof String text ? text.length() : value instanceof Buffer bytes ? bytes.length() : Long.BYTES;
        }
        return size;
    }
}

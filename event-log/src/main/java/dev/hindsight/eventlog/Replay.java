package dev.hindsight.eventlog;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;

/**
 * Makes something of all events of a stream. A long stream takes a processor for a while: it is read beside the event loop, so few
 * at a time that the loops keep a processor, and what follows goes on where the caller was.
 */
public final class Replay {

    /** So many events are read in a few milliseconds. */
    static final int LONG = 200;

    private static final Executor READERS = readers(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    private Replay() {}

    /** To be chained to a history that was loaded. What {@code reading} throws is the failure. */
    public static <T> Function<List<RecordedEvent>, Uni<? extends T>> by(Function<List<RecordedEvent>, T> reading) {
        return history -> {
            Uni<T> read = Uni.createFrom().item(() -> reading.apply(history));
            return history.size() < LONG ? read : read.runSubscriptionOn(READERS).emitOn(CallersContext.here());
        };
    }

    private static Executor readers(int most) {
        var readers = new ThreadPoolExecutor(most, most, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("replay-", 0).factory());
        readers.allowCoreThreadTimeOut(true);
        return readers;
    }
}

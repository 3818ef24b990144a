package dev.hindsight.local;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * Holds code to a bound in processor time, which is the same on a machine that is busy with something else. A test of what hostile
 * words cost says with it that the code is slow, and never that the machine was.
 */
public final class Cost {

    /** How much longer than its bound something may wait for a processor, before it is taken to wait for ever. */
    private static final int PATIENCE = 30;

    private Cost() {}

    /** A piece of work without a result. */
    public interface Work {
        void run() throws Exception;
    }

    public static void within(Duration most, Work work) {
        within(most, () -> {
            work.run();
            return null;
        });
    }

    /** @param of what the work is done for, to be named when it costs too much */
    public static void within(Duration most, Work work, String of) {
        within(most, () -> {
            work.run();
            return null;
        }, of);
    }

    public static <T extends @Nullable Object> T within(Duration most, Callable<T> work, String of) {
        try {
            return within(most, work);
        } catch (AssertionError tooMuch) {
            throw new AssertionError(of, tooMuch);
        }
    }

    /**
     * Runs the work on a thread of its own.
     *
     * @param most processor time of that thread
     * @return what it came to
     * @throws AssertionError when it has cost more, naming where it was; or what it failed with
     */
    public static <T extends @Nullable Object> T within(Duration most, Callable<T> work) {
        var done = new CompletableFuture<T>();
        Thread thread = Thread.ofPlatform().daemon().name("costs-at-most-" + most).start(() -> {
            try {
                done.complete(work.call());
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        long patience = System.nanoTime() + most.multipliedBy(PATIENCE).toNanos();
        while (true) {
            try {
                return done.get(20, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                if (spent(thread).compareTo(most) > 0) {
                    throw tooMuch(thread, "cost more than " + most + " of processor time");
                }
                if (System.nanoTime() > patience) {
                    throw tooMuch(thread, "waits, and has cost only " + spent(thread));
                }
            } catch (ExecutionException failed) {
                throw thrown(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw tooMuch(thread, "was interrupted");
            }
        }
    }

    private static Duration spent(Thread thread) {
        return Duration.ofNanos(Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId())));
    }

    private static AssertionError tooMuch(Thread thread, String what) {
        var where = new Exception("where it was");
        where.setStackTrace(thread.getStackTrace());
        thread.interrupt();
        return new AssertionError("It " + what + ".", where);
    }

    private static RuntimeException thrown(ExecutionException failure) {
        switch (failure.getCause()) {
            case Error error -> throw error;
            case RuntimeException known -> throw known;
            case null, default -> throw new IllegalStateException(failure);
        }
    }
}

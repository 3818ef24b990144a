package dev.hindsight.bench.alerts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Sends at a steady rate, whether or not answers come, and counts each from the moment when it was due: a receiver that stalls cannot
 * hide it by being asked less.
 */
final class OpenLoop {

    /** @param accepted from due to answered, of those that were accepted */
    record Result(Times accepted, int sent, int refused) {}

    private OpenLoop() {}

    static Result run(int rate, int seconds, IntFunction<CompletableFuture<Integer>> send) throws InterruptedException {
        List<Long> took = new CopyOnWriteArrayList<>();
        var refused = new AtomicInteger();
        int all = rate * seconds;
        var answers = new CompletableFuture<?>[all];
        long start = System.nanoTime();
        for (int i = 0; i < all; i++) {
            long due = start + i * 1_000_000_000L / rate;
            long wait = due - System.nanoTime();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            answers[i] = send.apply(i).handle((status, failure) -> {
                if (failure == null && status / 100 == 2) {
                    took.add(System.nanoTime() - due);
                } else {
                    refused.incrementAndGet();
                }
                return null;
            });
        }
        CompletableFuture.allOf(answers).join();
        return new Result(Times.of(List.copyOf(took)), all, refused.get());
    }
}

package dev.hindsight.local.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Waits for all, but no longer than until the first of them fails. */
final class FirstFailure {
    private FirstFailure() {}

    static void orAll(List<CompletableFuture<Void>> work) {
        var failed = new CompletableFuture<Void>();
        for (var one : work) {
            one.whenComplete((_, problem) -> {
                if (problem != null) {
                    failed.completeExceptionally(problem);
                }
            });
        }
        var all = CompletableFuture.allOf(work.toArray(CompletableFuture<?>[]::new));
        CompletableFuture.anyOf(all, failed).join();
    }
}

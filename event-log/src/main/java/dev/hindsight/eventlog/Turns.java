package dev.hindsight.eventlog;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** Changes of one stream in this instance, one after the other: all but the first would lose the race that they read the stream for. */
final class Turns {

    /** So many wait for one stream; more are refused with {@link Overloaded}. */
    static final int MOST = 1_000;

    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();

    /** @param last done when the last in the line has had its turn */
    private record Line(int length, CompletableFuture<Void> last) {}

    /** Begins the work when all that came before have ended; who is cancelled while it waits has done nothing. */
    <T> Uni<T> take(UUID stream, Uni<T> work) {
        return Uni.createFrom().deferred(() -> {
            var mine = new CompletableFuture<Void>();
            CompletableFuture<Void> before = join(stream, mine);
            Uni<T> turn = before.isDone()
                    ? work
                    : Uni.createFrom().completionStage(before.copy()).emitOn(CallersContext.here()).chain(() -> work);
            return turn.onTermination().invoke(() -> before.thenRun(() -> leave(stream, mine)));
        });
    }

    private CompletableFuture<Void> join(UUID stream, CompletableFuture<Void> mine) {
        var before = new CompletableFuture<CompletableFuture<Void>>();
        lines.compute(stream, (_, line) -> {
            if (line != null && line.length() >= MOST) {
                throw new Overloaded("too many changes of one stream wait");
            }
            before.complete(line == null ? CompletableFuture.completedFuture(null) : line.last());
            return new Line(line == null ? 1 : line.length() + 1, mine);
        });
        return before.join();
    }

    private void leave(UUID stream, CompletableFuture<Void> mine) {
        lines.computeIfPresent(stream, (_, line) -> shorter(line));
        mine.complete(null);
    }

    private static @Nullable Line shorter(Line line) {
        return line.length() == 1 ? null : new Line(line.length() - 1, line.last());
    }
}

package dev.hindsight.report.acceptance;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.CallersContext;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/**
 * One after the other, in the order in which they come. Who waits holds nothing: in the database they would wait for each other too,
 * but each with a connection that others need.
 */
final class Turns {

    private final int mostWaiting;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private @Nullable Turn held;

    Turns(int mostWaiting) {
        this.mostWaiting = mostWaiting;
    }

    private static final class Turn {
        private Runnable begin = () -> {};
    }

    /** @return fails with 503 when too many wait already */
    <T> Uni<T> next(Uni<T> work) {
        return Uni.createFrom().deferred(() -> {
            var turn = new Turn();
            return Uni.createFrom().<Boolean>emitter(emitter -> enter(turn, emitter)).emitOn(CallersContext.here())
                    .chain(_ -> work)
                    .onTermination().invoke(() -> leave(turn));
        });
    }

    private void enter(Turn turn, UniEmitter<? super Boolean> emitter) {
        turn.begin = () -> emitter.complete(true);
        synchronized (waiting) {
            if (held != null) {
                if (waiting.size() >= mostWaiting) {
                    emitter.fail(Problem.of("overloaded", 503, "Too many pages are being taken over right now",
                            "Try again in a few seconds; nothing was stored.").asException());
                } else {
                    waiting.add(turn);
                }
                return;
            }
            held = turn;
        }
        turn.begin.run();
    }

    /** Also when somebody gives up waiting. */
    private void leave(Turn turn) {
        Turn next;
        synchronized (waiting) {
            if (held != turn) {
                waiting.remove(turn);
                return;
            }
            next = waiting.poll();
            held = next;
        }
        if (next != null) {
            next.begin.run();
        }
    }
}

package dev.hindsight.manners;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.CallersContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/**
 * One after the other, in the order in which they come. Who waits holds nothing: in the database they would wait for each other too,
 * but each with a connection that others need.
 */
public final class Turns {

    private final int mostWaiting;
    private final String refusal;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private @Nullable Turn held;

    /** @param refusal what there is too much of, for whoever finds too many waiting */
    public Turns(int mostWaiting, String refusal) {
        this.mostWaiting = mostWaiting;
        this.refusal = refusal;
    }

    private static final class Turn {
        private Runnable begin = () -> {};
    }

    /** @return fails with 503 when too many wait already */
    public <T> Uni<T> next(Uni<T> work) {
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
                    emitter.fail(Problem.of("overloaded", 503, refusal,
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

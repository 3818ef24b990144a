package dev.hindsight.alert.hook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.CallersContext;
import dev.hindsight.eventlog.DatabaseAway;
import dev.hindsight.eventlog.Lanes;
import dev.hindsight.eventlog.Overloaded;
import dev.hindsight.eventlog.PoolLimits;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/**
 * Statements of one kind that come while earlier ones are on their way share a round trip, and an fsync where they write. A lone one
 * waits for nobody; each is answered from a statement that began after it was asked. No more wait than may wait for a connection, and
 * nobody joins a queue that does not move: {@link Overloaded}.
 */
final class Gathered<Q, A> {

    private static final int LANES = 2;
    private static final int MOST = 64;

    private final PoolLimits limits;
    private final Function<List<Q>, Uni<List<A>>> statement;
    private final Queue<Waiting<Q, A>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Lanes<Waiting<Q, A>> lanes;

    private record Waiting<Q, A>(Q question, long since, UniEmitter<? super A> caller) {}

    /** @param statement gives the answers in the order of the questions; one bad question may fail all */
    Gathered(PoolLimits limits, Function<List<Q>, Uni<List<A>>> statement) {
        this.limits = limits;
        this.statement = statement;
        this.lanes = new Lanes<>(LANES, queue::isEmpty, this::take, this::work);
    }

    Uni<A> ask(Q question) {
        return Uni.createFrom().<A>emitter(caller -> {
            var one = new Waiting<Q, A>(question, System.nanoTime(), caller);
            Waiting<Q, A> first = queue.peek();
            boolean stuck = first != null && Duration.ofNanos(one.since() - first.since()).compareTo(limits.patience()) > 0;
            if (waiting.incrementAndGet() > limits.length() || stuck) {
                waiting.decrementAndGet();
                caller.fail(new Overloaded(limits.length() + " posts wait"));
                return;
            }
            queue.add(one);
            lanes.ring();
        }).emitOn(CallersContext.here());
    }

    private Uni<List<A>> work(List<Waiting<Q, A>> batch) {
        return run(batch).onItemOrFailure().invoke((answers, failure) -> settle(batch, answers, failure));
    }

    private void settle(List<Waiting<Q, A>> batch, @Nullable List<A> answers, @Nullable Throwable failure) {
        if (answers == null) {
            oneByOne(batch, Objects.requireNonNull(failure));
            return;
        }
        answer(batch, answers);
    }

    private List<Waiting<Q, A>> take() {
        List<Waiting<Q, A>> batch = new ArrayList<>();
        while (batch.size() < MOST) {
            Waiting<Q, A> next = queue.poll();
            if (next == null) {
                break;
            }
            waiting.decrementAndGet();
            batch.add(next);
        }
        return batch;
    }

    private Uni<List<A>> run(List<Waiting<Q, A>> batch) {
        return Uni.createFrom().deferred(() -> statement.apply(batch.stream().map(Waiting::question).toList()));
    }

    private static <Q, A> void answer(List<Waiting<Q, A>> batch, List<A> answers) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).caller().complete(answers.get(i));
        }
    }

    /** What one brought need not be refused to the others; when the database is away, all are told so. */
    private void oneByOne(List<Waiting<Q, A>> batch, Throwable failure) {
        if (batch.size() == 1 || DatabaseAway.saidBy(failure)) {
            batch.forEach(one -> one.caller().fail(failure));
            return;
        }
        batch.forEach(one -> run(List.of(one)).subscribe().with(answers -> one.caller().complete(answers.getFirst()),
                one.caller()::fail));
    }
}

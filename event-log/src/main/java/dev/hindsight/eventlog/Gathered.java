package dev.hindsight.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/**
 * Statements of one kind that come while earlier ones are on their way share a round trip, and an fsync where they write. A lone one
 * waits for nobody; each is answered from a statement that began after it was asked. No more wait than there is {@link Room} for;
 * the rest is refused at once with {@link Overloaded}, nothing done.
 */
public final class Gathered<Q, A> {

    private static final Width FEW = new Width(2, 64);

    private final Room<Q> room;
    private final Work<Q, A> work;
    private final Queue<Waiting<Q, A>> queue = new ConcurrentLinkedQueue<>();
    private final Lanes<Waiting<Q, A>> lanes;

    private record Waiting<Q, A>(Q question, long since, UniEmitter<? super A> caller) {}

    /** How many statements may be on their way at once, and how many questions share one. */
    record Width(int lanes, int batch) {}

    /** What is asked of the database. */
    @FunctionalInterface
    public interface Work<Q, A> {

        /** The answers in the order of the questions; one bad question may fail all. */
        Uni<List<A>> together(List<Q> questions);

        /**
         * What becomes of each when all failed: what one brought need not be refused to the others, but when the database is away,
         * all are told so.
         *
         * @param lone whether there was no other
         */
        default Uni<A> alone(Q question, boolean lone, Throwable failure) {
            return lone || DatabaseAway.saidBy(failure)
                    ? Uni.createFrom().failure(failure)
                    : together(List.of(question)).map(List::getFirst);
        }
    }

    /** Of which no more wait than may wait for a connection. */
    public static <Q, A> Gathered<Q, A> within(PoolLimits limits, Work<Q, A> work) {
        return new Gathered<>(FEW, new Room<>("questions", limits.patience(), new Room.Bound<>(limits.length(), _ -> 1)), work);
    }

    Gathered(Width width, Room<Q> room, Work<Q, A> work) {
        this.room = room;
        this.work = work;
        this.lanes = new Lanes<>(width.lanes(), queue::isEmpty, () -> take(width.batch()), this::work);
    }

    public Uni<A> ask(Q question) {
        return Uni.createFrom().<A>emitter(caller -> {
            var one = new Waiting<Q, A>(question, System.nanoTime(), caller);
            Waiting<Q, A> first = queue.peek();
            if (!room.enter(question, Duration.ofNanos(first == null ? 0 : one.since() - first.since()))) {
                caller.fail(room.full());
                return;
            }
            queue.add(one);
            lanes.ring();
        }).emitOn(CallersContext.here());
    }

    private List<Waiting<Q, A>> take(int most) {
        List<Waiting<Q, A>> batch = new ArrayList<>();
        while (batch.size() < most) {
            Waiting<Q, A> next = queue.poll();
            if (next == null) {
                break;
            }
            room.leave(next.question());
            batch.add(next);
        }
        return batch;
    }

    private Uni<List<A>> work(List<Waiting<Q, A>> batch) {
        return Uni.createFrom().deferred(() -> work.together(batch.stream().map(Waiting::question).toList()))
                .onItemOrFailure().invoke((answers, failure) -> settle(batch, answers, failure));
    }

    private void settle(List<Waiting<Q, A>> batch, @Nullable List<A> answers, @Nullable Throwable failure) {
        if (answers == null) {
            oneByOne(batch, Objects.requireNonNull(failure));
            return;
        }
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).caller().complete(answers.get(i));
        }
    }

    private void oneByOne(List<Waiting<Q, A>> batch, Throwable failure) {
        batch.forEach(one -> Uni.createFrom().deferred(() -> work.alone(one.question(), batch.size() == 1, failure))
                .subscribe().with(one.caller()::complete, one.caller()::fail));
    }
}

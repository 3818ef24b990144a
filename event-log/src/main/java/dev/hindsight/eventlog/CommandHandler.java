package dev.hindsight.eventlog;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Load, decide, append, project: the only place where rules meet IO. A command that lost a race is decided anew on what is there
 * now, unless its sender had named the version it had seen. Within an instance commands for one stream take {@link Turns}, so that they
 * race only with other instances and with whoever has a transaction.
 *
 * @param <C> commands
 * @param <S> states
 * @param <E> events
 */
public final class CommandHandler<C, S, E> {

    /** Each round of a race has a winner, so this many may race for one stream. */
    private static final int ATTEMPTS = 200;

    private final EventLog log;
    private final Decider<C, S, E> decider;
    private final EventCodec<E> codec;
    private final Clock clock;
    private final Turns turns = new Turns();

    public CommandHandler(EventLog log, Decider<C, S, E> decider, EventCodec<E> codec, Clock clock) {
        this.log = log;
        this.decider = decider;
        this.codec = codec;
        this.clock = clock;
    }

    /** A command on its way. {@code expected} is the version its sender has seen, when they care. */
    public record Request<C>(UUID stream, String subject, C command, String actor, OptionalLong expected) {}

    /**
     * @param riders rows to store with the events, made from the new state; of a long stream beside the event loop, see {@link Replay}
     * @return the new state; fails with {@link Rejected} or {@link VersionConflict}
     */
    public Uni<Committed<S>> handle(Request<C> request, Function<Committed<S>, List<Write>> riders) {
        return turns.take(request.stream(), log.load(request.stream())
                .chain(Replay.by(history -> decide(request, history, riders)))
                .call(decided -> log.append(decided.committed().events(), decided.riders()))
                .map(Decided::committed)
                .onFailure(failure -> failure instanceof VersionConflict && request.expected().isEmpty())
                .retry().atMost(ATTEMPTS));
    }

    /** The same inside a transaction of the caller, who begins it anew on {@link VersionConflict}. */
    public Uni<Committed<S>> handle(SqlConnection transaction, Request<C> request,
            Function<Committed<S>, List<Write>> riders) {
        return log.load(transaction, request.stream())
                .chain(Replay.by(history -> decide(request, history, riders)))
                .call(decided -> log.append(transaction, decided.committed().events()))
                .call(decided -> log.write(transaction, decided.riders()))
                .map(Decided::committed);
    }

    /** The state that the events add up to. */
    public S replay(List<RecordedEvent> history) {
        S state = decider.initial();
        for (RecordedEvent event : history) {
            state = decider.evolve(state, codec.read(event));
        }
        return state;
    }

    private record Decided<S>(Committed<S> committed, List<Write> riders) {}

    private Decided<S> decide(Request<C> request, List<RecordedEvent> history, Function<Committed<S>, List<Write>> riders) {
        Committed<S> committed = decide(request, history);
        return new Decided<>(committed, riders.apply(committed));
    }

    private Committed<S> decide(Request<C> request, List<RecordedEvent> history) {
        StreamHead head = history.isEmpty() ? StreamHead.unborn(request.stream(), request.subject()) : history.getLast().head();
        if (request.expected().isPresent() && request.expected().getAsLong() != head.version()) {
            throw new VersionConflict(request.stream(), request.expected().getAsLong(), OptionalLong.of(head.version()));
        }
        S state = replay(history);
        List<E> decided = decider.decide(request.command(), state);
        for (E event : decided) {
            state = decider.evolve(state, event);
        }
        var at = clock.instant();
        List<RecordedEvent> sealed = HashChain.seal(head, decided.stream().map(codec::write).toList(), request.actor(), at);
        return new Committed<>(state, sealed, Stream.concat(history.stream(), sealed.stream()).toList(), at);
    }
}

package dev.hindsight.eventlog;

import java.util.List;

/**
 * The rules of one kind of stream: pure functions, without clock, random, IO or logging.
 *
 * @param <C> commands
 * @param <S> states
 * @param <E> events
 */
public interface Decider<C, S, E> {

    /** The state before the first event. */
    S initial();

    /**
     * What follows from the command; an empty list when nothing was left to do.
     *
     * @throws Rejected when the rules forbid it
     */
    List<E> decide(C command, S state);

    S evolve(S state, E event);
}

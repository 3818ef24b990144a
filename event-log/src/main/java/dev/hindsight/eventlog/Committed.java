package dev.hindsight.eventlog;

import java.time.Instant;
import java.util.List;

/**
 * A stream after a command, as it will stand once its events are stored; what riders are made from.
 *
 * @param events what the command has added, already sealed; empty when nothing was left to do
 * @param history all events, those of the command included
 * @param at the time of the command
 */
public record Committed<S>(S state, List<RecordedEvent> events, List<RecordedEvent> history, Instant at) {

    /** Version of the stream. */
    public long version() {
        return history.isEmpty() ? 0 : history.getLast().version();
    }
}

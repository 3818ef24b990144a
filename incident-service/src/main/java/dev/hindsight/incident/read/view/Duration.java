package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How long something took, and the two moments that it comes from.
 *
 * @param seconds only when known, never negative
 * @param reason why it is pending or invalid
 */
@Schema(name = "IncidentDuration")
public record Duration(State state, @Nullable Long seconds, @Nullable String reason, @Nullable Mark from, @Nullable Mark to) {

    /** Whether it can be told. */
    public enum State {
        /** Both moments are there, in order. */
        KNOWN,
        /** A moment is not there yet. */
        PENDING,
        /** The moments contradict each other. */
        INVALID;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A moment of the incident.
     *
     * @param version the event of the incident's history that says so
     */
    @Schema(name = "IncidentMark")
    public record Mark(Milestone event, Instant at, long version) {}

    static Duration between(Milestone start, @Nullable Mark from, Milestone end, @Nullable Mark to) {
        if (from == null || to == null) {
            String missing = from != null ? end.toString() : to != null ? start.toString() : start + " and " + end;
            return new Duration(State.PENDING, null, "It is not known when it was " + missing + ".", from, to);
        }
        long seconds = java.time.Duration.between(from.at(), to.at()).toSeconds();
        return to.at().isBefore(from.at())
                ? new Duration(State.INVALID, null, "It was " + to.event() + " before it was " + from.event() + ".", from, to)
                : new Duration(State.KNOWN, seconds, null, from, to);
    }

    /** What a moment that contradicts these two takes away: nobody can tell which of the three is wrong. */
    Duration contradictedBy(Milestone before, Milestone after) {
        return state == State.KNOWN
                ? new Duration(State.INVALID, null, "It was " + before + " before it was " + after + ".", from, to)
                : this;
    }
}

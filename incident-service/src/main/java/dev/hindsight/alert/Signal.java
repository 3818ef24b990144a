package dev.hindsight.alert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One alert of a post, whatever its source. Made with {@link SignalDraft}, which keeps its texts within bounds.
 *
 * @param fingerprint identity within the source, the same for every episode
 * @param group what the source says belongs together
 * @param startsAt begin of the episode; null when the source does not say, then it is the open one of the same fingerprint, or a new
 *        one from {@code at} on
 * @param at when the alert came to be in this state
 * @param endsAt null while it fires, and when a resolved one does not say
 * @param severity the source's own word, or null
 * @param labels {@code service} and {@code environment} say what it is about
 * @param link where people see it at the source
 * @param heartbeat true for an alert that always fires to prove that alerts arrive
 */
public record Signal(String fingerprint, String group, AlertState state, @Nullable Instant startsAt, Instant at,
        @Nullable Instant endsAt, String title, @Nullable String severity, Map<String, String> labels,
        Map<String, String> annotations, @Nullable String link, boolean heartbeat) {

    public Signal {
        startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.MICROS);
        at = at.truncatedTo(ChronoUnit.MICROS);
        endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MICROS);
        labels = Map.copyOf(labels);
        annotations = Map.copyOf(annotations);
    }

    public boolean over() {
        return state == AlertState.RESOLVED;
    }

    /** The same in another state. */
    Signal in(AlertState other) {
        return new Signal(fingerprint, group, other, startsAt, at, endsAt, title, severity, labels, annotations, link,
                heartbeat);
    }

    /** The same in another group. */
    public Signal grouped(String together) {
        return new Signal(fingerprint, together, state, startsAt, at, endsAt, title, severity, labels, annotations, link,
                heartbeat);
    }

    /** The same of an episode whose begin is now known. */
    public Signal of(Instant begin) {
        return new Signal(fingerprint, group, state, begin, at, endsAt, title, severity, labels, annotations, link, heartbeat);
    }

    /** When its episode began, as far as it says. */
    public Instant began() {
        return startsAt == null ? at : startsAt;
    }
}

package dev.hindsight.alert;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The rules that tell news from repetition. Order of arrival does not matter: an end may come before its beginning, an older
 * episode after a newer one, and what is older than the present state does not turn it back.
 */
final class Correlation {

    private Correlation() {}

    /**
     * Gives a signal the begin of its episode, when its source does not tell episodes apart: that of the open one, or, after that is
     * over, one of its own.
     *
     * @param latest the latest episode of the same alert, if there is one
     */
    static Signal placed(Signal signal, @Nullable Episode latest) {
        if (signal.startsAt() != null) {
            return signal;
        }
        if (latest == null) {
            return signal.of(signal.at());
        }
        Instant over = latest.endsAt();
        if (latest.open() && signal.over() && signal.at().isBefore(latest.startsAt())) {
            return signal.of(signal.at());
        }
        if (latest.open() || signal.over() || over != null && signal.at().isBefore(over)) {
            return signal.of(latest.startsAt());
        }
        Instant next = latest.startsAt().plusNanos(1_000);
        return signal.of(signal.at().isBefore(next) ? next : signal.at());
    }

    /**
     * @param same this very episode, if it was heard of
     * @param latest the latest other episode of the same alert, if there is one
     * @param now end of a resolved alert that does not say when
     */
    static Verdict judge(Signal signal, @Nullable Episode same, @Nullable Episode latest, Instant now) {
        return signal.over() ? end(signal, same, latest, now) : begin(signal, same, latest);
    }

    private static Verdict begin(Signal signal, @Nullable Episode same, @Nullable Episode latest) {
        if (same != null && same.open()) {
            return go(signal, same);
        }
        if (same != null && same.incident() != null) {
            return new Verdict.Repeat(signal, same);
        }
        Episode.Target home = latest == null || latest.incident() == null || !latest.incident().open()
                ? null
                : latest.incident();
        Episode successor = latest != null && latest.startsAt().isAfter(signal.began()) ? latest : null;
        if (successor != null && successor.incident() != null && home == null) {
            return same != null
                    ? new Verdict.Repeat(signal, same)
                    : new Verdict.EndOnly(signal, List.of(), successor.startsAt());
        }
        if (same != null) {
            return new Verdict.Begun(signal, List.of(), same, home, same.endsAt());
        }
        return new Verdict.Begun(signal, older(signal, latest), null, home, successor == null ? null : successor.startsAt());
    }

    /** An episode that goes on: in another state, or in the same, and then it may still be without an incident. */
    private static Verdict go(Signal signal, Episode same) {
        boolean late = same.state() != AlertState.STALE && signal.at().isBefore(same.stateAt());
        if (!late && same.state() != signal.state()) {
            return new Verdict.Moved(signal, same);
        }
        return same.incident() == null && signal.state() == same.state()
                ? new Verdict.Still(signal, same)
                : new Verdict.Repeat(signal, same);
    }

    private static Verdict end(Signal signal, @Nullable Episode same, @Nullable Episode latest, Instant now) {
        Instant at = Objects.requireNonNullElse(signal.endsAt(), signal.at().isAfter(now) ? now : signal.at());
        if (same == null) {
            return new Verdict.EndOnly(signal, older(signal, latest), at);
        }
        return same.open() ? new Verdict.Ended(signal, List.of(same), at) : new Verdict.Repeat(signal, same);
    }

    /** An alert fires once at a time: what began before is over when the next begins. */
    private static List<Episode> older(Signal signal, @Nullable Episode latest) {
        return latest != null && latest.open() && latest.startsAt().isBefore(signal.began())
                ? List.of(latest)
                : List.of();
    }
}

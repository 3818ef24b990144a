package dev.hindsight.alert;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The rules that tell news from repetition. Order of arrival does not matter: an end may come before its beginning, and an older
 * episode after a newer one.
 */
final class Correlation {

    private Correlation() {}

    /**
     * @param same this very episode, if it was heard of
     * @param latest the latest other episode of the same alert, if there is one
     * @param now end of a resolved alert that does not say when
     */
    static Verdict judge(Signal signal, @Nullable Episode same, @Nullable Episode latest, Instant now) {
        return signal.over() ? end(signal, same, latest, now) : begin(signal, same, latest);
    }

    private static Verdict begin(Signal signal, @Nullable Episode same, @Nullable Episode latest) {
        if (same != null && (same.firing() || same.incident() != null)) {
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

    private static Verdict end(Signal signal, @Nullable Episode same, @Nullable Episode latest, Instant now) {
        Instant at = Objects.requireNonNullElse(signal.endsAt(), now);
        if (same == null) {
            return new Verdict.EndOnly(signal, older(signal, latest), at);
        }
        return same.firing() ? new Verdict.Ended(signal, List.of(same), at) : new Verdict.Repeat(signal, same);
    }

    /** An alert fires once at a time: what began before is over when the next begins. */
    private static List<Episode> older(Signal signal, @Nullable Episode latest) {
        return latest != null && latest.firing() && latest.startsAt().isBefore(signal.began())
                ? List.of(latest)
                : List.of();
    }
}

package dev.hindsight.alert.placing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;

/**
 * The rules that tell news from repetition. Order of arrival does not matter: an end may come before its beginning, an older
 * episode after a newer one, and what is older than the present state does not turn it back.
 */
public final class Correlation {

    /** How long after an end older news of the same episode may come late; what comes after that is a beginning. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private Correlation() {}

    /**
     * A signal in its episode.
     *
     * @param same this very episode, if it was heard of
     * @param latest the latest other episode of the same alert, if there is one
     */
    public record Found(Signal signal, @Nullable Episode same, @Nullable Episode latest) {

        private static Found of(Signal signal, List<Episode> newestFirst) {
            return new Found(signal,
                    newestFirst.stream().filter(episode -> episode.startsAt().equals(signal.began())).findFirst().orElse(null),
                    newestFirst.stream().filter(episode -> !episode.startsAt().equals(signal.began())).findFirst()
                            .orElse(null));
        }
    }

    /**
     * @param heardAt when the signal came
     * @param known episodes of the same alert
     */
    public static Found find(Signal signal, Instant heardAt, List<Episode> known) {
        List<Episode> newestFirst = known.stream().sorted(Comparator.comparing(Episode::startsAt).reversed()).toList();
        Found found = Found.of(placed(signal, newestFirst.isEmpty() ? null : newestFirst.getFirst()), newestFirst);
        Instant meant = signal.startsAt() == null ? null : meant(found, heardAt);
        return meant == null ? found : Found.of(found.signal().of(meant), newestFirst);
    }

    /**
     * The begin of the episode that is meant, when a source tells of a new one under the begin of one that is over. Alertmanager does
     * so when it had let an alert expire because Prometheus could not reach it: the alert never was over, and comes again as it was.
     *
     * @return null when it means what it says
     */
    private static @Nullable Instant meant(Found found, Instant heardAt) {
        Signal signal = found.signal();
        Episode same = found.same();
        Episode latest = found.latest();
        if (same == null || same.open() || same.incident() == null || same.toldOverAt() == null) {
            return null;
        }
        if (latest != null && latest.open() && latest.startsAt().isAfter(same.startsAt())) {
            boolean older = signal.over() && (signal.endsAt() == null || !signal.endsAt().isAfter(latest.startsAt()));
            return older ? null : latest.startsAt();
        }
        return signal.over() || !heardAt.isAfter(same.toldOverAt().plus(LATE)) ? null : heardAt;
    }

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
    public static Verdict judge(Signal signal, @Nullable Episode same, @Nullable Episode latest, Instant now) {
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
        if (same.state() != signal.state()) {
            return new Verdict.Repeat(signal, same);
        }
        if (same.incident() == null) {
            return new Verdict.Still(signal, same);
        }
        return late ? new Verdict.Repeat(signal, same) : new Verdict.GoesOn(signal, same);
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

package dev.hindsight.gateway.pages.history;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.words.Moment;

/**
 * Where in its history a thing is being looked at, and the ways on from there.
 *
 * @param now the thing as it is today
 * @param events its whole history; empty when it could not be read
 * @param when what was asked for
 */
public record Lookback<T extends Versioned>(T shown, T now, List<HistoryEntry> events, PointInTime when) {

    public boolean past() {
        return shown.version() < now.version();
    }

    /** The instant that what stands beside it, with versions of its own, is shown as of; null for the present. */
    public @Nullable Instant beside() {
        return when.beside(shown, now.version(), events);
    }

    public long head() {
        return now.version();
    }

    public @Nullable Long previous() {
        return shown.version() > 1 ? shown.version() - 1 : null;
    }

    public @Nullable Long next() {
        return past() ? shown.version() + 1 : null;
    }

    public List<Step> steps() {
        return events.stream().sorted((a, b) -> Long.compare(a.version(), b.version())).map(Step::of).toList();
    }

    /** What happened with the version shown. */
    public @Nullable Step here() {
        return steps().stream().filter(step -> step.version() == shown.version()).findFirst().orElse(null);
    }

    /** For the field that jumps to an instant. */
    public String input() {
        return Moment.input(shown.lastChange());
    }

    public String path(@Nullable Long version) {
        return now.path() + "?version=" + version;
    }
}

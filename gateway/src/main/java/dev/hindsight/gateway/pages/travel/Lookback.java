package dev.hindsight.gateway.pages.travel;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.incidents.HistoryEntry;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.words.Moment;

/**
 * Where in its history an incident is being looked at, and the ways on from there.
 *
 * @param now the incident as it is today
 * @param events its whole history; empty when it could not be read
 */
public record Lookback(Incident shown, Incident now, List<HistoryEntry> events) {

    public boolean past() {
        return shown.version() < now.version();
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
        return "/incidents/" + now.key() + "?version=" + version;
    }

    /** Whether a section of the report says something else today than it did then. */
    public boolean restorable(String section) {
        var then = Optional.ofNullable(shown.report().get(section)).orElse("");
        return past() && !then.isBlank() && !then.equals(now.report().getOrDefault(section, ""));
    }
}

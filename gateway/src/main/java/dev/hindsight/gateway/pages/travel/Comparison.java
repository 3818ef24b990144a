package dev.hindsight.gateway.pages.travel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.hindsight.gateway.pages.incidents.HistoryEntry;
import dev.hindsight.gateway.pages.incidents.Incident;

/**
 * Two states of an incident and what differs between them.
 *
 * @param now the incident as it is today, which names it and says what a restore would replace
 */
public record Comparison(Incident now, List<HistoryEntry> events, Diff diff, Incident before, Incident after,
        boolean sideBySide) {

    public List<Group> groups() {
        return new Grouping(before, after).of(Stream.concat(diff.changes().stream(), diff.actionItems().stream()).toList());
    }

    public List<Step> steps() {
        return events.stream().sorted((a, b) -> Long.compare(b.version(), a.version())).map(Step::of).toList();
    }

    public boolean isFrom(Step step) {
        return step.version() == diff.from().version();
    }

    public boolean isTo(Step step) {
        return step.version() == diff.to().version();
    }

    public boolean toIsNow() {
        return diff.to().version() == now.version();
    }

    /** The same comparison in the other view. */
    public String as(String view) {
        return path() + "?from=" + diff.from().version() + "&to=" + diff.to().version() + "&view=" + view;
    }

    public String path() {
        return "/incidents/" + now.key() + "/compare";
    }

    public String step(FieldChange change) {
        return path() + "?from=" + change.versionBefore() + "&to=" + change.version();
    }

    /** Whether a section could be brought back as it stood at the earlier end. */
    public boolean restorable(Group group) {
        var then = before.report().getOrDefault(Objects.requireNonNullElse(group.section(), ""), "");
        return group.section() != null && !then.isBlank()
                && !then.equals(now.report().getOrDefault(group.section(), ""));
    }
}

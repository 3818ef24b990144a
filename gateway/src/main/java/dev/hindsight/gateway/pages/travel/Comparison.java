package dev.hindsight.gateway.pages.travel;

import java.util.List;
import java.util.Set;

import dev.hindsight.gateway.pages.history.HistoryEntry;
import dev.hindsight.gateway.pages.history.Step;
import dev.hindsight.gateway.pages.history.Versioned;

/**
 * Two states of a thing and what differs between them.
 *
 * @param now the thing as it is today, which names it
 * @param restorable the sections of its report that could be brought back as they stood at the earlier end
 */
public record Comparison(Versioned now, List<HistoryEntry> events, Diff diff, List<Group> groups, Set<String> restorable,
        boolean sideBySide) {

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
        return now.path() + "/compare";
    }

    public String step(FieldChange change) {
        return path() + "?from=" + change.versionBefore() + "&to=" + change.version();
    }

    public boolean restorable(Group group) {
        return group.section() != null && restorable.contains(group.section());
    }
}

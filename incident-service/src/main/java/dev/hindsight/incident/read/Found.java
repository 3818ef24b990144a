package dev.hindsight.incident.read;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.read.view.IncidentView;

/**
 * An incident that is there and may be seen.
 *
 * @param view the whole answer as JSON, without what its reader may not see
 * @param ties keys of all incidents that it has had to do with so far
 * @param hidden those of them that its reader may not see
 */
public record Found(UUID id, String key, long version, String view, Set<String> ties, Set<String> hidden) {

    /** The same, without what comes from these incidents too. */
    public Found without(Set<String> keys) {
        var all = new HashSet<>(hidden);
        all.addAll(keys);
        return new Found(id, key, version, Sight.shown(view, keys), ties, Set.copyOf(all));
    }

    /** Whether it has had to do with any, so that what is seen of it may change though it does not. */
    public boolean isTied() {
        return !ties.isEmpty();
    }

    /** The same, having to do with another one too, which the reader may see. */
    public Found tied(String other) {
        var all = new HashSet<>(ties);
        all.add(other);
        return new Found(id, key, version, view, Set.copyOf(all), hidden);
    }

    /**
     * The same incident, at whatever version, without what the reader may not see. What came in since it was found is left out
     * as well: nobody has asked who may see that.
     */
    public IncidentView shown(IncidentView whole) {
        var unseen = new HashSet<>(whole.others());
        unseen.removeAll(ties);
        unseen.addAll(hidden);
        return Sight.shown(whole, unseen);
    }

    /** True when some of these events are not for the reader. */
    public boolean withholds(List<RecordedEvent> history) {
        return !Sight.withheld(history, hidden).isEmpty();
    }

    /** For who asks for a version that it does not have. */
    public Rejected noVersion() {
        return new Rejected("no-such-version", version == 1
                ? key + " has one version only, the first."
                : key + " has the versions 1 to " + version + ".");
    }

    /** For who asks for a time at which it was not there. */
    public Rejected notYet(Instant at) {
        return new Rejected("no-such-version", key + " was not declared yet at " + at + ".");
    }

    /** What {@code view} says. */
    public IncidentView whole() {
        return IncidentQueries.read(view);
    }
}

package dev.hindsight.incident;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How an incident hangs together with others.
 *
 * @param into what it was merged into; null unless it is merged
 * @param absorbed what was merged into it, oldest first
 * @param links by the id of the other incident
 * @param met keys of all incidents that it ever had to do with
 */
public record Ties(@Nullable Into into, Map<UUID, Part> absorbed, Map<UUID, Link> links, Set<String> met) {

    static final Ties NONE = new Ties(null, Map.of(), Map.of(), Set.of());

    /** @param before the status to which it goes back */
    public record Into(UUID incident, String key, Status before) {}

    /** @param merged keys of what had been merged into that one before */
    public record Part(String key, boolean confidential, List<String> merged) {}

    /** A link as this incident reads it. */
    public record Link(String key, Tie kind) {}

    Ties mergedInto(IncidentEvent.Merged by) {
        return new Ties(new Into(by.incident(), by.key(), by.from()), absorbed, links, met(List.of(by.key())));
    }

    Ties unmerged() {
        return new Ties(null, absorbed, links, met);
    }

    Ties absorbing(IncidentEvent.Absorbed by) {
        var part = new Part(by.key(), by.confidential(), by.merged());
        Set<String> now = new Ties(into, absorbed, links, met(by.merged())).met(List.of(by.key()));
        return new Ties(into, Listed.with(absorbed, by.incident(), part), links, now);
    }

    Ties releasing(IncidentEvent.Released by) {
        return new Ties(into, Listed.without(absorbed, by.incident()), links, met);
    }

    Ties linked(IncidentEvent.Linked by) {
        return new Ties(into, absorbed, Listed.with(links, by.incident(), new Link(by.key(), by.kind())),
                met(List.of(by.key())));
    }

    Ties unlinked(IncidentEvent.Unlinked by) {
        return new Ties(into, absorbed, Listed.without(links, by.incident()), met);
    }

    private Set<String> met(Collection<String> keys) {
        var all = new LinkedHashSet<>(met);
        all.addAll(keys);
        return all;
    }

    /** The link to that incident, or null. */
    @Nullable
    public Link linkTo(UUID incident) {
        return links.get(incident);
    }
}

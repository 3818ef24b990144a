package dev.hindsight.incident.discretion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.followup.FollowUp;
import dev.hindsight.incident.read.view.IncidentView;
import io.smallrye.mutiny.Uni;

/** What must not be told of an incident as it is now: the same for reports and for updates, wherever everybody can read them. */
@ApplicationScoped
public class Discretions {

    private final PersonNames names;
    private final Set<String> allowedHosts;

    Discretions(PersonNames names, DiscretionConfig config) {
        this.names = names;
        allowedHosts = config.allowedHosts().orElse(List.of()).stream().map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Uni<Discretion> of(IncidentView incident) {
        return names.inside(incident).map(this::of);
    }

    /** The same where its items are at hand. */
    public Uni<Discretion> of(IncidentView incident, List<FollowUp> items) {
        return names.inside(incident, items).map(this::of);
    }

    private Discretion of(Inside inside) {
        return new Discretion(inside, allowedHosts);
    }
}

package dev.hindsight.incident.rule;

import java.util.List;
import java.util.stream.Stream;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.incident.Incident.Live;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Ties;

/**
 * Merging can be taken back, and neither history is touched by it; what is merged rests until then. A refusal never names the
 * other incident: whoever reads it may not be allowed to see that one.
 */
final class TieRules {

    private TieRules() {}

    static List<IncidentEvent> merge(IncidentCommand.Merge asked, Live now) {
        Ties.Into into = now.ties().into();
        if (into == null) {
            return List.of(new IncidentEvent.Merged(asked.into(), asked.key(), now.status()));
        }
        if (into.incident().equals(asked.into())) {
            return List.of();
        }
        throw new Rejected("merged", "This incident was merged into another one already. Unmerge it first.");
    }

    static List<IncidentEvent> absorb(IncidentCommand.Absorb asked, Live now) {
        if (now.ties().absorbed().containsKey(asked.incident())) {
            return List.of();
        }
        if (now.status() == Status.MERGED) {
            throw new Rejected("survivor-merged", "The other incident was merged itself. Merge into the one it went into.");
        }
        if (now.status() == Status.DECLINED) {
            throw new Rejected("survivor-declined", "The other incident was declined. Set its status back first.");
        }
        if (asked.confidential() && !now.facts().confidential()) {
            throw new Rejected("confidential-into-public", "This incident is confidential and the other one is not, so"
                    + " merging would show more people what is in it. Make the other one confidential first.");
        }
        return asked.parcels().stream().<IncidentEvent>map(parcel -> new IncidentEvent.Absorbed(asked.incident(), asked.key(),
                asked.title(), asked.confidential(), asked.merged(), parcel.timeline(), parcel.alerts())).toList();
    }

    static List<IncidentEvent> unmerge(IncidentCommand.Unmerge asked, Live now) {
        Ties.Into into = now.ties().into();
        if (into == null || !into.incident().equals(asked.from())) {
            throw new Rejected("not-merged", "This incident is not merged into another one.");
        }
        return asked.parcels().stream().<IncidentEvent>map(parcel -> new IncidentEvent.Unmerged(into.incident(), into.key(),
                into.before(), parcel.timeline(), parcel.alerts())).toList();
    }

    static List<IncidentEvent> release(IncidentCommand.Release asked, Live now) {
        Ties.Part part = now.ties().absorbed().get(asked.incident());
        if (part == null) {
            return List.of();
        }
        if (now.status() == Status.MERGED) {
            throw new Rejected("survivor-merged",
                    "The incident that this one went into was merged itself. Unmerge that first.");
        }
        return List.of(new IncidentEvent.Released(asked.incident(), part.key(), part.merged()));
    }

    static List<IncidentEvent> link(IncidentCommand.Link asked, Live now) {
        Ties.Link link = now.ties().linkTo(asked.incident());
        return link != null && link.kind() == asked.kind()
                ? List.of()
                : List.of(new IncidentEvent.Linked(asked.incident(), asked.key(), asked.kind()));
    }

    static List<IncidentEvent> unlink(IncidentCommand.Unlink asked, Live now) {
        Ties.Link link = now.ties().linkTo(asked.incident());
        return link == null
                ? List.of()
                : List.of(new IncidentEvent.Unlinked(asked.incident(), link.key(), link.kind()));
    }

    /** What was merged in stays as confidential as it was. */
    static List<IncidentEvent> confidential(IncidentCommand.ChangeConfidentiality to, Live now) {
        if (to.confidential() == now.facts().confidential()) {
            return List.of();
        }
        if (!to.confidential() && now.ties().absorbed().values().stream().anyMatch(Ties.Part::confidential)) {
            throw new Rejected("holds-confidential", "A confidential incident was merged into this one. Unmerge it first.");
        }
        return Stream.concat(Stream.of(new IncidentEvent.ConfidentialityChanged(to.confidential())),
                PublicationRules.confidential(to.confidential(), now.publications()).stream()).toList();
    }
}

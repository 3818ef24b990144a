package dev.hindsight.incident.read.view;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;

/** The publications of one incident, told from its events in their order. */
public final class Publications {

    private final List<Publication> all = new ArrayList<>();

    Publications() {}

    /** @param history in order from the first event */
    public static List<Publication> of(List<RecordedEvent> history) {
        var publications = new Publications();
        var codec = IncidentEvents.codec();
        history.forEach(recorded -> publications.add(codec.read(recorded), recorded));
        return List.copyOf(publications.all);
    }

    void add(IncidentEvent event, RecordedEvent recorded) {
        switch (event) {
            case IncidentEvent.ReportPublished published -> all.add(Publication.of(published, recorded));
            case IncidentEvent.PublicationWithdrawn withdrawn -> all.set(withdrawn.number() - 1,
                    all.get(withdrawn.number() - 1).withdrawn(withdrawn.reason(), recorded));
            case IncidentEvent.OfAlerts _ -> {
            }
            case IncidentEvent.OfUpdates _ -> {
            }
            case IncidentEvent.OfTies _ -> all.replaceAll(Publication::changed);
            case IncidentEvent.OfIncident _ -> all.replaceAll(Publication::changed);
            case IncidentEvent.OfTimeline _ -> all.replaceAll(Publication::changed);
            case IncidentEvent.OfImport _ -> all.replaceAll(Publication::changed);
        }
    }

    /** The last that stands. */
    @Nullable
    Publication last() {
        return all.reversed().stream().filter(one -> one.withdrawnAt() == null).findFirst().orElse(null);
    }
}

package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.CarriedAlert;
import dev.hindsight.incident.CarriedEntry;
import dev.hindsight.incident.Incident;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.rule.IncidentDecider;

/** Reads the events of one incident, from the first to any later one, into what people see. */
public final class IncidentReader {

    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();
    private static final IncidentDecider RULES = new IncidentDecider();

    private final Map<UUID, TimelineEntry> timeline = new LinkedHashMap<>();
    private final Map<UUID, AttachedAlert> alerts = new LinkedHashMap<>();
    private @Nullable ImportedFrom imported;
    private final List<StakeholderUpdate> updates = new ArrayList<>();
    private final Milestones milestones = new Milestones();
    private final Publications publications = new Publications();
    private Incident incident = RULES.initial();

    private IncidentReader() {}

    /** @param history not empty, in order from the first event */
    public static IncidentView read(List<RecordedEvent> history) {
        var reader = new IncidentReader();
        history.forEach(reader::add);
        return reader.view(history.getFirst(), history.getLast());
    }

    /** Passes by every version in turn; what it looked like is made when it is asked for, before the next one comes. */
    public static void walk(List<RecordedEvent> history, BiConsumer<RecordedEvent, Supplier<IncidentView>> visitor) {
        var reader = new IncidentReader();
        history.forEach(recorded -> {
            reader.add(recorded);
            visitor.accept(recorded, () -> reader.view(history.getFirst(), recorded));
        });
    }

    private void add(RecordedEvent recorded) {
        IncidentEvent event = CODEC.read(recorded);
        incident = RULES.evolve(incident, event);
        milestones.see(event, recorded, incident);
        publications.add(event, recorded);
        tell(event, recorded);
    }

    private IncidentView view(RecordedEvent first, RecordedEvent last) {
        return switch (incident) {
            case Incident.Unreported _ -> throw new IllegalStateException("nothing to read");
            case Incident.Live live -> IncidentView.of(live, new IncidentView.Stamp(last.stream(), last.subject(),
                    last.version(), first.recordedAt(), first.actor(), last.recordedAt()),
                    new IncidentView.Gathered(inOrder(), List.copyOf(alerts.values()), List.copyOf(updates),
                            milestones.durations(), imported, publications.last()));
        };
    }

    private void tell(IncidentEvent event, RecordedEvent recorded) {
        switch (event) {
            case IncidentEvent.OfIncident _ -> {
            }
            case IncidentEvent.OfTimeline told -> tell(told, recorded);
            case IncidentEvent.OfAlerts heard -> hear(heard);
            case IncidentEvent.OfPublication _ -> {
            }
            case IncidentEvent.Imported page -> imported = ImportedFrom.of(page, recorded);
            case IncidentEvent.ActionItemImported _ -> {
            }
            case IncidentEvent.OfTies tied -> tie(tied);
            case IncidentEvent.UpdatePosted posted -> updates.add(StakeholderUpdate.of(posted, recorded));
            case IncidentEvent.UpdateWithdrawn because -> updates.replaceAll(update -> update.withdrawn(because, recorded));
        }
    }

    private void tell(IncidentEvent.OfTimeline event, RecordedEvent recorded) {
        switch (event) {
            case IncidentEvent.TimelineEntryAdded told -> timeline.put(told.entry(), TimelineEntry.of(told, recorded));
            case IncidentEvent.TimelineEntryCorrected to ->
                timeline.computeIfPresent(to.entry(), (_, entry) -> entry.corrected(to, recorded));
            case IncidentEvent.TimelineEntryRetracted because ->
                timeline.computeIfPresent(because.entry(), (_, entry) -> entry.retracted(because, recorded));
        }
    }

    private void hear(IncidentEvent.OfAlerts event) {
        switch (event) {
            case IncidentEvent.AlertAttached by -> alerts.put(by.alert(), AttachedAlert.of(by));
            case IncidentEvent.AlertResolved by ->
                alerts.computeIfPresent(by.alert(), (_, alert) -> alert.resolved(by.endsAt()));
        }
    }

    private void tie(IncidentEvent.OfTies event) {
        switch (event) {
            case IncidentEvent.Linked _ -> {
            }
            case IncidentEvent.Unlinked _ -> {
            }
            case IncidentEvent.Merged _ -> {
            }
            case IncidentEvent.Absorbed by -> hold(by.timeline(), by.alerts());
            case IncidentEvent.Unmerged by -> hold(by.timeline(), by.alerts());
            case IncidentEvent.Released by -> {
                timeline.values().removeIf(entry -> by.brought(entry.from()));
                alerts.values().removeIf(alert -> by.brought(alert.from()));
            }
        }
    }

    private void hold(List<CarriedEntry> entries, List<CarriedAlert> heard) {
        entries.forEach(entry -> timeline.put(entry.id(), TimelineEntry.of(entry)));
        heard.forEach(alert -> alerts.put(alert.id(), AttachedAlert.of(alert)));
    }

    private record Placed(Instant at, TimelineEntry entry) {}

    /** By the time it happened; an entry without one stays behind the entry it was told after. */
    private List<TimelineEntry> inOrder() {
        var placed = new ArrayList<Placed>();
        @Nullable
        Instant last = null;
        for (TimelineEntry entry : timeline.values()) {
            last = entry.occurredAt() != null ? entry.occurredAt() : last;
            placed.add(new Placed(last == null ? Instant.MIN : last, entry));
        }
        placed.sort(Comparator.comparing(Placed::at));
        return placed.stream().map(Placed::entry).toList();
    }
}

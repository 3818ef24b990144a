package dev.hindsight.incident.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.Incident;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.Parcel;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.desk.TieHandler.Both;
import dev.hindsight.incident.desk.TieHandler.Side;
import dev.hindsight.incident.read.view.AttachedAlert;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.read.view.TimelineEntry;

/** What goes over to the survivor when two incidents become one, and what comes back. */
final class Merging {

    /**
     * Characters of JSON in one event; a longer entry or alert goes alone. Neither outgrows the largest event: what an alert says is
     * cut when it arrives, and an entry is not corrected without end.
     */
    private static final int PARCEL = 200_000;

    private Merging() {}

    static Both merge(Side here, Side there) {
        IncidentView view = IncidentReader.read(here.history());
        List<TimelineEntry> entries = all(view.timeline())
                .map(entry -> entry.from(Objects.requireNonNullElse(entry.from(), view.key()))).toList();
        List<AttachedAlert> alerts = all(view.alerts())
                .map(alert -> alert.from(Objects.requireNonNullElse(alert.from(), view.key()))).toList();
        var absorb = new IncidentCommand.Absorb(here.found().id(), view.key(), view.title(), view.confidential(),
                under(here.history()), parcels(entries, alerts));
        return new Both(new IncidentCommand.Merge(there.found().id(), there.found().key()), absorb);
    }

    /** Only what is new or different comes back: the rest never left. */
    static Both unmerge(Side here, Side there) {
        IncidentView own = IncidentReader.read(here.history());
        IncidentView survivor = IncidentReader.read(there.history());
        var ours = new HashSet<>(under(here.history()));
        ours.add(own.key());
        Map<UUID, TimelineEntry> entries = byId(own.timeline(), TimelineEntry::id);
        Map<UUID, AttachedAlert> alerts = byId(own.alerts(), AttachedAlert::id);
        List<TimelineEntry> changed = all(survivor.timeline()).filter(entry -> ours.contains(entry.from()))
                .map(entry -> own.key().equals(entry.from()) ? entry.from(null) : entry)
                .filter(entry -> !entry.equals(entries.get(entry.id()))).toList();
        List<AttachedAlert> heard = all(survivor.alerts()).filter(alert -> ours.contains(alert.from()))
                .map(alert -> own.key().equals(alert.from()) ? alert.from(null) : alert)
                .filter(alert -> !alert.equals(alerts.get(alert.id()))).toList();
        return new Both(new IncidentCommand.Unmerge(there.found().id(), parcels(changed, heard)),
                new IncidentCommand.Release(here.found().id()));
    }

    /** Keys of what was merged into that incident, and into those. */
    private static List<String> under(List<RecordedEvent> history) {
        return switch (IncidentHandler.replay(history)) {
            case Incident.Unreported _ -> List.of();
            case Incident.Live live -> live.ties().absorbed().values().stream()
                    .flatMap(part -> Stream.concat(Stream.of(part.key()), part.merged().stream())).toList();
        };
    }

    private static List<Parcel> parcels(List<TimelineEntry> timeline, List<AttachedAlert> heard) {
        var parcels = new ArrayList<Parcel>();
        var entries = new ArrayList<TimelineEntry>();
        var alerts = new ArrayList<AttachedAlert>();
        int size = 0;
        for (Object item : Stream.concat(timeline.stream(), heard.stream()).toList()) {
            int more = size(item);
            if (size > 0 && size + more > PARCEL) {
                parcels.add(new Parcel(List.copyOf(entries), List.copyOf(alerts)));
                entries.clear();
                alerts.clear();
                size = 0;
            }
            size += more;
            switch (item) {
                case TimelineEntry entry -> entries.add(entry);
                case AttachedAlert alert -> alerts.add(alert);
                default -> throw new IllegalStateException("neither entry nor alert");
            }
        }
        parcels.add(new Parcel(List.copyOf(entries), List.copyOf(alerts)));
        return parcels;
    }

    private static int size(Object item) {
        try {
            return EventCodec.JSON.writeValueAsString(item).length();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read is written", e);
        }
    }

    private static <T> Stream<T> all(@org.jspecify.annotations.Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }

    private static <T> Map<UUID, T> byId(@org.jspecify.annotations.Nullable List<T> list, Function<T, UUID> id) {
        return all(list).collect(Collectors.toMap(id, item -> item));
    }
}

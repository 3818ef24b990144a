package dev.hindsight.incident.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.incident.CarriedAlert;
import dev.hindsight.incident.CarriedEntry;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.Parcel;
import dev.hindsight.incident.desk.TieHandler.Both;
import dev.hindsight.incident.desk.TieHandler.Side;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;

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
        List<CarriedEntry> entries = all(view.timeline())
                .map(entry -> entry.carried(Objects.requireNonNullElse(entry.from(), view.key()))).toList();
        List<CarriedAlert> alerts = all(view.alerts())
                .map(alert -> alert.carried(Objects.requireNonNullElse(alert.from(), view.key()))).toList();
        var absorb = new IncidentCommand.Absorb(here.found().id(), view.key(), view.title(), view.confidential(),
                view.under(), parcels(entries, alerts));
        return new Both(new IncidentCommand.Merge(there.found().id(), there.found().key()), absorb);
    }

    /** Only what is new or different comes back: the rest never left. */
    static Both unmerge(Side here, Side there) {
        IncidentView own = IncidentReader.read(here.history());
        IncidentView survivor = IncidentReader.read(there.history());
        var ours = new HashSet<>(own.under());
        ours.add(own.key());
        Set<CarriedEntry> entries = all(own.timeline()).map(entry -> entry.carried(entry.from())).collect(Collectors.toSet());
        Set<CarriedAlert> alerts = all(own.alerts()).map(alert -> alert.carried(alert.from())).collect(Collectors.toSet());
        List<CarriedEntry> changed = all(survivor.timeline()).filter(entry -> ours.contains(entry.from()))
                .map(entry -> entry.carried(own.key().equals(entry.from()) ? null : entry.from()))
                .filter(entry -> !entries.contains(entry)).toList();
        List<CarriedAlert> heard = all(survivor.alerts()).filter(alert -> ours.contains(alert.from()))
                .map(alert -> alert.carried(own.key().equals(alert.from()) ? null : alert.from()))
                .filter(alert -> !alerts.contains(alert)).toList();
        return new Both(new IncidentCommand.Unmerge(there.found().id(), parcels(changed, heard)),
                new IncidentCommand.Release(here.found().id()));
    }

    private static List<Parcel> parcels(List<CarriedEntry> timeline, List<CarriedAlert> heard) {
        var parcels = new ArrayList<Parcel>();
        var entries = new ArrayList<CarriedEntry>();
        var alerts = new ArrayList<CarriedAlert>();
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
                case CarriedEntry entry -> entries.add(entry);
                case CarriedAlert alert -> alerts.add(alert);
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

    private static <T> Stream<T> all(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }
}

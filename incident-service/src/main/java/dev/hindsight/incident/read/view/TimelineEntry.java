package dev.hindsight.incident.read.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.CarriedEntry;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Told;

/**
 * A line of the timeline: when it happened, as well as that is known, and when we learned it.
 *
 * @param corrections what it said before, oldest first; absent when nobody corrected it
 * @param retracted who took it back; absent while it stands
 * @param from key of the merged incident that it comes from; absent for an entry of this one
 */
public record TimelineEntry(UUID id, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant occurredAt,
        @Nullable Instant until, Precision precision, @Nullable String zone, @Nullable String localTime,
        @Nullable Integer dayOffset, String text, String kind, String by, Instant recordedAt,
        @Nullable List<Correction> corrections, @Nullable Retraction retracted, @Nullable String from) {

    /**
     * What an entry said until somebody corrected it, and why it no longer does.
     *
     * @param kind absent in what was merged before it was kept
     */
    public record Correction(@Nullable Instant occurredAt, Precision precision, String text, String reason, String by,
            Instant recordedAt, @Nullable Instant until, @Nullable String kind) {

        private static Correction of(CarriedEntry.Correction brought) {
            return new Correction(brought.occurredAt(), brought.precision(), brought.text(), brought.reason(), brought.by(),
                    brought.recordedAt(), brought.until(), brought.kind());
        }

        private CarriedEntry.Correction carried() {
            return new CarriedEntry.Correction(occurredAt, precision, text, reason, by, recordedAt, until, kind);
        }
    }

    /** Why an entry no longer counts. */
    public record Retraction(String reason, String by, Instant recordedAt) {

        private static Retraction of(CarriedEntry.Retraction brought) {
            return new Retraction(brought.reason(), brought.by(), brought.recordedAt());
        }

        private CarriedEntry.Retraction carried() {
            return new CarriedEntry.Retraction(reason, by, recordedAt);
        }
    }

    static TimelineEntry of(IncidentEvent.TimelineEntryAdded told, RecordedEvent recorded) {
        return new TimelineEntry(told.entry(), told.occurredAt(), told.until(), told.precision(), told.zone(),
                told.localTime(), told.dayOffset(), told.text(), told.kind(), recorded.actor(), recorded.recordedAt(), null,
                null, null);
    }

    static TimelineEntry of(CarriedEntry brought) {
        var corrections = brought.corrections() == null
                ? null
                : brought.corrections().stream().map(Correction::of).toList();
        var retracted = brought.retracted() == null ? null : Retraction.of(brought.retracted());
        return new TimelineEntry(brought.id(), brought.occurredAt(), brought.until(), brought.precision(), brought.zone(),
                brought.localTime(), brought.dayOffset(), brought.text(), brought.kind(), brought.by(), brought.recordedAt(),
                corrections, retracted, brought.from());
    }

    TimelineEntry corrected(IncidentEvent.TimelineEntryCorrected to, RecordedEvent recorded) {
        var before = new ArrayList<>(corrections == null ? List.<Correction>of() : corrections);
        before.add(new Correction(occurredAt, precision, text, to.reason(), recorded.actor(), recorded.recordedAt(), until,
                kind));
        Told now = told().corrected(to);
        return new TimelineEntry(id, now.occurredAt(), now.until(), now.precision(), now.zone(), now.localTime(),
                now.dayOffset(), now.text(), now.kind(), by, recordedAt, List.copyOf(before), retracted, from);
    }

    TimelineEntry retracted(IncidentEvent.TimelineEntryRetracted because, RecordedEvent recorded) {
        return new TimelineEntry(id, occurredAt, until, precision, zone, localTime, dayOffset, text, kind, by, recordedAt,
                corrections, new Retraction(because.reason(), recorded.actor(), recorded.recordedAt()), from);
    }

    /** What it says, without who said it. */
    public Told told() {
        return new Told(occurredAt, until, precision, zone, localTime, dayOffset, text, kind);
    }

    /** What goes over to another incident; null for {@code key} when it goes home. */
    public CarriedEntry carried(@Nullable String key) {
        return new CarriedEntry(id, occurredAt, until, precision, zone, localTime, dayOffset, text, kind, by, recordedAt,
                corrections == null ? null : corrections.stream().map(Correction::carried).toList(),
                retracted == null ? null : retracted.carried(), key);
    }
}

package dev.hindsight.incident;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline as somebody told it.
 *
 * @param occurredAt null only when {@code precision} is {@link Precision#UNKNOWN}
 * @param until end of what lasted
 * @param zone as written, such as {@code GMT}
 * @param localTime as written, such as {@code 14:45}
 * @param dayOffset days after the first day of a report that names no day
 * @param kind what sort of line: {@code note}, {@code alert}, …
 */
public record Told(@Nullable Instant occurredAt, @Nullable Instant until, Precision precision, @Nullable String zone,
        @Nullable String localTime, @Nullable Integer dayOffset, String text, String kind) {

    /** False for what would end before it began. */
    public boolean endsInTime() {
        return occurredAt == null || until == null || !until.isBefore(occurredAt);
    }

    /** The same in other words. */
    public Told saying(String words) {
        return new Told(occurredAt, until, precision, zone, localTime, dayOffset, words, kind);
    }

    /** The same as another sort of line. */
    public Told ofKind(String other) {
        return new Told(occurredAt, until, precision, zone, localTime, dayOffset, text, other);
    }

    /** A clock that is corrected to nothing is no longer written, nor from which day it was counted. */
    public Told corrected(IncidentEvent.TimelineEntryCorrected by) {
        boolean unwritten = "".equals(by.localTime());
        Instant end = by.until() == null ? until : by.until();
        return new Told(by.occurredAt() == null ? occurredAt : by.occurredAt(),
                Boolean.TRUE.equals(by.withoutEnd()) ? null : end,
                by.precision() == null ? precision : by.precision(), by.zone() == null ? zone : by.zone(),
                unwritten ? null : by.localTime() == null ? localTime : by.localTime(),
                unwritten || by.dayOffset() != null ? by.dayOffset() : dayOffset, by.text() == null ? text : by.text(),
                by.kind() == null ? kind : by.kind());
    }
}

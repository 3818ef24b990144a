package dev.hindsight.report.importing.timeline.chronology;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Moment;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.Offset;
import dev.hindsight.report.importing.time.Zone;

/** Makes an entry of what was settled about it, and gives its times the offsets that are certain. */
final class Moments {

    private final @Nullable Zone supplied;
    private final DateOrder order;
    private final ChronologyFindings findings;
    private @Nullable LocalDateTime zero;
    private @Nullable Zone zeroZone;

    Moments(@Nullable Zone supplied, DateOrder order, ChronologyFindings findings) {
        this.supplied = supplied;
        this.order = order;
        this.findings = findings;
    }

    /** The moment that others are counted from. */
    void zero(LocalDateTime at, @Nullable Zone zone) {
        zero = at;
        zeroZone = zone;
    }

    /** Counted from the moment the report calls T0; without one, only the words are known. */
    Entry relative(int index, EntryDraft draft, Duration plus) {
        LocalDateTime from = zero;
        findings.relative(index, from != null);
        if (from == null) {
            return new Entry(Moment.UNKNOWN, Moment.UNKNOWN, null, null, draft.stamp().approximate(), draft.text(),
                    draft.raw(), draft.urls());
        }
        LocalDateTime at = from.plus(plus);
        Zone zone = zeroZone;
        return new Entry(moment(index, draft, at.toLocalDate(), at.toLocalTime(), zone), Moment.UNKNOWN,
                zone == null ? null : zone.word(), null, draft.stamp().approximate(), draft.text(), draft.raw(),
                draft.urls());
    }

    /** @param counted the day from which days are only counted, none where the day is a real one */
    Entry entry(int index, EntryDraft draft, Times times, @Nullable LocalDate counted) {
        LocalDate found = times.day();
        LocalTime time = times.time();
        LocalTime until = times.until();
        Zone zone = times.zone();
        boolean counting = found != null && counted != null;
        boolean clock = draft.stamp().hasClock();
        String word = clock && zone != null ? zone.word() : null;
        Integer offset = found == null || counted == null
                ? null
                : Integer.valueOf((int) (found.toEpochDay() - counted.toEpochDay()));
        LocalDate real = counting ? null : found;
        boolean onlyEnd = time == null && until != null || draft.stamp().onlyUntilDay();
        Moment start = onlyEnd ? Moment.UNKNOWN : moment(index, draft, real, time, zone);
        Moment end = until == null
                ? lastDay(draft, real)
                : moment(index, draft, untilDay(draft, real, time, until), until, zone);
        if (clock && zone == null && (time != null || until != null)) {
            findings.zoneMissing(index);
        }
        return new Entry(start, end, word, offset, draft.stamp().approximate(), draft.text(), draft.raw(),
                draft.urls());
    }

    private Moment lastDay(EntryDraft draft, @Nullable LocalDate from) {
        LocalDate last = from == null || draft.stamp().untilDay() == null
                ? null
                : Days.resolve(order.apply(draft.stamp().untilDay()), from).day();
        return last == null ? Moment.UNKNOWN : new Moment(last, null, null);
    }

    private @Nullable LocalDate untilDay(EntryDraft draft, @Nullable LocalDate from, @Nullable LocalTime time,
            LocalTime until) {
        if (from == null) {
            return null;
        }
        if (draft.stamp().untilDay() != null) {
            return Days.resolve(order.apply(draft.stamp().untilDay()), from).day();
        }
        return time != null && until.isBefore(time) ? from.plusDays(1) : from;
    }

    private Moment moment(int index, EntryDraft draft, @Nullable LocalDate at, @Nullable LocalTime time, @Nullable Zone zone) {
        if (at == null || time == null || zone == null) {
            return new Moment(at, time, null);
        }
        return switch (zone.at(at.atTime(time))) {
            case Offset.Certain(ZoneOffset value) -> new Moment(at, time, value);
            case Offset.Unclear why -> new Moment(at, time, settled(index, draft, why, at, time));
        };
    }

    private @Nullable ZoneOffset settled(int index, EntryDraft draft, Offset.Unclear why, LocalDate at, LocalTime time) {
        boolean mayOverrule = supplied != null && !draft.ownZone() && why == Offset.Unclear.OTHER_SEASON;
        ZoneOffset offset = mayOverrule ? offset(at, time, supplied) : null;
        if (offset == null) {
            findings.unclear(index, why);
        }
        return offset;
    }

    static @Nullable ZoneOffset offset(LocalDate day, LocalTime time, @Nullable Zone zone) {
        return zone != null && zone.at(day.atTime(time)) instanceof Offset.Certain(ZoneOffset value) ? value : null;
    }

    /** What was settled: the day, the beginning, the end and the zone. */
    record Times(@Nullable LocalDate day, @Nullable LocalTime time, @Nullable LocalTime until, @Nullable Zone zone) {}
}

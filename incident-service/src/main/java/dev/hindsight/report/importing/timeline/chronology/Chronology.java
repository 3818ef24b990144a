package dev.hindsight.report.importing.timeline.chronology;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.time.ClockWords;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.Zone;

/**
 * Gives each entry the day and offset that are certain.
 */
public final class Chronology {

    private final @Nullable Zone supplied;
    private final List<EntryDraft> drafts;
    private final DateOrder order;
    private final boolean newestFirst;
    private final List<Entry> entries = new ArrayList<>();
    private final ChronologyFindings findings = new ChronologyFindings();
    private final Moments moments;
    private final HalfDays halves = new HalfDays();
    private final DatedNext ahead;
    private final RunningDay days;

    /**
     * @param reported the day that entries without one begin on
     * @param near a day that is good enough to complete others by
     */
    public Chronology(List<EntryDraft> drafts, @Nullable LocalDate reported, @Nullable LocalDate near, @Nullable Zone supplied,
            DateOrder order) {
        this.order = order;
        this.newestFirst = NewestFirst.is(drafts, order);
        this.drafts = newestFirst ? drafts.reversed() : drafts;
        this.ahead = new DatedNext(this.drafts, order);
        this.supplied = supplied;
        this.moments = new Moments(supplied, order, findings);
        this.days = new RunningDay(reported, near, order, entries, findings, ahead);
    }

    public List<Entry> settle() {
        if (newestFirst) {
            findings.newestFirst(drafts.size());
        }
        drafts.forEach(this::settle);
        findings.close();
        return newestFirst ? entries.reversed() : entries;
    }

    public List<Finding> findings() {
        return findings.all();
    }

    private void settle(EntryDraft draft) {
        ahead.step();
        int index = entries.size();
        findings.ofStamp(index, draft);
        if (draft.stamp().plus() != null) {
            entries.add(moments.relative(index, draft, draft.stamp().plus()));
            return;
        }
        halves.next(draft.raw(), time(draft.stamp().clock()), draft.day() == null ? days.lastTime() : null);
        if (halves.left()) {
            findings.afternoon(index);
        }
        LocalTime time = halves.of(time(draft.stamp().clock()));
        LocalTime until = halves.of(time(draft.stamp().until()));
        LocalTime any = time == null ? until : time;
        Zone zone = zone(draft);
        LocalTime hour = any == null && draft.stamp().clock() != null ? draft.stamp().clock().hour() : null;
        LocalDate found = days.of(index, draft, hour == null ? any : hour.plusMinutes(59), zone);
        boolean onlyEnd = time == null && until != null || draft.stamp().onlyUntilDay();
        entries.add(moments.entry(index, draft, new Moments.Times(found, time, until, zone),
                days.isKnown() ? null : RunningDay.COUNTED));
        if (draft.stamp().zero() && found != null && days.isKnown() && time != null) {
            moments.zero(found.atTime(time), zone);
        }
        if (found != null && !onlyEnd) {
            days.reached(index, found, hour == null ? any : hour, zone);
        }
    }

    private static @Nullable LocalTime time(@Nullable ClockWords words) {
        return words == null ? null : words.time();
    }

    /** What a person supplies fills a gap; it also settles a zone of the list that cannot be right at that time of the year. */
    private @Nullable Zone zone(EntryDraft draft) {
        Zone own = draft.zone();
        if (own == null || own.isUnclear() && supplied != null) {
            return supplied;
        }
        return order == DateOrder.MONTH_FIRST ? own.amongAmericans() : own;
    }
}

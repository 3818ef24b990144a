package dev.hindsight.report.importing.timeline.chronology;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.ClockWords;
import dev.hindsight.report.importing.time.Zone;

/** Whether midnight lies between an entry and the one before: the clock goes back, and further than where one is only told late. */
final class Midnight {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Disorder disorder;
    private final ChronologyFindings findings;
    private final DatedNext ahead;
    private @Nullable Anchor last;
    /** The day that began where midnight was passed last. */
    private @Nullable LocalDate turned;

    Midnight(Disorder disorder, ChronologyFindings findings, DatedNext ahead) {
        this.disorder = disorder;
        this.findings = findings;
        this.ahead = ahead;
    }

    void reached(Anchor anchor) {
        last = anchor;
        disorder.reached(anchor);
    }

    /** The entry that others are measured by. */
    @Nullable
    Anchor last() {
        return last;
    }

    /**
     * The day of an entry that names none.
     *
     * @param at the day of the one before
     * @param counted whether days are only counted, and none of the calendar is known
     */
    LocalDate dayBehind(LocalDate at, int index, EntryDraft draft, LocalTime time, @Nullable Zone zone, boolean counted) {
        if (isBefore(at, index, draft, time, zone, counted)) {
            return at.minusDays(1);
        }
        if (isPassed(at, index, draft, time, zone, counted)) {
            turned = at.plusDays(1);
            return turned;
        }
        return at;
    }

    /** 23:58 behind 00:05, where midnight was passed only by the clock: a little disorder and not a day later. */
    private boolean isBefore(LocalDate at, int index, EntryDraft draft, LocalTime time, @Nullable Zone zone, boolean counted) {
        Anchor before = last;
        if (before == null || !at.equals(turned) || !at.equals(before.day()) || draft.stamp().lostDay()) {
            return false;
        }
        Duration back = back(at.minusDays(1), time, zone, counted);
        if (back.isZero() || back.compareTo(HOUR) > 0) {
            return false;
        }
        disorder.report(index, back, before, at);
        return true;
    }

    /** Whether the clock goes back so far that it must be the next day; less than that is disorder, as is what is dated next then. */
    private boolean isPassed(LocalDate at, int index, EntryDraft draft, LocalTime time, @Nullable Zone zone, boolean counted) {
        Duration back = back(at, time, zone, counted);
        if (back.compareTo(HOUR) > 0 && !ahead.isPassedBy(at.plusDays(1), time)
                && !endsBehind(at, draft, time, zone, counted)) {
            findings.inferred(index, "The clock goes back: it is taken for the next day.");
            if (last != null && !draft.raw().startsWith("0") && last.maybeNoonBefore(time)) {
                findings.maybeAfternoon(index);
            }
            return true;
        }
        if (counted) {
            disorder.report(index, back, last, at);
        } else {
            disorder.ofDay(index, back, last, at, time, zone);
        }
        return false;
    }

    /** A span that began before the last entry and ended after it: of the same day, however long it is. */
    private boolean endsBehind(LocalDate at, EntryDraft draft, LocalTime time, @Nullable Zone zone, boolean counted) {
        ClockWords until = draft.stamp().until();
        LocalTime end = until == null ? null : until.time();
        return end != null && end.isAfter(time) && draft.stamp().untilDay() == null && back(at, end, zone, counted).isZero();
    }

    /** How far an entry would lie before the last one. */
    Duration back(LocalDate at, @Nullable LocalTime time, @Nullable Zone zone, boolean counted) {
        return last == null ? Duration.ZERO : last.backTo(at, time, zone, counted);
    }
}

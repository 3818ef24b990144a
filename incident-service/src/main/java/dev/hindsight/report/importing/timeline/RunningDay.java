package dev.hindsight.report.importing.timeline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Zone;

/**
 * The day that runs on from one entry to the next: from the words of an entry, from the one before it or from the report; where none
 * is known, days are only counted from the first entry.
 */
final class RunningDay {

    /** Days that are only counted, where no day is known; any day without a change of clocks around it will do. */
    static final LocalDate COUNTED = LocalDate.of(2001, 7, 2);
    private static final Pattern SAME_DAY = Pattern.compile("(?i)later|same|shortly|soon");
    private static final Duration HOUR = Duration.ofHours(1);

    private final @Nullable LocalDate reported;
    private final @Nullable LocalDate near;
    private final DateOrder order;
    private final Disorder disorder;
    private final ChronologyFindings findings;
    private final Ahead ahead;
    private boolean someDated;
    private boolean dayUnknown;
    private @Nullable LocalDate day;
    private @Nullable LocalDate counted;
    private @Nullable LocalDate turned;
    private @Nullable Anchor anchor;
    private @Nullable DayOfWeek weekday;

    /**
     * @param reported the day that entries without one begin on
     * @param near a day that is good enough to complete others by
     * @param entries those settled so far, for what is said about their order
     * @param ahead what is dated next
     */
    RunningDay(@Nullable LocalDate reported, @Nullable LocalDate near, DateOrder order, List<Entry> entries,
            ChronologyFindings findings, Ahead ahead) {
        this.ahead = ahead;
        this.reported = reported;
        this.near = near;
        this.order = order;
        this.disorder = new Disorder(entries, findings);
        this.findings = findings;
    }

    /** Whether it is a day of the calendar, and not only counted. */
    boolean isKnown() {
        return day != null;
    }

    /** The time of the entry before, none where there is none. */
    @Nullable
    LocalTime lastTime() {
        return anchor == null ? null : anchor.time();
    }

    /** The entry that others are measured by from now on. */
    void reached(int index, LocalDate found, @Nullable LocalTime time, @Nullable Zone zone) {
        anchor = Anchor.of(index, found, time, zone);
        disorder.reached(anchor);
    }

    /** The day of the next entry, none where it cannot be told. */
    @Nullable
    LocalDate of(int index, EntryDraft draft, @Nullable LocalTime time, @Nullable Zone zone) {
        DayWords words = draft.day();
        if (words != null && words.nth() > 0) {
            return nth(index, words.nth());
        }
        if (words != null) {
            LocalDate base = day != null ? day : reported != null ? reported : near != null ? near : known();
            if (base == null && !dayUnknown && words.weekdayOnly()) {
                return countOn(index, draft, time, zone, daysSince(words));
            }
            Days.Found found = day == null
                    ? Days.first(order.apply(words), base)
                    : Days.after(order.apply(words), day, reported);
            if (order.leavesOpen(words)) {
                findings.dateAmbiguous(index);
            }
            findings.ofDay(index, words, found);
            if (found.relative() && day == null && base == null) {
                return countOn(index, draft, time, zone, words.plus());
            }
            someDated |= found.day() != null;
            day = found.day();
            dayUnknown = day == null;
            if (day != null) {
                disorder.ofDay(index, backwards(day, time, zone), anchor, day, time, zone);
            }
            return day;
        }
        if (dayUnknown) {
            return null;
        }
        return time == null && !draft.stamp().hasClock() && !draft.stamp().vague() ? null : undated(index, draft, time, zone);
    }

    /** The last day of the calendar that an entry had, where the one before has none that can be. */
    private @Nullable LocalDate known() {
        return someDated && anchor != null ? anchor.day() : null;
    }

    /** "Day 2" is counted from the day of the report; where that is not known it still tells how many days went by. */
    private @Nullable LocalDate nth(int index, int count) {
        LocalDate first = reported != null ? reported : near;
        if (first == null) {
            counted = COUNTED.plusDays(count - 1L);
            return counted;
        }
        day = first.plusDays(count - 1L);
        dayUnknown = false;
        findings.inferred(index, "Its day is counted from the day of the report.");
        return day;
    }

    private @Nullable LocalDate undated(int index, EntryDraft draft, @Nullable LocalTime time, @Nullable Zone zone) {
        if (time == null) {
            return draft.stamp().vague() && SAME_DAY.matcher(draft.raw()).lookingAt() ? day : null;
        }
        if (day == null && reported != null) {
            day = reported;
            findings.inferred(index, "It takes the day of the report.");
            return day;
        }
        if (day == null) {
            return countOn(index, draft, time, zone, 0);
        }
        if (beforeMidnight(index, draft, day, time, zone)) {
            day = day.minusDays(1);
        } else if (rolls(index, draft, day, time, zone)) {
            day = day.plusDays(1);
            turned = day;
        } else if (draft.stamp().lostDay() && someDated) {
            findings.inferred(index, "Its date is lost; it takes the day of the entry before.");
        }
        return day;
    }

    /** Weekdays count days, even where no date is known. */
    private int daysSince(DayWords words) {
        DayOfWeek before = weekday;
        weekday = words.weekday();
        return before == null || weekday == null ? 0 : Math.floorMod(weekday.getValue() - before.getValue(), 7);
    }

    private @Nullable LocalDate countOn(int index, EntryDraft draft, @Nullable LocalTime time, @Nullable Zone zone, int plus) {
        if (time == null) {
            return null;
        }
        LocalDate before = counted == null ? COUNTED : counted;
        LocalDate now = before.plusDays(plus);
        if (plus == 0 && counted != null && beforeMidnight(index, draft, before, time, zone)) {
            now = before.minusDays(1);
        } else if (plus == 0 && counted != null && rolls(index, draft, before, time, zone)) {
            now = before.plusDays(1);
            turned = now;
        }
        counted = now;
        return now;
    }

    /** 23:58 behind 00:05, where midnight was passed only by the clock: a little disorder and not a day later. */
    private boolean beforeMidnight(int index, EntryDraft draft, LocalDate at, LocalTime time, @Nullable Zone zone) {
        Anchor last = anchor;
        if (last == null || !at.equals(turned) || !at.equals(last.day()) || draft.stamp().lostDay()) {
            return false;
        }
        Duration back = backwards(at.minusDays(1), time, zone);
        if (back.isZero() || back.compareTo(HOUR) > 0) {
            return false;
        }
        disorder.report(index, back, last, at);
        return true;
    }

    /** Whether the clock goes back so far that it must be the next day; less than that is disorder, as is what is dated next then. */
    private boolean rolls(int index, EntryDraft draft, LocalDate at, LocalTime time, @Nullable Zone zone) {
        Duration back = backwards(at, time, zone);
        if (back.compareTo(HOUR) > 0 && !ahead.isPassedBy(at.plusDays(1), time)) {
            findings.inferred(index, "The clock goes back: it is taken for the next day.");
            if (anchor != null && !draft.raw().startsWith("0") && anchor.maybeNoonBefore(time)) {
                findings.maybeAfternoon(index);
            }
            return true;
        }
        if (day == null) {
            disorder.report(index, back, anchor, at);
        } else {
            disorder.ofDay(index, back, anchor, at, time, zone);
        }
        return false;
    }

    private Duration backwards(LocalDate at, @Nullable LocalTime time, @Nullable Zone zone) {
        return anchor == null ? Duration.ZERO : anchor.backTo(at, time, zone, day == null);
    }

}

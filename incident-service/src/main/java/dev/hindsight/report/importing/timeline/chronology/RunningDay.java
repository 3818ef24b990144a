package dev.hindsight.report.importing.timeline.chronology;

import java.time.DayOfWeek;
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
    /** "~7 days prior": counted back from the incident. */
    private static final Pattern PRIOR = Pattern.compile("(?i)[~≈]?\\s?(?:about |the |some )?(?:[\\w–-]{1,9} )?"
            + "(?:day|night|week|month|year)s? (?:prior|before|earlier)\\W{0,3}");
    private static final Pattern SAME_DAY = Pattern.compile("(?i)later|same|shortly|soon");

    /** What happens before belongs to a night, and the morning behind it may be that of either day. */
    private static final int DAWN = 5;
    private static final Pattern MORNING = Pattern.compile("(?i)(?:in the )?(?:am|a\\.m\\.|(?:early |late )?morning)");
    private static final Pattern AFTERNOON = Pattern
            .compile("(?i)(?:in the )?(?:pm|p\\.m\\.|(?:early |late )?(?:afternoon|evening))");

    private final @Nullable LocalDate reported;
    private final @Nullable LocalDate near;
    private final DateOrder order;
    private final Disorder disorder;
    private final ChronologyFindings findings;
    private final Midnight midnight;
    private boolean someDated;
    private boolean dayUnknown;
    /** Whether the entry before is counted back from the incident. */
    private boolean prior;
    private @Nullable LocalDate day;
    private @Nullable LocalDate counted;
    private @Nullable DayOfWeek weekday;

    /**
     * @param reported the day that entries without one begin on
     * @param near a day that is good enough to complete others by
     * @param entries those settled so far, for what is said about their order
     * @param ahead what is dated next
     */
    RunningDay(@Nullable LocalDate reported, @Nullable LocalDate near, DateOrder order, List<Entry> entries,
            ChronologyFindings findings, DatedNext ahead) {
        this.reported = reported;
        this.near = near;
        this.order = order;
        this.disorder = new Disorder(entries, findings);
        this.findings = findings;
        this.midnight = new Midnight(disorder, findings, ahead);
    }

    /** Whether it is a day of the calendar, and not only counted. */
    boolean isKnown() {
        return day != null;
    }

    /** The time of the entry before, none where there is none. */
    @Nullable
    LocalTime lastTime() {
        Anchor last = midnight.last();
        return last == null ? null : last.time();
    }

    /** The entry that others are measured by from now on. */
    void reached(int index, LocalDate found, @Nullable LocalTime time, @Nullable Zone zone) {
        midnight.reached(Anchor.of(index, found, time, zone));
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
                disorder.ofDay(index, midnight.back(day, time, zone, false), midnight.last(), day, time, zone);
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
        Anchor last = midnight.last();
        return someDated && last != null ? last.day() : null;
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
        boolean back = prior && reported != null && day != null && day.isBefore(reported);
        prior = time == null && PRIOR.matcher(draft.raw()).matches();
        if (time == null) {
            return draft.stamp().vague() && isSameDay(draft.raw()) ? day : null;
        }
        if (reported != null && (day == null || back)) {
            day = reported;
            findings.inferred(index, "It takes the day of the report.");
            return day;
        }
        if (day == null) {
            return countOn(index, draft, time, zone, 0);
        }
        LocalDate before = day;
        day = midnight.dayBehind(before, index, draft, time, zone, false);
        if (day.equals(before) && draft.stamp().lostDay() && someDated) {
            findings.inferred(index, "Its date is lost; it takes the day of the entry before.");
        }
        return day;
    }

    /** Words that say no other day; a morning that follows an afternoon is of one that is not told. */
    private boolean isSameDay(String raw) {
        LocalTime last = lastTime();
        return SAME_DAY.matcher(raw).lookingAt() || AFTERNOON.matcher(raw).matches()
                || MORNING.matcher(raw).matches() && (last == null || last.getHour() >= DAWN && last.isBefore(LocalTime.NOON));
    }

    /** Weekdays count days, even where no date is known. */
    private int daysSince(DayWords words) {
        DayOfWeek before = weekday;
        weekday = words.weekday();
        return before == null || weekday == null ? 0 : Math.floorMod(weekday.getValue() - before.getValue(), 7);
    }

    private @Nullable LocalDate countOn(int index, EntryDraft draft, @Nullable LocalTime time, @Nullable Zone zone, int plus) {
        LocalDate before = counted == null ? COUNTED : counted;
        counted = plus == 0 && counted != null && time != null
                ? midnight.dayBehind(before, index, draft, time, zone, true)
                : before.plusDays(plus);
        return counted;
    }
}

package dev.hindsight.report.importing.timeline.chronology;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.ClockWords;
import dev.hindsight.report.importing.time.DateOrder;

/** Tells a list that runs from the last entry to the first: no step forward, and more steps back than a night explains. */
final class NewestFirst {

    private static final int STEPS = 2;
    /** One with a leap day, to compare days that nobody wrote a year to. */
    private static final int ANY_YEAR = 2000;
    /** A longer step back is a night that passed. */
    private static final Duration NIGHT = Duration.ofHours(10);

    private NewestFirst() {}

    static boolean is(List<EntryDraft> drafts, DateOrder order) {
        int back = 0;
        EntryDraft before = null;
        LocalDate dayBefore = null;
        for (EntryDraft draft : drafts) {
            LocalTime time = time(draft);
            if (time == null) {
                continue;
            }
            LocalDate own = day(draft, dayBefore, order);
            LocalDate day = own == null ? dayBefore : own;
            LocalTime timeBefore = before == null ? null : time(before);
            int step = step(dayBefore, timeBefore, day, time);
            boolean night = timeBefore != null && own == null && Duration.between(time, timeBefore).compareTo(NIGHT) > 0;
            if (step > 0 || night) {
                return false;
            }
            back += step < 0 ? 1 : 0;
            before = draft;
            dayBefore = day;
        }
        return back >= STEPS;
    }

    private static int step(@Nullable LocalDate dayBefore, @Nullable LocalTime before, @Nullable LocalDate day,
            LocalTime time) {
        if (dayBefore != null && day != null && !day.equals(dayBefore)) {
            return day.compareTo(dayBefore);
        }
        return before == null ? 0 : time.compareTo(before);
    }

    /** The day of an entry, in the year of the one before where it has none of its own. */
    private static @Nullable LocalDate day(EntryDraft draft, @Nullable LocalDate before, DateOrder order) {
        int year = before == null ? ANY_YEAR : before.getYear();
        return draft.day() == null ? null : order.apply(draft.day().in(year)).date();
    }

    private static @Nullable LocalTime time(EntryDraft draft) {
        ClockWords clock = draft.stamp().clock() == null ? draft.stamp().until() : draft.stamp().clock();
        return clock == null ? null : clock.time();
    }
}

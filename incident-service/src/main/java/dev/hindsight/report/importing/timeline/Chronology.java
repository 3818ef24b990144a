package dev.hindsight.report.importing.timeline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.time.ClockWords;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Zone;

/**
 * Gives each entry the day and offset that are certain. A day comes from the entry itself, from the one before it or from the
 * report; where none is known, days are only counted from the first entry.
 */
final class Chronology {

    /** Days that are only counted, where no day is known; any day without a change of clocks around it will do. */
    private static final LocalDate COUNTED = LocalDate.of(2001, 7, 2);
    private static final Pattern SAME_DAY = Pattern.compile("(?i)later|same|shortly|soon");
    private static final Duration HOUR = Duration.ofHours(1);

    private final @Nullable LocalDate reported;
    private final @Nullable LocalDate near;
    private final @Nullable Zone supplied;
    private final DateOrder order;
    private final List<Entry> entries = new ArrayList<>();
    private final ChronologyFindings findings = new ChronologyFindings();
    private final Moments moments;
    private final Halves halves = new Halves();
    private boolean someDated;
    private boolean dayUnknown;
    private @Nullable LocalDate day;
    private @Nullable LocalDate counted;
    private @Nullable Anchor anchor;
    private @Nullable DayOfWeek weekday;
    private String written = "";

    /**
     * @param reported the day that entries without one begin on
     * @param near a day that is good enough to complete others by
     */
    Chronology(@Nullable LocalDate reported, @Nullable LocalDate near, @Nullable Zone supplied, DateOrder order) {
        this.reported = reported;
        this.near = near;
        this.order = order;
        this.supplied = supplied;
        this.moments = new Moments(supplied, order, findings);
    }

    List<Entry> settle(List<EntryDraft> drafts) {
        boolean newestFirst = NewestFirst.is(drafts, order);
        if (newestFirst) {
            findings.newestFirst(drafts.size());
        }
        (newestFirst ? drafts.reversed() : drafts).forEach(this::settle);
        findings.close();
        return newestFirst ? entries.reversed() : entries;
    }

    List<Finding> findings() {
        return findings.all();
    }

    private void settle(EntryDraft draft) {
        int index = entries.size();
        written = draft.raw();
        findings.ofStamp(index, draft);
        if (draft.stamp().plus() != null) {
            entries.add(moments.relative(index, draft, draft.stamp().plus()));
            return;
        }
        halves.next(written, time(draft.stamp().clock()), draft.day() == null && anchor != null ? anchor.time() : null);
        if (halves.left()) {
            findings.afternoon(index);
        }
        LocalTime time = halves.of(time(draft.stamp().clock()));
        LocalTime until = halves.of(time(draft.stamp().until()));
        LocalTime any = time == null ? until : time;
        Zone zone = zone(draft);
        LocalDate found = dayOf(index, draft, any, zone);
        boolean onlyEnd = time == null && until != null;
        entries.add(moments.entry(index, draft, new Moments.Times(found, time, until, zone), day == null ? COUNTED : null));
        if (draft.stamp().zero() && found != null && day != null && time != null) {
            moments.zero(found.atTime(time), zone);
        }
        if (found != null && any != null && !onlyEnd) {
            anchor = Anchor.of(index, found, any, zone);
        } else if (found != null && any == null) {
            anchor = Anchor.of(index, found, null, zone);
        }
    }

    private static @Nullable LocalTime time(@Nullable ClockWords words) {
        return words == null ? null : words.time();
    }

    /** What a person supplies fills a gap; it also settles a zone of the list that cannot be right at that time of the year. */
    private @Nullable Zone zone(EntryDraft draft) {
        Zone own = draft.zone();
        return own == null || own.isUnclear() && supplied != null ? supplied : own;
    }

    private @Nullable LocalDate dayOf(int index, EntryDraft draft, @Nullable LocalTime time, @Nullable Zone zone) {
        DayWords words = draft.day();
        if (words != null && words.nth() > 0) {
            return nth(index, words.nth());
        }
        if (words != null) {
            LocalDate base = day != null ? day : reported != null ? reported : near;
            if (base == null && !dayUnknown && words.weekdayOnly()) {
                return countOn(index, time, zone, daysSince(words));
            }
            Days.Found found = day == null ? Days.first(order.apply(words), base) : Days.resolve(order.apply(words), base);
            if (order.leavesOpen(words)) {
                findings.dateAmbiguous(index);
            }
            findings.ofDay(index, words, found);
            if (found.relative() && day == null && base == null) {
                return countOn(index, time, zone, words.plus());
            }
            someDated |= found.day() != null;
            day = found.day();
            dayUnknown = day == null;
            if (day != null) {
                findings.order(index, entries, backwards(day, time, zone), anchorIndex(), day, anchorDay());
            }
            return day;
        }
        if (dayUnknown) {
            return null;
        }
        return time == null && !draft.stamp().hasClock() && !draft.stamp().vague() ? null : undated(index, draft, time, zone);
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
            return countOn(index, time, zone, 0);
        }
        boolean rolled = rolls(index, day, time, zone);
        if (rolled) {
            day = day.plusDays(1);
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

    private @Nullable LocalDate countOn(int index, @Nullable LocalTime time, @Nullable Zone zone, int plus) {
        if (time == null) {
            return null;
        }
        LocalDate before = counted == null ? COUNTED : counted;
        LocalDate now = before.plusDays(plus);
        if (plus == 0 && counted != null && rolls(index, before, time, zone)) {
            now = before.plusDays(1);
        }
        counted = now;
        return now;
    }

    /** Whether the clock goes back so far that it must be the next day; less than that is disorder. */
    private boolean rolls(int index, LocalDate at, LocalTime time, @Nullable Zone zone) {
        Duration back = backwards(at, time, zone);
        if (back.compareTo(HOUR) > 0) {
            findings.inferred(index, "The clock goes back: it is taken for the next day.");
            if (anchor != null && !written.startsWith("0") && anchor.maybeNoonBefore(time)) {
                findings.maybeAfternoon(index);
            }
            return true;
        }
        findings.order(index, entries, back, anchorIndex(), at, anchorDay());
        return false;
    }

    private Duration backwards(LocalDate at, @Nullable LocalTime time, @Nullable Zone zone) {
        return anchor == null ? Duration.ZERO : anchor.backTo(at, time, zone, day == null);
    }

    private int anchorIndex() {
        return anchor == null ? -1 : anchor.index();
    }

    private @Nullable LocalDate anchorDay() {
        return anchor == null ? null : anchor.day();
    }
}

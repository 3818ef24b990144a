package dev.hindsight.report.importing.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Moment;
import dev.hindsight.report.importing.time.ClockWords;
import dev.hindsight.report.importing.time.DateOrder;
import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Offset;
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
    private final @Nullable Zone supplied;
    private final DateOrder order;
    private final List<Entry> entries = new ArrayList<>();
    private final ChronologyFindings findings = new ChronologyFindings();
    private boolean someDated;
    private boolean dayUnknown;
    private @Nullable LocalDate day;
    private @Nullable LocalDate counted;
    private @Nullable Anchor anchor;
    private @Nullable LocalDateTime zero;
    private @Nullable Zone zeroZone;

    Chronology(@Nullable LocalDate reported, @Nullable Zone supplied, DateOrder order) {
        this.reported = reported;
        this.order = order;
        this.supplied = supplied;
    }

    /** The last entry with a time, to tell whether the clock goes back. */
    private record Anchor(int index, LocalDate day, @Nullable LocalTime time, @Nullable Zone zone,
            @Nullable ZoneOffset offset) {}

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
        findings.ofStamp(index, draft);
        if (draft.stamp().plus() != null) {
            entries.add(relative(index, draft, draft.stamp().plus()));
            return;
        }
        LocalTime time = time(draft.stamp().clock());
        LocalTime until = time(draft.stamp().until());
        LocalTime any = time == null ? until : time;
        Zone zone = zone(draft);
        LocalDate found = dayOf(index, draft, any, zone);
        boolean onlyEnd = time == null && until != null;
        entries.add(entry(index, draft, found, time, until, zone));
        if (draft.stamp().zero() && found != null && day != null && time != null) {
            zero = found.atTime(time);
            zeroZone = zone;
        }
        if (found != null && any != null && !onlyEnd) {
            Offset offset = zone == null ? Offset.Unclear.NO_ZONE : zone.at(found.atTime(any));
            anchor = new Anchor(index, found, any, zone, offset instanceof Offset.Certain(ZoneOffset value) ? value : null);
        } else if (found != null && any == null) {
            anchor = new Anchor(index, found, null, zone, null);
        }
    }

    /** Counted from the moment the report calls T0; without one, only the words are known. */
    private Entry relative(int index, EntryDraft draft, Duration plus) {
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
        if (words != null) {
            LocalDate base = day != null ? day : reported;
            Days.Found found = Days.resolve(order.apply(words), base);
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
            return true;
        }
        findings.order(index, entries, back, anchorIndex(), at, anchorDay());
        return false;
    }

    private int anchorIndex() {
        return anchor == null ? -1 : anchor.index();
    }

    private @Nullable LocalDate anchorDay() {
        return anchor == null ? null : anchor.day();
    }

    /** How far the entry lies before the last one, by instants where both are certain, else by the faces of the clocks. */
    private Duration backwards(LocalDate at, @Nullable LocalTime time, @Nullable Zone zone) {
        Anchor last = anchor;
        if (last == null) {
            return Duration.ZERO;
        }
        LocalTime lastTime = last.time();
        if (time == null || lastTime == null) {
            return Duration.ofDays(Math.max(0, last.day().toEpochDay() - at.toEpochDay()));
        }
        ZoneOffset here = offset(at, time, zone);
        ZoneOffset there = last.offset();
        boolean counting = day == null;
        if (counting && zone != null && last.zone() != null) {
            here = zone.fixed();
            there = last.zone().fixed();
        }
        Duration back = Duration.between(at.atTime(time), last.day().atTime(lastTime));
        if (here != null && there != null) {
            back = back.plusSeconds(here.getTotalSeconds()).minusSeconds(there.getTotalSeconds());
        }
        return back.isNegative() ? Duration.ZERO : back;
    }

    private static @Nullable ZoneOffset offset(LocalDate day, LocalTime time, @Nullable Zone zone) {
        return zone != null && zone.at(day.atTime(time)) instanceof Offset.Certain(ZoneOffset value) ? value : null;
    }

    private Entry entry(int index, EntryDraft draft, @Nullable LocalDate found, @Nullable LocalTime time,
            @Nullable LocalTime until, @Nullable Zone zone) {
        boolean counting = found != null && day == null;
        boolean clock = draft.stamp().hasClock();
        String word = clock && zone != null ? zone.word() : null;
        Integer offset = counting && found != null ? Integer.valueOf((int) (found.toEpochDay() - COUNTED.toEpochDay())) : null;
        LocalDate real = counting ? null : found;
        boolean onlyEnd = time == null && until != null;
        Moment start = onlyEnd ? Moment.UNKNOWN : moment(index, draft, real, time, zone);
        Moment end = until == null ? Moment.UNKNOWN : moment(index, draft, untilDay(draft, real, time, until), until, zone);
        if (clock && zone == null && (time != null || until != null)) {
            findings.zoneMissing(index);
        }
        return new Entry(start, end, word, offset, draft.stamp().approximate(), draft.text(), draft.raw(),
                draft.urls());
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
}

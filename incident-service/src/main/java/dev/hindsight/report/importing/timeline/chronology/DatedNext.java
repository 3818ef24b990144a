package dev.hindsight.report.importing.timeline.chronology;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.ClockWords;
import dev.hindsight.report.importing.time.DateOrder;

/** What is dated next in a timeline, which tells how far the clock can have gone until then. */
final class DatedNext {

    private final List<EntryDraft> drafts;
    private final DateOrder order;
    private int at;

    DatedNext(List<EntryDraft> drafts, DateOrder order) {
        this.drafts = drafts;
        this.order = order;
    }

    /** Goes on to the next entry. */
    void step() {
        at++;
    }

    /** Whether the entry at this day and time would fall behind the next one that has a day and a time of its own. */
    boolean isPassedBy(LocalDate day, LocalTime time) {
        LocalDateTime next = next(day);
        return next != null && day.atTime(time).isAfter(next) && next.toLocalDate().equals(day);
    }

    private @Nullable LocalDateTime next(LocalDate base) {
        for (int i = at; i < drafts.size(); i++) {
            EntryDraft draft = drafts.get(i);
            if (draft.day() != null) {
                LocalDate day = Days.resolve(order.apply(draft.day()), base).day();
                ClockWords clock = draft.stamp().clock();
                LocalTime time = clock == null ? null : clock.time();
                return day == null || time == null ? null : day.atTime(time);
            }
        }
        return null;
    }
}

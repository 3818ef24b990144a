package dev.hindsight.gateway.pages.incidents;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The entries of a timeline under one heading.
 *
 * @param date the day in UTC, null where the day is not known
 */
public record Day(String heading, @Nullable LocalDate date, List<TimelineEntry> entries) {

    public static List<Day> of(List<TimelineEntry> timeline) {
        var days = new ArrayList<Day>();
        for (var entry : timeline) {
            home(days, entry).entries.add(entry);
        }
        return List.copyOf(days);
    }

    /** A day goes on behind lines whose own is not known, which stand after it then. */
    private static Day home(List<Day> days, TimelineEntry entry) {
        var last = entry.occurredAt() == null
                ? days.reversed().stream().findFirst()
                : days.reversed().stream().filter(day -> day.date != null).findFirst();
        return last.filter(day -> day.heading.equals(entry.heading())).orElseGet(() -> {
            days.add(new Day(entry.heading(), date(entry), new ArrayList<>()));
            return days.getLast();
        });
    }

    private static @Nullable LocalDate date(TimelineEntry entry) {
        return entry.occurredAt() == null ? null : LocalDate.ofInstant(entry.occurredAt(), ZoneOffset.UTC);
    }
}

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
            if (days.isEmpty() || !days.getLast().heading.equals(entry.heading())) {
                days.add(new Day(entry.heading(), date(entry), new ArrayList<>()));
            }
            days.getLast().entries.add(entry);
        }
        return List.copyOf(days);
    }

    private static @Nullable LocalDate date(TimelineEntry entry) {
        return entry.occurredAt() == null ? null : LocalDate.ofInstant(entry.occurredAt(), ZoneOffset.UTC);
    }
}

package dev.hindsight.gateway.pages.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class DayTest {

    private static TimelineEntry entry(String at) {
        var placed = at.contains("T");
        return new TimelineEntry(at, placed ? Instant.parse(at) : null, null, "exact", null, placed ? null : at, 0, at, null,
                null,
                null, List.of(), null, null);
    }

    @Test
    void a_day_goes_on_behind_a_line_whose_day_is_not_known() {
        var days = Day.of(Stream.of("2024-01-17T09:00:00Z", "10:15", "2024-01-17T11:00:00Z", "2024-01-18T08:00:00Z", "09:00")
                .map(DayTest::entry).toList());
        assertEquals(List.of("Wednesday, 17 January 2024: 2024-01-17T09:00:00Z 2024-01-17T11:00:00Z", "Day not known: 10:15",
                "Thursday, 18 January 2024: 2024-01-18T08:00:00Z", "Day not known: 09:00"),
                days.stream().map(day -> day.heading() + ": "
                        + String.join(" ", day.entries().stream().map(TimelineEntry::id).toList())).toList());
    }
}

package dev.hindsight.gateway.pages.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTimeTest {

    private static final Instant MORNING = Instant.parse("2025-03-03T08:15:00Z");

    private static EntryTime of(@Nullable Instant at, String precision, @Nullable String zone, @Nullable String local) {
        return new EntryTime(at, null, precision, zone, local);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"08:15|-|08:15|zone not known",
            "~08:40|-|~ 08:40|zone not known", "09:10–09:25|-|09:10–09:25|zone not known",
            "–09:25|-|until 09:25|zone not known", "–~09:25|-|until ~ 09:25|zone not known",
            "08:15|IST|08:15 IST|zone not certain", "-|-|''|time not known"})
    void a_clock_of_a_known_day_is_shown_as_it_was_written_with_what_is_missing(@Nullable String local, @Nullable String zone,
            String shown, String missing) {
        var time = of(MORNING, "date", zone, local);
        assertEquals(shown, time.asWritten());
        assertEquals(missing, time.missing());
        assertEquals(false, time.placed());
    }

    @Test
    void a_clock_of_an_unknown_day_is_shown_too() {
        assertEquals("~ 14:45 GMT", of(null, "approximate", "GMT", "14:45").asWritten());
        assertEquals("", of(null, "unknown", "GMT", "14:45").missing());
        assertEquals("zone not known", of(null, "unknown", null, "14:45").missing());
        assertEquals("", of(null, "unknown", null, "xx:xx").missing());
    }

    @Test
    void where_only_the_end_is_known_the_start_is_said_not_to_be() {
        var time = new EntryTime(MORNING, MORNING.plusSeconds(600), "date", null, null);
        assertEquals(true, time.endOnly());
        assertEquals("start not known", time.missing());
    }

    @Test
    void on_one_line_nothing_is_surer_than_it_was_told() {
        assertEquals("3 Mar 2025, 08:15 UTC", of(MORNING, "exact", null, null).line());
        assertEquals("~ 3 Mar 2025, 08:15 UTC", of(MORNING, "approximate", null, null).line());
        assertEquals("3 Mar 2025, 08:15 UTC (not certain)", of(MORNING, "unknown", null, null).line());
        assertEquals("3 Mar 2025, 08:15 (zone not known)", of(MORNING, "date", null, "08:15").line());
        assertEquals("3 Mar 2025", of(MORNING, "date", null, null).line());
        assertEquals("14:45 GMT", of(null, "unknown", "GMT", "14:45").line());
    }

    @Test
    void an_end_on_another_day_names_it() {
        assertEquals("08:25", new EntryTime(MORNING, MORNING.plusSeconds(600), "exact", null, null).end());
        var overnight = new EntryTime(MORNING, MORNING.plusSeconds(90_000), "exact", null, null);
        assertEquals("4 Mar 2025, 09:15", overnight.end());
        assertEquals("3 Mar 2025, 08:15 UTC to 4 Mar 2025, 09:15 UTC", overnight.line());
        assertEquals(MORNING.plusSeconds(90_000), overnight.timed().until());
    }
}

package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** Times by the clocks of a city: behind each of them, or in a line above all. */
class PlacesOfClocksTest {

    private static Reading listed(String date, String zone, String... lines) {
        return read("# Lamp out\n\n**Date:** " + date + "\n\n## Timeline\n\n" + zone + "\n\n- " + String.join("\n- ", lines)
                + "\n");
    }

    @Test
    void the_same_city_behind_each_time_is_its_zone() {
        Reading reading = listed("2021-05-29", "", "16:37 Denver - Lamp out", "16:55 Denver - Keeper told\n    - by boat",
                "17:15 DEnver - Lamp on");

        assertEquals(List.of("2021-05-29T16:37:00-06:00", "2021-05-29T16:55:00-06:00", "2021-05-29T17:15:00-06:00"),
                times(reading));
        assertEquals(List.of("Lamp out", "Keeper told by boat", "Lamp on"), texts(reading));
        assertEquals("16:37 Denver", reading.timeline().getFirst().rawTime());
    }

    @Test
    void a_city_behind_some_times_is_where_it_happened_and_a_place_that_no_clock_knows_too() {
        assertEquals(List.of("Denver - Lamp out", "Denver - Keeper told", "Lamp on"),
                texts(listed("2021-05-29", "", "16:37 Denver - Lamp out", "16:55 Denver - Keeper told", "17:15 Lamp on")));
        assertEquals(List.of("Denver - Out", "Paris - Out", "Denver - On"),
                texts(listed("2021-05-29", "", "16:37 Denver - Out", "16:55 Paris - Out", "17:15 Denver - On")));
        assertEquals(List.of("Pier - Out", "Pier - Told", "Pier - On"),
                texts(listed("2021-05-29", "", "16:37 Pier - Out", "16:55 Pier - Told", "17:15 Pier - On")));
        assertEquals(List.of("2021-05-29T16:37:00Z", "2021-05-29T16:55:00Z", "2021-05-29T17:15:00Z"),
                times(listed("2021-05-29", "",
                        "16:37 UTC Denver - Out", "16:55 UTC Denver - Told", "17:15 UTC Denver - On")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Paris, UTC+1)", "Paris (UTC+1)", "Paris time, GMT+01:00"})
    void a_city_with_its_offset_above_the_list_is_the_zone_of_all(String zone) {
        Reading reading = listed("2019-12-22", zone, "17:24 Lamp out", "17:30 Keeper told");

        assertEquals(List.of("2019-12-22T17:24:00+01:00", "2019-12-22T17:30:00+01:00"), times(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void an_offset_that_the_city_does_not_have_in_that_season_gives_none() {
        Reading reading = listed("2019-06-17", "(Paris, UTC+1)", "14:00 Lamp out", "14:40 Keeper told");

        assertEquals(List.of("2019-06-17T14:00", "2019-06-17T14:40"), times(reading));
        assertTrue(found(reading, "zone-contradicts-season"));
    }

    @Test
    void two_days_of_one_month_may_share_it_around_a_slash() {
        Entry entry = listed("2019-08-28", "", "**2019-08-28 16:30**: Told", "**2019-08-29/30**: Looked for rust").timeline()
                .getLast();

        assertEquals("Looked for rust", entry.text());
        assertEquals("2019-08-29", String.valueOf(entry.at()));
        assertEquals(day("2019-08-30"), entry.until().day());
    }

    @Test
    void a_word_in_brackets_between_a_time_and_its_words_makes_it_approximate() {
        List<Entry> entries = listed("2018-02-09", "", "07:45 – Told", "19:00 – (approx) Oil in all lamps",
                "20:00 – (approx. forty boats) All home").timeline();

        assertEquals(List.of("Told", "Oil in all lamps", "(approx. forty boats) All home"),
                entries.stream().map(Entry::text).toList());
        assertEquals(List.of(false, true, false), entries.stream().map(Entry::approximate).toList());
    }
}

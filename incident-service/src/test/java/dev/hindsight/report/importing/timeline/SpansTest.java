package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Reading;

/** Entries with a start and an end, of which one leaves something to the other. */
class SpansTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1:42-1:59 PM;13:42:00;13:59:00", "11:50 to 12:10 PM;11:50:00;12:10:00",
            "10:00 – 1:00pm;10:00:00;13:00:00", "12:10-1:00 PM;12:10:00;13:00:00", "12:40-1:10 AM;00:40:00;01:10:00",
            "11-1 pm;11:00:00;13:00:00", "9-10:30 pm;21:00:00;22:30:00", "9:30 AM - 1:10 PM;09:30:00;13:10:00",
            "10:07-11:15 UTC;10:07:00;11:15:00", "1:42 - 15:40 PM;01:42:00;15:40:00",
            "02:00-02:30 PM;14:00:00;14:30:00", "09:00 - 05:00 PM;09:00:00;17:00:00"})
    void the_half_of_the_day_behind_the_end_holds_for_the_start(String span, String from, String to) {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • " + span + " Lamp out");

        assertEquals(List.of("2021-03-03T" + from + "Z"), times(reading));
        assertEquals("2021-03-03T" + to + "Z", until(reading));
        assertEquals(List.of("Lamp out"), texts(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"10:00 -> 10:20", "10:00->10:20", "10:00 --> 10:20", "10:00 => 10:20"})
    void an_arrow_of_two_signs_leads_to_the_end(String span) {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • " + span + " Lamp out", "  • 10:30 -> Lamp on");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:30:00Z"), times(reading));
        assertEquals("2021-03-03T10:20:00Z", until(reading));
        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
    }

    @Test
    void before_midnight_the_start_is_of_the_other_half_too() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 11:30 - 12:15 AM Lamp out");

        assertEquals(List.of("2021-03-03T23:30:00Z"), times(reading));
        assertEquals("2021-03-04T00:15:00Z", until(reading));
    }

    @Test
    void entries_below_may_leave_the_half_of_the_day_to_it() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 11:20 AM Lamp out", "  • 12:10 Seen",
                "  • 1:42-1:59 PM Repair", "  • 1:42 Lamp off", "  • 3:12-3:18 Lamp on", "  • 08:00 Told");

        assertEquals(List.of("2021-03-03T11:20:00Z", "2021-03-03T12:10:00Z", "2021-03-03T13:42:00Z", "2021-03-03T13:42:00Z",
                "2021-03-03T15:12:00Z", "2021-03-04T08:00:00Z"), times(reading));
        assertEquals("2021-03-03T15:18:00Z", reading.timeline().get(4).until().at());
        assertTrue(found(reading, "time-ambiguous", "timeline"));
    }

    @Test
    void a_clock_of_twenty_four_hours_goes_back_to_the_next_day_though_somebody_wrote_pm() {
        assertEquals(List.of("2021-03-03T08:10:00Z", "2021-03-03T17:50:00Z", "2021-03-04T10:55:00Z"),
                times(timeline("3 March 2021",
                        "Times in UTC", "  • 08:10 Lamp out", "  • 17:50 PM Seen", "  • 10:55 Lamp on")));
    }

    @Test
    void an_end_may_say_only_its_seconds() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 16:05:57-58 Lamp out");

        assertEquals(List.of("2021-03-03T16:05:57Z"), times(reading));
        assertEquals("2021-03-03T16:05:58Z", until(reading));
        assertEquals(List.of("Lamp out"), texts(reading));
    }

    @Test
    void a_start_whose_end_got_lost_stands_alone() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "12:29:48.244 - Lamp out", "12:40:38.822 to -",
                "12:31 - Seen", "12:50:01.001 to - Lamp on");

        assertEquals(List.of("Lamp out", "", "Seen", "Lamp on"), texts(reading));
        assertEquals("2021-03-03T12:40:38.822Z", times(reading).get(1));
    }

    private static String until(Reading reading) {
        return String.valueOf(reading.timeline().getFirst().until().at());
    }

    @Test
    void a_day_may_say_that_more_days_before_or_after_belong_to_it() {
        Reading reading = read("""
                Date | |
                Status | Done |
                Timeline
                All times GMT unless otherwise indicated.
                Jan 6, 2025 and earlier - lamps flicker
                Jan 7, 2025 08:51 Wicks replaced
                Jan 9, 2025 onwards - lamps bright
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("2025-01-06", "2025-01-07T08:51:00Z", "2025-01-09"), times(reading));
        assertEquals(List.of("lamps flicker", "Wicks replaced", "lamps bright"), texts(reading));
        assertEquals("Jan 6, 2025 and earlier", reading.timeline().getFirst().rawTime());
    }

    @Test
    void a_span_may_go_on_until_now_and_what_stands_now_is_an_entry_without_a_time() {
        Reading reading = read("# Lamp out 2021-03-03\n\n## Timeline\n\n- 15:03 UTC: Dark\n- 15:10 UTC: Bell rung\n"
                + "- ~15:11 UTC-NOW: **The fuse glows**\n- Current: Still dark\n");

        assertEquals(List.of("Dark", "Bell rung", "The fuse glows", "Still dark"), texts(reading));
        assertEquals("2021-03-03T15:11:00Z", times(reading).get(2));
        assertEquals("~15:11 UTC-NOW", reading.timeline().get(2).rawTime());
        assertEquals(List.of("now dark", "Wait to now"),
                texts(read("# Lamp out\n\n## Timeline\n\n- 15:03 UTC - now dark\n- 15:05 UTC Wait to now\n")));
    }

    @Test
    void a_span_that_ends_behind_the_entry_before_began_on_the_same_day() {
        Reading reading = read(
                "# Lamp out 2021-03-03\n\n## Timeline (UTC)\n\n- 15:03 Dark\n- 13:58–15:04 The fuse glows\n- 15:20 Mended\n");

        assertEquals(List.of("2021-03-03T15:03:00Z", "2021-03-03T13:58:00Z", "2021-03-03T15:20:00Z"), times(reading));
    }
}

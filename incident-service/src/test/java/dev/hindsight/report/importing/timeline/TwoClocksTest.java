package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

class TwoClocksTest {

    @Test
    void a_column_named_by_a_zone_alone_holds_its_times_and_a_second_one_says_the_same_again() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                | NZST | UTC | Event |
                |---|---|---|
                | 2026-06-17 09:46 | 2026-06-16 21:46 | First flicker |
                | 2026-06-17 10:05 | — | Keeper told |
                """);

        assertEquals(List.of("2026-06-17T09:46:00+12:00", "2026-06-17T10:05:00+12:00"), times(reading));
        assertEquals(List.of("First flicker (2026-06-16 21:46 UTC)", "Keeper told"), texts(reading));
    }

    @Test
    void a_column_of_times_comes_first_whatever_clock_stands_beside_it() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                | Time (UTC) | Pacific Time | Event |
                |---|---|---|
                | 2026-06-17 09:46 | 02:46 | First flicker |
                """);

        assertEquals(List.of("2026-06-17T09:46:00Z"), times(reading));
        assertEquals(List.of("First flicker (02:46 Pacific Time)"), texts(reading));
    }

    @Test
    void two_times_joined_by_a_plus_are_those_of_one_entry() {
        Reading reading = read(
                "# Lamp out\n\n**Date:** 2024-03-04\n\n## Timeline (CET)\n\n- **07:44 + 08:44** \"Oil low\" in the log\n"
                        + "- **09:10 +02:00** Keeper told\n- 09:20 + 15 drops of oil\n");

        assertEquals(List.of("2024-03-04T07:44:00+01:00", "2024-03-04T09:10:00+02:00", "2024-03-04T09:20:00+01:00"),
                times(reading));
        assertEquals("\"Oil low\" in the log", texts(reading).getFirst());
        assertEquals("07:44 + 08:44", reading.timeline().getFirst().rawTime());
        assertTrue(found(reading, "several-times-in-line", "timeline[0]"));
    }

    @Test
    void times_that_a_comma_joins_in_front_of_a_sentence_are_those_of_one_entry() {
        Reading reading = read("# Lamp out\n\n**Date:** 2024-03-04\n\n## Timeline (UTC)\n\n- **07:44, 08:44** Oil low\n"
                + "- 09:10 & 09:20 Keeper told\n- 09:30, 10:15 min late\n");

        assertEquals(List.of("Oil low", "Keeper told", "10:15 min late"), texts(reading));
    }

    @Test
    void the_zone_of_a_phase_is_that_of_the_times_below_its_heading() {
        Reading reading = read(
                "# Lamp out\n\n**Date:** 2024-03-04\n\n## Timeline\n\n### Detection (13:00 - 13:30 UTC)\n\n- **13:00**: Dark\n\n"
                        + "### Response (13:30 - 15:00 CET)\n\n- **13:30**: Oil\n- **13:40 UTC**: Wick\n\n### Calm (15:00-16:00)\n\n- **15:10**: Light\n");

        assertEquals(List.of("2024-03-04T13:00:00Z", "2024-03-04T13:30:00+01:00", "2024-03-04T13:40:00Z", "2024-03-04T15:10"),
                times(reading));
    }

    @Test
    void a_phase_in_bold_or_a_bullet_above_others_gives_its_zone_too() {
        Reading bold = read(
                "# Lamp out\n\n**Date:** 2024-03-04\n\n## Timeline\n\n**Detection (13:00 UTC - 13:30 UTC)**\n\n- **13:00**: Dark\n\n"
                        + "**Response**\n\n- **13:40**: Oil\n");
        Reading bullets = read(
                "# Lamp out\n\n**Date:** 2024-03-04\n\n## Timeline\n\n- **Detection (13:00-13:30 CET)**\n  - 13:00 Dark\n"
                        + "- **Response (14:00-15:00 UTC)**\n  - 14:10 Oil\n");

        assertEquals(List.of("2024-03-04T13:00:00Z", "2024-03-04T13:40:00Z"), times(bold));
        assertEquals(List.of("2024-03-04T13:00:00+01:00", "2024-03-04T14:10:00Z"), times(bullets));
    }

    @Test
    void a_line_with_one_moment_by_two_clocks_is_no_row_of_a_table() {
        Reading reading = plain("Lamp out\n\nDate: 2024-03-04\n\nTimeline\n\n12:35 UTC | 05:35 PT\nLamp out. Keeper told.\n"
                + "1:05 PM UTC | 6:05 AM PT Oil came.\n14:05 UTC | 07:05 PT\nLight again.\n");

        assertEquals(List.of("2024-03-04T12:35:00Z", "2024-03-04T13:05:00Z", "2024-03-04T14:05:00Z"), times(reading));
        assertEquals(List.of("Lamp out. Keeper told.", "Oil came.", "Light again."), texts(reading));
        assertEquals("12:35 UTC | 05:35 PT", reading.timeline().getFirst().rawTime());
    }

    @Test
    void a_row_of_times_and_words_stays_one() {
        Reading reading = plain(
                "Lamp out\n\nDate: 2024-03-04\n\nTimeline\n\n12:35 UTC | Lamp out | Ida\n13:05 UTC | Oil came | Bo\n");

        assertEquals(List.of("2024-03-04T12:35:00Z", "2024-03-04T13:05:00Z"), times(reading));
    }

    @Test
    void the_other_clock_in_brackets_may_tell_seconds_and_the_day() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- **2024-03-04 13:35:09 CET (12:35:09 UTC)**: Lamp out\n"
                + "- 2024-03-05 00:10 CET (2024-03-04 23:10 UTC): Lamp on\n");

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals(List.of("2024-03-04T13:35:09+01:00", "2024-03-05T00:10:00+01:00"), times(reading));
    }

    @Test
    void two_clocks_named_above_tell_each_time_twice() {
        Reading reading = plain("# 2021-11-15: Lamp out\n\n## timeline\n\nUTC/ACDT\n\n03:16/13:46 - Lamp out\n\n* I look\n\n"
                + "03:21/13:51 - Lamp on\n");

        assertEquals(List.of("2021-11-15T03:16:00Z", "2021-11-15T03:21:00Z"), times(reading));
        assertEquals(List.of("Lamp out I look", "Lamp on"), texts(reading));
    }
}

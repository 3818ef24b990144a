package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
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
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** How a zone is written, and letters that are none. */
class ZoneWordsTest {

    @Test
    void a_zone_may_touch_the_last_digit_of_a_time_with_or_without_a_colon_in_it() {
        Reading reading = timeline("2021-03-03", "  • 0956PST: Lamp out", "  • 10:05PST - Keeper told",
                "  • 2115SAST Oil poured",
                "  • 1930Z: Lamp lit");

        assertEquals(List.of("2021-03-03T09:56:00-08:00", "2021-03-03T10:05:00-08:00", "2021-03-03T21:15:00+02:00",
                "2021-03-03T19:30:00Z"), times(reading));
        assertEquals(List.of("Lamp out", "Keeper told", "Oil poured", "Lamp lit"), texts(reading));
    }

    @Test
    void letters_that_go_on_behind_a_number_are_no_zone() {
        Reading reading = timeline("2021-03-03", "  • 09:56 Lamp out, and with it", "  • 1000PSTN lines,", "  • 2010ESTs and",
                "  • 1530cat");

        assertEquals(List.of("Lamp out, and with it 1000PSTN lines, 2010ESTs and 1530cat"), texts(reading));
    }

    @Test
    void an_offset_may_be_followed_by_a_colon_and_a_line_may_open_with_an_emoji_of_chat() {
        Reading reading = read("""
                # Lamp out

                ## Summary
                :small_blue_lamp:Start Time: March 3 2021, 16:15 GMT+1

                ## Timeline
                - 16:15 GMT+1: Lamp out
                - 16:20 GMT+1: Keeper told

                ## Actions
                - :small_blue_lamp:Buy oil. (Accomplished.)
                """);

        assertEquals(List.of("Lamp out", "Keeper told"), texts(reading));
        assertEquals(List.of("2021-03-03T16:15:00+01:00", "2021-03-03T16:20:00+01:00"), times(reading));
        assertEquals(List.of("Buy oil."), actionTexts(reading));
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
    }

    @Test
    void a_sentence_about_all_times_counts_within_a_paragraph_that_wraps() {
        Reading reading = read("""
                <html><body><h1>Lamp out</h1><p>2021-03-03</p><h2>Timeline</h2>
                <p>Below is what happened on the
                pier.  All times are in UTC.  Some are
                only estimates.</p>
                <ul><li>16:15 Lamp out</li><li>16:20 Keeper told</li></ul></body></html>
                """);

        assertEquals(List.of("2021-03-03T16:15:00Z", "2021-03-03T16:20:00Z"), times(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"*(All times US/Pacific, 24-hour clock.)*;-08:00",
            "All times in Central European Time;+01:00",
            "All times are Pacific Time;-08:00", "All times in Coordinated Universal Time;Z",
            "Times are in Eastern Standard Time.;-05:00", "(UTC+9:30);+09:30", "Dates and times are in ACDT (+10:30);+10:30",
            "All times in IST (UTC+5:30);+05:30",
            "All times central.;-06:00", "Times are Pacific unless noted;-08:00", "(all timestamps are Eastern);-05:00",
            "All times are ACDT;+10:30", "All times Mountain Time;-07:00"})
    void zones_have_long_names(String line, String offset) {
        assertEquals(List.of("2021-02-03T09:00:00" + offset),
                times(read("# Lamp out\n\n## Timeline\n\n" + line + "\n\n### 2021-02-03 9:00\n\nLamp out\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"All times come from the central log.", "All times are those of the lamp in Central",
            "Times at the pier are mountain fog"})
    void a_word_for_a_place_is_no_zone(String line) {
        assertEquals(List.of("2021-02-03T09:00"),
                times(read("# Lamp out\n\n## Timeline\n\n" + line + "\n\n### 2021-02-03 9:00\n\nLamp out\n")));
    }

    @Test
    void letters_behind_a_time_that_go_on_as_a_sentence_are_no_zone() {
        assertEquals("GST desk is told", read("# Lamp out\n\n## Timeline\n- 10:00 GST desk is told\n").timeline().getFirst()
                .text());
    }

    @Test
    void daylight_time_of_central_europe_has_a_name_that_some_make_up() {
        Reading reading = read("""
                # Lamp out

                **Date:** 2017-09-15

                ## Timeline of Events
                Note: All times in (CEDT)
                * 09:00 am: Keepers plan a new lamp
                """);

        assertEquals(List.of("2017-09-15T09:00:00+02:00"), times(reading));
    }

    @Test
    void a_zone_may_be_stated_behind_a_sign_and_rows_of_dots_are_none() {
        Reading reading = read(
                "# 3 March 2021 Lamp out\n\n# Incident Timeline\n\n📆 All timestamps in UTC\n\n| Date / Time | Event |\n"
                        + "|---|---|\n| 2021-03-03 | |\n| 10:00:09 | out |\n| … | … |\n| 11:00 WAT | on |\n");

        assertEquals(List.of("2021-03-03T10:00:09Z", "2021-03-03T11:00:00+01:00"), times(reading));
        assertEquals(List.of("out", "on"), texts(reading));
    }

    @Test
    void a_sentence_that_goes_on_behind_the_zone_is_kept_whole() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                Times in UTC. Put together from what keepers wrote,
                the log of the tower, and letters.

                - **2026-05-17 21:09** - Lamp out.
                """);

        assertEquals(List.of("2026-05-17T21:09:00Z"), times(reading));
        assertEquals(List.of("Times in UTC. Put together from what keepers wrote, the log of the tower, and letters."),
                reading.notPlaced());
    }

    @Test
    void no_zone_gives_no_offset() {
        Reading reading = timeline("3 March 2021", "  • 10:00 - off", "  • 11:00 UTC - on");

        assertEquals(List.of("2021-03-03T10:00", "2021-03-03T11:00:00Z"), times(reading));
        assertTrue(found(reading, "zone-missing", "timeline[0]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-03-26 | UK time | 00:59 | 2023-03-26T00:59:00Z      | none
            2023-03-26 | UK time | 01:30 | 2023-03-26T01:30          | local-time-skipped
            2023-03-26 | UK time | 02:00 | 2023-03-26T02:00:00+01:00 | none
            2023-10-29 | UK time | 00:30 | 2023-10-29T00:30:00+01:00 | none
            2023-10-29 | UK time | 01:30 | 2023-10-29T01:30          | local-time-ambiguous
            2023-10-29 | BST     | 01:30 | 2023-10-29T01:30:00+01:00 | none
            2023-10-29 | GMT     | 01:30 | 2023-10-29T01:30:00Z      | none
            2023-10-29 | UK time | 02:00 | 2023-10-29T02:00:00Z      | none
            2023-01-10 | BST     | 10:00 | 2023-01-10T10:00          | zone-contradicts-season
            2023-07-10 | GMT     | 10:00 | 2023-07-10T10:00          | zone-contradicts-season
            2023-07-10 | CEST    | 10:00 | 2023-07-10T10:00:00+02:00 | none
            2023-07-10 | UTC     | 10:00 | 2023-07-10T10:00:00Z      | none
            """)
    void a_zone_must_agree_with_the_season(String day, String zone, String time, String at, String code) {
        Reading reading = timeline(day, "All times in " + zone + " unless indicated", "  • " + time + " - lamp out");

        assertEquals(List.of(at), times(reading));
        assertEquals(!code.equals("none"), found(reading, code, "timeline[0]"));
    }

    @ParameterizedTest
    @CsvSource({"PDT (UTC-7),2023-01-10T10:00-07:00", "PDT,2023-01-10T10:00", "PDT (UTC-8),2023-01-10T10:00"})
    void a_name_with_its_offset_beside_it_need_not_agree_with_the_season(String zone, String at) {
        assertEquals(List.of(at), times(timeline("2023-01-10", "All times in " + zone, "  • 10:00 - lamp out")).stream()
                .map(time -> time.replace("10:00:00", "10:00")).toList());
    }
}

package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, zones and the many ways to write a time. */
class TimesTest {

    private static Entry only(String line) {
        return timeline("3 March 2021", "Times in UTC", "  • " + line).timeline().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15.30 - lamp out                       | 2021-03-03T15:30:00Z
            7.05 Lamp out                          | 2021-03-03T07:05:00Z
            1631 - lamp out                        | 2021-03-03T16:31:00Z
            09:33am - lamp out                     | 2021-03-03T09:33:00Z
            12:10 PM - lamp out                    | 2021-03-03T12:10:00Z
            12:10am - lamp out                     | 2021-03-03T00:10:00Z
            15:40 PM - lamp out                    | 2021-03-03T15:40:00Z
            9pm - lamp out                         | 2021-03-03T21:00:00Z
            08:41:56 - lamp out                    | 2021-03-03T08:41:56Z
            noon: lamp out                         | 2021-03-03T12:00:00Z
            [10:15] lamp out                       | 2021-03-03T10:15:00Z
            At 10:15 the lamp went out             | 2021-03-03T10:15:00Z
            4 March 2021 10:15 - lamp out          | 2021-03-04T10:15:00Z
            March 4th, 2021 at 10:15 - lamp out    | 2021-03-04T10:15:00Z
            Thu 4 Mar 2021, 10:15: lamp out        | 2021-03-04T10:15:00Z
            04/03/2021 10:15 - lamp out            | 2021-03-04T10:15:00Z
            04/03/21 10:15 - lamp out              | 2021-03-04T10:15:00Z
            2021-03-04T10:15:30Z lamp out          | 2021-03-04T10:15:30Z
            2021-03-04T10:15:30+01:00 lamp out     | 2021-03-04T10:15:30+01:00
            10:15 on 4 March 2021 - lamp out       | 2021-03-04T10:15:00Z
            Mar 4, 202110.15 - lamp out            | 2021-03-04T10:15:00Z
            10:15 CET - lamp out                   | 2021-03-03T10:15:00+01:00
            10:15 (GMT) - lamp out                 | 2021-03-03T10:15:00Z
            10:15 UTC+2 - lamp out                 | 2021-03-03T10:15:00+02:00
            """)
    void a_time_is_read_as_meant(String line, String at) {
        Entry entry = only(line.strip());

        assertEquals(at.strip(), entry.at());
        assertTrue(entry.text().toLowerCase(java.util.Locale.ROOT).contains("lamp"), entry.text());
    }

    @Test
    void a_slip_of_the_finger_is_read_as_meant_and_reported() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 12;05 - lamp out");

        assertEquals(List.of("2021-03-03T12:05:00Z"), times(reading));
        assertTrue(found(reading, "time-mistyped", "timeline[0]"));
    }

    @Test
    void a_place_kept_for_a_time_is_no_time() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 09:00 - on", "  • xx:xx - off", "  • ??:?? - on");

        assertEquals("null", times(reading).get(1));
        assertEquals("UTC", reading.timeline().get(1).zone());
        assertTrue(found(reading, "time-unknown", "timeline[1]"));
        assertTrue(found(reading, "time-unknown", "timeline[2]"));
    }

    @ParameterizedTest
    @CsvSource({"~ 10:15 - lamp out", "~10:15 lamp out", "ca. 10:15 - lamp out", "approx. 10:15: lamp out",
            "circa 10:15 - lamp out",
            "10:15ish - lamp out", "About 10:15 lamp out"})
    void a_mark_makes_a_time_approximate(String line) {
        Entry entry = only(line);

        assertTrue(entry.approximate());
        assertEquals("2021-03-03T10:15:00Z", entry.at());
    }

    @Test
    void spans_have_two_ends_and_some_have_only_one() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 10:25-11:40 - search", "  • 12:05 to 12:20 - repair",
                "  • up to 17:45 - calls", "  • by 18:00 - quiet", "  • from 19:00 - watch", "  • 23:50 - 00:20 - last look");

        assertEquals(List.of("2021-03-03T10:25:00Z", "2021-03-03T12:05:00Z", "null", "null", "2021-03-03T19:00:00Z",
                "2021-03-03T23:50:00Z"), times(reading));
        assertEquals("2021-03-03T11:40:00Z", reading.timeline().get(0).until().at());
        assertEquals("2021-03-03T12:20:00Z", reading.timeline().get(1).until().at());
        assertEquals("2021-03-03T17:45:00Z", reading.timeline().get(2).until().at());
        assertEquals("2021-03-03T18:00:00Z", reading.timeline().get(3).until().at());
        assertNull(reading.timeline().get(4).until().at());
        assertEquals("2021-03-04T00:20:00Z", reading.timeline().get(5).until().at());
    }

    @Test
    void part_of_a_day_and_a_week_are_imprecise() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 3 March 2021: morning - lamp out",
                "  • w/c 8 March - new lamps");

        assertEquals(List.of("2021-03-03", "null"), times(reading));
        assertTrue(found(reading, "time-imprecise", "timeline[0]"));
        assertTrue(found(reading, "time-imprecise", "timeline[1]"));
    }

    @Test
    void the_first_bare_time_takes_the_day_of_the_date_field() {
        Reading reading = timeline("Mar 3, 2021", "Times in UTC", "  • 10:00 - on", "  • 11:00 - off");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
        assertTrue(found(reading, "day-inferred", "timeline[0]"));
        assertFalse(found(reading, "day-inferred", "timeline[1]"));
    }

    @Test
    void a_clock_that_goes_back_by_more_than_an_hour_is_the_next_day_and_by_less_disorder() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 22:00 - off", "  • 21:30 - on", "  • 06:15 - seen");

        assertEquals(List.of("2021-03-03T22:00:00Z", "2021-03-03T21:30:00Z", "2021-03-04T06:15:00Z"), times(reading));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.code().equals("out-of-order")
                && finding.entries().equals(List.of(0, 1))));
        assertTrue(found(reading, "day-inferred", "timeline[2]"));
    }

    @Test
    void without_any_day_order_and_local_time_stay() {
        Reading reading = timeline("", "Times in UTC", "  • 22:00 - off", "  • 06:15 - seen", "  • 06:30 - on");

        assertEquals(List.of("null", "null", "null"), times(reading));
        assertEquals(List.of(0, 1, 1), reading.timeline().stream().map(Entry::dayOffset).toList());
        assertEquals("06:15", String.valueOf(reading.timeline().get(1).localTime()));
        assertTrue(found(reading, "date-missing", "date"));
    }

    @Test
    void a_person_supplies_the_missing_day_and_zone() {
        String text = Reports.dump("", "  • 22:00 - off", "  • 06:15 - seen");

        Reading reading = ReportReader.read(Source.of(text).with(Reports.day("2021-07-03"), "UK time"));

        assertEquals(List.of("2021-07-03T22:00:00+01:00", "2021-07-04T06:15:00+01:00"), times(reading));
        assertFalse(found(reading, "zone-missing"));
        assertFalse(found(reading, "date-missing"));
    }

    @Test
    void what_is_supplied_settles_a_list_zone_that_contradicts_the_season_and_overrules_no_entry() {
        String text = Reports.dump("3 July 2021", "All times in GMT", "  • 10:00 - off", "  • 11:00 UTC - seen");

        Reading reading = ReportReader.read(Source.of(text).with(null, "Europe/London"));

        assertEquals(List.of("2021-07-03T10:00:00+01:00", "2021-07-03T11:00:00Z"), times(reading));
    }

    @Test
    void instants_are_compared_where_zones_differ() {
        Reading reading = timeline("3 March 2021", "Times in GMT", "  • 10:00 - off", "  • 11:15 CET - partner called",
                "  • 10:20 - on");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:15:00+01:00", "2021-03-03T10:20:00Z"), times(reading));
        assertFalse(found(reading, "out-of-order"));
        assertFalse(found(reading, "day-inferred", "timeline[2]"));
    }

    @Test
    void a_date_without_year_or_month_is_completed_if_the_weekday_agrees() {
        Reading reading = timeline("30 December 2020", "Times in UTC", "  • Wednesday 30 December 10:00 - off",
                "  • 31st 11:00 - seen",
                "  • Fri 1 January: 12:00 - on", "  • Monday 3 January 12:00 - never");

        assertEquals(List.of("2020-12-30T10:00:00Z", "2020-12-31T11:00:00Z", "2021-01-01T12:00:00Z", "null"), times(reading));
        assertTrue(found(reading, "year-inferred", "timeline[0]"));
        assertTrue(found(reading, "year-inferred", "timeline[1]"));
        assertTrue(found(reading, "weekday-conflict", "timeline[3]"));
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

    @Test
    void a_year_that_cannot_be_gives_no_date_and_is_not_mended() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 20211-03-03 10:00 - off",
                "  • 3 March 2201 10:05 - seen",
                "  • 3 March 2021 10:10 - on");

        assertEquals(List.of("null", "null", "2021-03-03T10:10:00Z"), times(reading));
        assertEquals("10:00", String.valueOf(reading.timeline().getFirst().localTime()));
        assertTrue(found(reading, "year-mistyped", "timeline[0]"));
        assertTrue(found(reading, "year-mistyped", "timeline[1]"));
    }

    @Test
    void a_year_that_could_be_but_breaks_the_order_stays_as_written() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 3 March 2021 10:00 - off",
                "  • 3 March 2022 10:05 - seen",
                "  • 3 March 2021 10:10 - on");

        assertEquals("2022-03-03T10:05:00Z", times(reading).get(1));
        assertTrue(found(reading, "out-of-order", "timeline[1]"));
    }

    @Test
    void a_day_without_a_year_follows_the_order_of_the_days_around() {
        Reading reading = read(
                "# Lamp out 3/28/2024\n\nDate: 3/28/2024\n\n## Timeline\n\n* 3/28 2:45 PM – out\n* 4/2 9:00 AM – on\n");

        assertEquals(List.of("2024-03-28T14:45", "2024-04-02T09:00"), times(reading));
    }
}

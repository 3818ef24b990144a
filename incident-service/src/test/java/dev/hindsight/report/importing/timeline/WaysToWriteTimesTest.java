package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** The many ways to write a time of the day. */
class WaysToWriteTimesTest {

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
            2021-03-04/10:15: lamp out             | 2021-03-04T10:15:00Z
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
    void a_time_with_one_digit_where_two_belong_is_reported_and_leaves_its_place_open() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 2021-03-03 07:04 - on", "  • 2021-03-03 07:7:47 - off",
                "  • 2021-03-03 07:50:1x - lamp");

        assertEquals("2021-03-03", times(reading).get(1));
        assertEquals("off", reading.timeline().get(1).text());
        assertTrue(found(reading, "time-mistyped", "timeline[1]"));
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
            "10:15ish - lamp out", "10:15-ish lamp out", "About 10:15 lamp out"})
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
    void hours_of_four_digits_open_entries_within_a_line() {
        Reading reading = read("""
                # Lamp out

                ## Timeline
                2100hrs WAT: Lamp out. 2105hrs WAT: The keeper climbed up. 2108hrs WAT: Lamp on.
                """);

        assertEquals(List.of("Lamp out.", "The keeper climbed up.", "Lamp on."), texts(reading));
    }

    @Test
    void a_nought_too_many_is_read_as_it_was_meant_and_said() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 016.41 - Lamp out");

        assertEquals(List.of("2021-03-03T16:41:00Z"), times(reading));
        assertTrue(found(reading, "time-mistyped", "timeline[0]"));
    }

    @Test
    void two_times_for_one_event_are_one_entry() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 15:45 & 16:00 - Light seen from the pier");

        assertEquals(List.of("Light seen from the pier"), texts(reading));
        assertEquals("15:45 & 16:00", reading.timeline().getFirst().rawTime());
    }
}

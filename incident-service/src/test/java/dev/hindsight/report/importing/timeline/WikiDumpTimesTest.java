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
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** How people write times in the timelines of wiki pages. */
class WikiDumpTimesTest {

    private static List<String> clocks(Reading reading) {
        return reading.timeline().stream().map(entry -> entry.localTime() + "+" + entry.dayOffset()).toList();
    }

    @Test
    void a_blank_between_the_digits_of_a_time_is_a_slip() {
        Reading reading = timeline("3 March 2021", "Times in GMT", "  • 14:58 lamp out", "  • 15 01 Keepers told",
                "  • 16:00 seen by 20 30 gulls");

        assertEquals(List.of("2021-03-03T14:58:00Z", "2021-03-03T15:01:00Z", "2021-03-03T16:00:00Z"), times(reading));
        assertTrue(found(reading, "time-mistyped", "timeline[1]"));
    }

    @Test
    void the_line_of_the_zone_does_not_count_among_those_that_open_with_a_time() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Status | Done |
                Timeline
                GMT unless otherwise stated
                14:58 noticed that the lamp is out
                15:10 called the keepers
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("noticed that the lamp is out", "called the keepers"), texts(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13:22 and 13:28 respectively - Lamps one and two lit", "13:22 & 13:28 - Lamps one and two lit",
            "13:22, 13:25 & 13:28 : Lamps one and two lit"})
    void two_times_of_one_event_are_one_entry_and_reported(String line) {
        Reading reading = timeline("3 March 2021", "Times in GMT", "  • 13:00 - lamps out", "  • " + line);

        assertEquals(List.of("2021-03-03T13:00:00Z", "2021-03-03T13:22:00Z"), times(reading));
        assertEquals("Lamps one and two lit", texts(reading).getLast());
        assertEquals(line.replaceAll(" (?:respectively )?[-:] .*", ""),
                reading.timeline().getLast().rawTime().replace(" respectively", ""));
        assertTrue(found(reading, "several-times-in-line", "timeline[1]"));
    }

    @Test
    void a_blank_behind_the_colon_of_a_time_is_a_slip() {
        Reading reading = timeline("3 March 2021", "  • 9:03 - lamp out", "  • 9: 50- Keepers told", "  • 10: 40 - lamp on");

        assertEquals(List.of("2021-03-03T09:03", "2021-03-03T09:50", "2021-03-03T10:40"), times(reading));
        assertTrue(found(reading, "time-mistyped", "timeline[1]"));
    }

    @Test
    void an_entry_may_last_from_one_day_to_another() {
        Reading reading = timeline("3 March 2021", "  • Mar 3, 2021 - 15:52 - lamp out",
                "  • Mar 3, 2021 - Mar 5, 2021 - All cans were looked into",
                "  • Mar 5, 2021 to Mar 6, 2021 - New oil bought", "  • Mar 6, 2021 - 12:20 - lamp on");

        assertEquals(List.of("2021-03-03T15:52", "2021-03-03", "2021-03-05", "2021-03-06T12:20"), times(reading));
        assertEquals("2021-03-05", String.valueOf(reading.timeline().get(1).until().at()));
        assertEquals(List.of("lamp out", "All cans were looked into", "New oil bought", "lamp on"), texts(reading));
    }

    @Test
    void seconds_may_be_left_out_before_their_parts() {
        Reading reading = timeline("3 March 2021", "  • 12:38.822 to 12:40:40.159 - lamp comes back");

        assertEquals(List.of("2021-03-03T12:38"), times(reading));
        assertTrue(found(reading, "time-mistyped", "timeline[0]"));
    }

    @Test
    void a_weekday_before_all_others_is_the_one_nearest_to_the_day_of_the_report() {
        assertEquals(List.of("2021-03-05T14:46", "2021-03-06T02:41", "2021-03-08T09:00"),
                times(timeline("6 March 2021", "  • Fri: 14:46 - lamp out", "  • 02:41 - lamp on",
                        "  • Mon: 09:00 - oil bought")));
    }

    @Test
    void in_a_list_of_times_four_digits_are_one_and_a_first_bullet_without_any_is_an_event() {
        Reading reading = read("""
                Date

                Status

                Done

                Timeline

                All times BST unless otherwise indicated.

                  • Wick left too long.

                  • 11:28 Lamp began to smoke

                  • 1229 keeper reported smoke

                  • 1300 Message acknowledged

                  • 14:10 - 14:26 Wick was cut
                """);

        assertEquals(List.of("null+null", "11:28+0", "12:29+0", "13:00+0", "14:10+0"), clocks(reading));
        assertEquals(List.of("Wick left too long.", "Lamp began to smoke", "keeper reported smoke"),
                texts(reading).subList(0, 3));

        Reading lines = read("""
                Date | |
                Status | Done |
                Timeline
                All times BST unless otherwise indicated.
                Wick left too long.
                ~11:28-11:40 Lamp began to smoke
                14:44 Keeper reported smoke
                15:10 - 15:26 Wick was cut
                """);

        assertEquals(List.of("null+null", "11:28+0", "14:44+0", "15:10+0"), clocks(lines));
    }

    @Test
    void the_number_of_an_entry_may_stand_in_a_column_without_heading() {
        Reading table = read("""
                Date | Mar 3, 2021 |
                Timeline
                GMT unless otherwise stated
                | DateTime | Activity | Picture (if any) |
                ---|---|---|---|
                1 | Mar 3, 2021 09:42 | Lamp out | Photo of the lamp |
                2 | Mar 3, 2021 10:15 | Keeper told | |
                Root Cause(s)
                Rust
                """);
        Reading cells = read("""
                Date

                Mar 3, 2021

                Timeline

                GMT unless otherwise stated

                DateTime

                Activity

                Picture (if any)

                1

                Mar 3, 2021 09:42

                Lamp out

                Photo of the lamp

                2

                Mar 3, 2021 10:15

                Keeper told

                Root Cause(s)

                Rust
                """);

        assertEquals(List.of("2021-03-03T09:42:00Z", "2021-03-03T10:15:00Z"), times(table));
        assertEquals(List.of("Lamp out — Photo of the lamp", "Keeper told"), texts(table));
        assertEquals(times(table), times(cells));
        assertEquals(texts(table), texts(cells));
    }
}

package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.dump;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** What is left in a dump of a wiki page of entries whose dates did not come along. */
class WikiDumpLostDatesTest {

    private static List<String> clocks(Reading reading) {
        return reading.timeline().stream().map(entry -> entry.localTime() + "+" + entry.dayOffset()).toList();
    }

    @Test
    void a_colon_is_left_of_the_date_that_an_entry_in_the_middle_of_a_line_began_with() {
        Reading reading = read("""
                Date | |
                Status | Done |
                Timeline
                All times in GMT unless indicated
                : 23:56
                Waiting for oil
                shows on the board of the lamp room: 00:01
                level alarm set
                andPumps will be blocked until this alarm clears
                shows on the board of the pump: 09:52 Pump gets its message: oil, and starts.
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("23:56+0", "00:01+1", "09:52+1"), clocks(reading));
        assertEquals("Waiting for oil shows on the board of the lamp room", texts(reading).getFirst());
        assertEquals("Pump gets its message: oil, and starts.", texts(reading).getLast());
    }

    @Test
    void a_date_glued_to_a_word_opens_an_entry_even_before_a_small_letter() {
        Reading reading = read("""
                Date | Mar 3, 2021 |
                Timeline
                Mar 3, 2021: 23:56
                Waiting for oil
                shows on the boardMar 4, 2021: 00:01
                level alarm set
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("2021-03-03T23:56", "2021-03-04T00:01"), times(reading));
    }

    @Test
    void a_dash_is_left_where_the_first_entry_lost_its_date_and_the_next_line_is_an_entry_of_its_own() {
        Reading reading = read("""
                Date | |
                Status | Done |
                Timeline
                BST unless otherwise stated
                - Blue lamp renewed. It burned as before.
                10:30 to 15:13 - Green lamp renewed.
                16:00 - Red lamp renewed.
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("Blue lamp renewed. It burned as before.", "Green lamp renewed.", "Red lamp renewed."),
                texts(reading));
        assertTrue(found(reading, "time-unknown", "timeline[0]"));
    }

    @Test
    void a_bullet_of_which_only_the_colon_is_left_is_no_text() {
        Reading reading = timeline("", "  • : ~22:50 - lamp out", "  • :", "  • : ~22:55 - on again");

        assertEquals(List.of("lamp out", "on again"), texts(reading));
    }

    @Test
    void a_bullet_that_lost_its_date_keeps_the_dash_behind_it() {
        Reading reading = timeline("", "  • - Lamp made smaller. (nobody looked)", "  • - 9:52 am A keeper sees no light",
                "  • - 10.05 am Problem found");

        assertEquals(List.of("Lamp made smaller. (nobody looked)", "A keeper sees no light", "Problem found"), texts(reading));
        assertTrue(found(reading, "time-unknown", "timeline[0]"));
    }

    @Test
    void two_dashes_are_left_where_day_and_time_are_gone() {
        assertEquals(List.of("lamp out", "Nobody was harmed"),
                texts(timeline("", "  • - 15:52 - lamp out", "  • - - Nobody was harmed")));
    }

    @Test
    void the_evening_of_a_date_that_is_gone_has_lost_it() {
        assertTrue(
                found(read("Status\n\nDone\n\nImpact\n\nDark from noon to the morning of (but the moon shone)\n"), "lost-text",
                        "sections.impact"));
        assertTrue(found(read("Status\n\nDone\n\nDetection\n\nAlert in the lamp room:\n"), "lost-text", "sections.detection"));
    }

    @Test
    void a_week_whose_date_is_gone_opens_an_entry() {
        Reading reading = read("""
                Date | Aug 3, 2021 |
                Status | Done |
                Timeline
                Aug 3, 2021: 02:30 - Lamp out
                w/c :- Old lamp taken down
                w/c Aug 9, 2021:- New lamp put up
                Root Cause(s)
                Rust
                """);

        assertEquals(List.of("Lamp out", "Old lamp taken down", "New lamp put up"), texts(reading));
        assertEquals("null", times(reading).getLast());
        assertTrue(found(reading, "time-imprecise", "timeline[2]"));
    }

    @Test
    void a_heading_may_carry_a_long_remark_and_a_whole_day_open_an_entry_before_a_small_letter() {
        Reading reading = read("""
                Date |
                |
                Status | In progress |
                Impact | Dark |
                Timeline (collected and interpreted from all the books of the lamp room)
                2020-10-16 06:33 Lamp out
                2020-10-17 06:00 pump did not start - started by hand at 10:08, stopped at 10:09
                2020-10-17 06:00 Wick
                2020-10-19 massive smoke in the lamp room
                2020-10-20 07:30 All well
                Root Causes
                Rust
                """);

        assertEquals(List.of("2020-10-16T06:33", "2020-10-17T06:00", "2020-10-17T06:00", "2020-10-19", "2020-10-20T07:30"),
                times(reading));
        assertEquals("pump did not start - started by hand at 10:08, stopped at 10:09", texts(reading).get(1));
        assertEquals("massive smoke in the lamp room", texts(reading).get(3));
    }

    @Test
    void a_colon_that_is_left_of_a_date_opens_an_entry_before_a_small_letter() {
        Reading reading = read("""
                Date |
                |
                Status | Resolved |
                Timeline
                All times in BST unless indicated
                : Change released
                ~00:10 : Lamp out
                : 10:57 Keepers report that it is dark - 18/10/2023
                : 11:04 reported that it is dark elsewhere too
                : Further search found the cause.
                : Wick cut
                Root Causes
                Rust
                """);

        assertEquals(List.of("null+null", "00:10+0", "10:57+0", "11:04+0", "null+null", "null+null"), clocks(reading));
        assertEquals("reported that it is dark elsewhere too", texts(reading).get(3));
    }

    @Test
    void a_dash_that_touches_the_time_is_left_of_a_date_too() {
        Reading reading = read(dump("", "-09:48 AM", "- 10:25 AM", "Lamp out", "-10:40 AM", "Lamp lit"));

        assertEquals(List.of("09:48+0", "10:25+0", "10:40+0"), clocks(reading));
        assertEquals(List.of("", "Lamp out", "Lamp lit"), texts(reading));
        assertTrue(found(reading, "lost-text", "timeline[0]"));
    }
}

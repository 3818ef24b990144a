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

/** Entries that are unlike the others around them, and lines that are none. */
class OddOnesOutTest {

    @Test
    void out_of_two_years_the_one_that_no_entry_before_has_is_the_slip() {
        Reading behind = timeline("1 January 2020", "  • 31 Dec 2019 23:55 UTC - Lamp out", "  • 1 Jan 2020 00:10 UTC - Bell rings",
                "  • 1 Jan 2019 00:40 UTC - Oil comes");
        Reading ahead = timeline("31 December 2019", "  • 31 Dec 2019 23:55 UTC - Lamp out", "  • 1 Jan 2021 00:10 UTC - Bell rings",
                "  • 1 Jan 2020 00:40 UTC - Oil comes");

        assertTrue(found(behind, "out-of-order", "timeline[2]"));
        assertTrue(found(ahead, "out-of-order", "timeline[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w/b 21 June", "w/c 21 June", "w/e 25 June"})
    void a_week_is_no_day(String week) {
        Reading reading = timeline("14 June 2021", "  • 14 June 2021 09:00 UTC - Lamp out", "  • " + week + " - New lamp");

        assertEquals(List.of("2021-06-14T09:00:00Z", "null"), times(reading));
        assertTrue(found(reading, "time-imprecise", "timeline[1]"));
    }

    @Test
    void a_quoted_line_belongs_to_the_entry_it_stands_below() {
        Reading reading = read("Date | Oct 29, 2023 |\nTimeline\nTimes in UTC\nOct 29, 2023: 06:00 - Lamp out\n"
                + "Oct 29, 2023: 06:40 - Boatman says:\n> dark!!\n> since 06:30\nOct 29, 2023: 06:55 - Lamp on\n");

        assertEquals(List.of("Lamp out", "Boatman says: > dark!! > since 06:30", "Lamp on"), texts(reading));
    }

    @Test
    void among_lines_with_times_a_whole_day_and_a_time_open_an_entry_whatever_stood_before() {
        Reading reading = read("Date | Oct 29, 2023 |\nTimeline\nOct 29, 2023: 06:00 GMT - Lamp back on\n"
                + "Oct 29, 2023: 06:40 GMT Boatman comes\nOct 29, 2023: 06:55 GMT - Oil comes\n");

        assertEquals(List.of("Lamp back on", "Boatman comes", "Oil comes"), texts(reading));
    }
}

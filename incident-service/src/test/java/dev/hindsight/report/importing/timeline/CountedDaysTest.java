package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Days that are counted and named: the name counts, though the report is dated later; and what opens an entry below a day. */
class CountedDaysTest {

    @Test
    void the_name_of_a_day_counts_more_than_its_number() {
        Reading reading = read("# Lamp out\n\n**Date:** March 5, 2021\n\n## Timeline\n\n*All times in EST (UTC-5)*\n\n"
                + "### Day 1 - March 3, 2021\n\n| Time (EST) | Event |\n|---|---|\n| 21:07 | Flickers |\n| 23:08 | **Out** |\n\n"
                + "### Day 2 - March 4, 2021\n\n| Time (EST) | Event |\n|---|---|\n| 12:12 | Seen |\n| 17:32 | On |\n");

        assertEquals(List.of("2021-03-03T21:07-05:00", "2021-03-03T23:08-05:00", "2021-03-04T12:12-05:00",
                "2021-03-04T17:32-05:00"), times(reading).stream().map(time -> time.replace(":00-05", "-05")).toList());
        assertEquals(List.of("Flickers", "Out", "Seen", "On"), texts(reading));
        assertFalse(found(reading));
    }

    @Test
    void the_name_may_stand_in_brackets_or_behind_a_colon() {
        Reading reading = read("# Lamp out\n\nDate: 2021-03-09\n\n## Timeline (UTC)\n\n**Day 1 (Wednesday, 3 March 2021)**\n\n"
                + "- 21:07 Flickers\n\n**Day 2: 2021-03-04**\n\n- 12:12 Seen\n\nDay 3 (5 March 2021):\n\n- 07:30 On\n");

        assertEquals(List.of("2021-03-03T21:07:00Z", "2021-03-04T12:12:00Z", "2021-03-05T07:30:00Z"), times(reading));
        assertEquals(List.of("Flickers", "Seen", "On"), texts(reading));
    }

    @Test
    void a_number_alone_is_still_counted_whatever_stands_behind_it() {
        Reading reading = read("# 3 March 2021 Lamp out\n\n## Timeline (UTC)\n\n- Day 1, 22:10 - Out\n- Day 2 - 12 boats wait\n"
                + "- Day 3 - May Muster keeps watch\n");

        assertEquals(List.of("2021-03-03T22:10:00Z", "2021-03-04", "2021-03-05"), times(reading));
        assertEquals("12 boats wait", texts(reading).get(1));
    }

    @Test
    void a_day_without_a_year_may_stand_ahead_of_a_rough_time() {
        Reading reading = read("# Lamp out\n\nDate: 2021-03-04\n\n## Timeline (UTC)\n\n| Time | Event |\n|---|---|\n"
                + "| 03-03 ~23:05 | Out |\n| 03-04 08:00 | On |\n");

        assertEquals(List.of("2021-03-03T23:05:00Z", "2021-03-04T08:00:00Z"), times(reading));
        assertEquals(List.of(true, false), reading.timeline().stream().map(entry -> entry.approximate()).toList());
    }

    @Test
    void an_entry_may_open_with_a_word_that_would_go_on_in_small_letters() {
        Reading reading = read("# Lamp out\n\nDate: 2021-03-04\n\n## Timeline (UTC)\n\n2021-03-03\n* The wick was wet\n\n"
                + "2021-03-04\n* 14:25 When Bo went up, the lamp was out.\n* 14:30 For lack of oil the spare lamp was lit.\n"
                + "* 14:50 and 15:10 Boats were told.\n");

        assertEquals(List.of("2021-03-03", "2021-03-04T14:25:00Z", "2021-03-04T14:30:00Z", "2021-03-04T14:50:00Z"),
                times(reading));
        assertEquals("When Bo went up, the lamp was out.", texts(reading).get(1));
    }

    private static boolean found(Reading reading) {
        return reading.findings().stream().anyMatch(finding -> finding.code().equals("day-inferred"));
    }
}

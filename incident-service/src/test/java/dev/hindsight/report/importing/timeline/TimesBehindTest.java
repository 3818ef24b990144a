package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Timelines that tell what happened first and the time of day behind it. */
class TimesBehindTest {

    @ParameterizedTest
    @ValueSource(strings = {"- Lamp out (10:05 UTC)\n- Bell rung (10:20 UTC)",
            "- Lamp out - 10:05 UTC\n- Bell rung - 10:20 UTC",
            "- Lamp out: 10:05 UTC\n- Bell rung: 10:20 UTC", "**Lamp out:** 10:05 UTC\n**Bell rung:** 10:20 UTC",
            "- Lamp out at 10:05 UTC\n- Bell rung at 10:20 UTC"})
    void a_time_at_the_end_of_each_line_is_that_of_its_words(String lines) {
        Reading reading = below(lines);

        assertEquals(List.of("Lamp out", "Bell rung"), texts(reading));
        assertEquals(List.of("2021-03-04T10:05:00Z", "2021-03-04T10:20:00Z"), times(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp was out at 10:05. Nobody rang the bell until 10:20.\n\nBo lit it at 11:00.",
            "- Dark until 10:05\n- Fog from 11:00",
            "- The bell was silent between 09:40 and 10:05\n- Ran the pump with a limit of 12:30"})
    void sentences_that_end_with_one_are_told_and_not_listed(String lines) {
        assertEquals(List.of(), texts(below(lines)));
    }

    @Test
    void among_lines_that_end_with_their_day_a_sentence_may_end_with_the_time_alone() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- Bo told Ida at 10:05 UTC on March 3, 2021.\n"
                + "- The keepers told the boats at approximately 11:00 UTC.\n- Lit again at 12:30 UTC, March 3, 2021.\n");

        assertEquals(List.of("Bo told Ida", "The keepers told the boats", "Lit again"), texts(reading));
        assertEquals(List.of("2021-03-03T10:05:00Z", "2021-03-03T11:00:00Z", "2021-03-03T12:30:00Z"), times(reading));
    }

    @Test
    void a_time_in_front_goes_before_one_behind() {
        assertEquals(List.of("Dark until 10:20", "Lit at 10:21"),
                texts(below("10:05 - Dark until 10:20\n\n10:20 - Lit at 10:21")));
    }

    private static Reading below(String lines) {
        return plain("# Lamp out\n\nDate: 2021-03-04\n\n## Timeline\n\n" + lines + "\n\n## Root cause\n\nNo oil\n");
    }

    @Test
    void labels_with_their_times_are_entries_though_one_has_a_remark_behind_its_time() {
        assertEquals(4, read("# Lamp out\n\n## Timeline\n\n- **Incident start:** 2021-03-03 10:15 UTC\n"
                + "- **Time of detection:** 2021-03-03 10:25 UTC (a bell)\n- **Restart:** 2021-03-03 10:30 UTC\n"
                + "- **Stable:** 2021-03-03 10:50 UTC onwards\n").timeline().size());
    }
}

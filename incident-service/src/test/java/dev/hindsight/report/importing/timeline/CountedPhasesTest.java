package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Timelines that count their phases and tell no time. */
class CountedPhasesTest {

    private static final String PHASES = """
            It came in two parts.

            ### Phase 1: Rust

            - Nobody saw the [rope](https://rope.example/1)
            - It broke

              ```
              bell --ring
              ```

            ### Phase 2 - Silence

            Ada heard nothing at 10:30 and climbed up.
            """;

    @Test
    void each_phase_is_an_entry_with_what_stands_below_its_name() {
        for (String name : List.of("Timeline", "Timeline & Root Cause Analysis")) {
            Reading reading = page(name, PHASES);

            assertEquals(List.of("Phase 1: Rust Nobody saw the rope It broke bell --ring",
                    "Phase 2 - Silence Ada heard nothing at 10:30 and climbed up."), texts(reading));
            assertEquals(List.of("null", "null"), times(reading));
            assertEquals(List.of("https://rope.example/1"), reading.timeline().getFirst().urls());
            assertEquals(List.of("It came in two parts."), reading.notPlaced());
            assertTrue(found(reading, "time-unknown", "timeline[1]"));
        }
        assertEquals(2, page("Timeline", PHASES.replaceAll("### (.*)", "**$1**")).timeline().size());
        assertEquals(2, page("Timeline", PHASES.replace("Phase", "Step")).timeline().size());
    }

    @Test
    void one_phase_names_that_do_not_count_and_phases_around_times_are_none() {
        assertEquals(List.of(), texts(page("Timeline", PHASES.replace("Phase 2 - ", ""))));
        assertEquals(List.of(), texts(page("Timeline", PHASES.replaceAll("Phase .", "Tide"))));
        assertEquals(List.of(), texts(page("Timeline", PHASES.replace("Rust", "Rust, 9:30 to 10:00"))));
        assertEquals(List.of("2021-03-03T10:00:00Z"), times(page("Timeline", PHASES.replace("- It", "- 10:00 UTC It"))));
    }

    @Test
    void phases_of_another_part_belong_to_it() {
        Reading reading = page("Lessons learned", PHASES);

        assertEquals(List.of(), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    private static Reading page(String name, String words) {
        return read(
                "# Bell silent\n\n**Date:** 2021-03-03\n\n## " + name + "\n\n" + words + "\n## Resolution\n\nA new rope.\n");
    }

    @Test
    void where_no_point_tells_more_than_its_month_that_is_the_time_of_each() {
        Reading reading = read(
                "# Lamp moved\n\n## Timeline\n\n* 2021-03: Tower built\n* 2021-04 - Lamp carried up\n* Lamp lit\n");

        assertEquals(List.of("2021-03", "2021-04", ""), reading.timeline().stream().map(entry -> entry.rawTime()).toList());
        assertEquals(List.of("Tower built", "Lamp carried up", "Lamp lit"), texts(reading));
    }
}

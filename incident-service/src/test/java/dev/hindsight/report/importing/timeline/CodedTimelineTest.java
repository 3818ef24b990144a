package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** Timelines that somebody drew as code. */
class CodedTimelineTest {

    @Test
    void what_is_pushed_in_below_a_time_belongs_to_its_entry() {
        Reading reading = drawn("""
                2021-03-05 (All times UTC)
                ══════════════════════════

                10:00 - 10:07   Oil runs low
                                1 of 3 cans left

                ~10:10          Lamp out
                                Bell rings
                                11:30 is next tide

                10:20           Lamp on
                """);

        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-05T10:10:00Z", "2021-03-05T10:20:00Z"), times(reading));
        assertEquals(List.of("Oil runs low 1 of 3 cans left", "Lamp out Bell rings 11:30 is next tide", "Lamp on"),
                texts(reading));
    }

    @Test
    void strokes_are_drawn_and_not_written() {
        Reading reading = drawn("""
                2021-03-05 UTC
                ├── 10:00 Lamp out
                │         Bell rings
                ├─► 10:10 Bo climbs up
                └── 10:20 Lamp on
                """);

        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-05T10:10:00Z", "2021-03-05T10:20:00Z"), times(reading));
        assertEquals(List.of("Lamp out Bell rings", "Bo climbs up", "Lamp on"), texts(reading));
    }

    @Test
    void code_with_few_times_is_no_timeline() {
        assertEquals(List.of(), drawn("10:00 out\nlamp --on\nlamp --off\nlamp --on\n10:01 on\n").timeline());
    }

    private static Reading drawn(String code) {
        return read("# Lamp out\n\n## Summary\n\nOut.\n\n## Timeline\n\n```\n" + code + "```\n\n## Root cause\n\nRust\n");
    }

    private static List<String> texts(Reading reading) {
        return reading.timeline().stream().map(Entry::text).toList();
    }
}

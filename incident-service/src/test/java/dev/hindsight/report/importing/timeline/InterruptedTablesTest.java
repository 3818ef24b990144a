package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tables of a timeline with something else between their rows. */
class InterruptedTablesTest {

    private static final String HEAD = "Lamp out\n\nDate: 3 March 2021\n\nTimeline\n\n";

    @Test
    void the_zone_in_the_headings_holds_for_rows_behind_bullets_and_what_a_machine_printed() {
        String text = HEAD
                + "Time (UTC)\tEvent\n10:00\tLamp out\n10:10\tTwo things tried:\n  • other oil: no change\n  • other wick: no change\n"
                + "10:20\tLeak found:\n\nsee tank | grep oil\ntank-7   2l   Released   09:58\n\n10:30\tOil poured in\nca. 10:40\tLamp lit\n";

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:10:00Z", "2021-03-03T10:20:00Z", "2021-03-03T10:30:00Z",
                "2021-03-03T10:40:00Z"), times(read(text)));
    }

    @Test
    void another_table_or_line_that_says_otherwise_ends_it() {
        String first = HEAD + "Time (UTC)\tEvent\n10:00\tLamp out\n10:10\tBo rings\n\nMore of it:\n\n";

        assertEquals("2021-03-03T12:00", times(read(first + "Time\tEvent\n12:00\tOil comes\n12:10\tLamp lit\n")).get(2));
        assertEquals("2021-03-03T12:00:00+01:00", times(read(first + "12:00 CET\tOil comes\n12:10 CET\tLamp lit\n")).get(2));
        assertEquals("2021-03-03T12:00:00Z", times(read("# Lamp out\n\nDate: 3 March 2021\n\n## Timeline\n\nTimes in GMT\n\n"
                + "| Time (CET) | Event |\n|---|---|\n| 10:00 | Lamp out |\n\n| Time | Event |\n|---|---|\n| 12:00 | Lamp lit |\n"))
                .get(1));
    }
}

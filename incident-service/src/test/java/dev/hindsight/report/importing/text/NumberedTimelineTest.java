package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** A timeline whose heading has a number, in a text that was copied from a page. */
class NumberedTimelineTest {

    @Test
    void the_heading_tells_the_zone_and_nothing_is_inferred() {
        Reading reading = read(
                "Lamp out\n\n  • Date: 2019-10-06\n\n  • Status: Done\n\n\n\n1. Summary\n\nDark:\n\n  • out\n\n  • lit\n\n\n\n"
                        + "2. Timeline (all times UTC)\n\n  • 09:26 - out\n\n  • 09:27 - oil\n\n  • 09:28 - wick\n\n  • 09:33 - match\n\n"
                        + "  • 10:13 - lit\n\n\n\n3. Impact\n\nNone.\n");

        assertEquals(List.of("2019-10-06T09:26:00Z", "2019-10-06T09:27:00Z", "2019-10-06T09:28:00Z", "2019-10-06T09:33:00Z",
                "2019-10-06T10:13:00Z"), times(reading));
        assertFalse(found(reading, "timeline-inferred"));
    }
}

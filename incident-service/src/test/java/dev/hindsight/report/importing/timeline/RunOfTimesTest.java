package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOfTimesTest {

    @Test
    void times_with_a_dash_each_that_follow_one_another_are_entries() {
        var read = timeline("2 May 2023",
                "07:42 - lamp pushed 07:55 - first report in lamps/lamps 08:20 - @ida looks 09:03 - undone");

        assertEquals(List.of("lamp pushed", "first report in lamps/lamps", "@ida looks", "undone"), texts(read));
        assertEquals("2023-05-02T08:20", times(read).get(2));
        assertTrue(found(read, "several-times-in-line"));
    }

    @Test
    void times_in_brackets_that_follow_one_another_are_entries() {
        var read = timeline("2 May 2023", "[2:15 PM] lamp out [2:17 PM] alarm (ida) [3:30 PM – 4:20 PM] lamp fetched");

        assertEquals(List.of("lamp out", "alarm (ida)", "lamp fetched"), texts(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"07:42 - lamp pushed 07:55 - first report",
            "07:42 - lamp log reads “07:55 - dark 07:58 - dark 08:20 - lit”",
            "07:42 - lamp was dark from 07:55 - as told - until 08:20 - as seen",
            "07:42 - compared with 09:30 - lit 08:10 - dark 07:50 - lit",
            "07:42 - log says [07:55:01.204] dark [07:56:07.911] dark [07:57:08.002] lit"})
    void what_is_quoted_led_on_or_no_run_stays_in_its_entry(String line) {
        assertEquals(1, timeline("2 May 2023", line).timeline().size());
    }
}

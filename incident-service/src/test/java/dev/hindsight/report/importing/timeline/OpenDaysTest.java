package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Days that somebody left open. */
class OpenDaysTest {

    private static final String HEAD = "# Lamp out\n\n## Timeline\n\n2021-03-03\n* 23:00 The lamp went out\n* 23:10 Lit\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-xx", "2021-xx-xx", "2021/03/??", "xx/03/2021", "xx March 2021", "March ??, 2021",
            "?? March"})
    void what_stands_below_a_day_that_is_left_open_takes_none_from_the_entry_before(String day) {
        Reading reading = read(HEAD + day + "\n* xx:xx Oil brought\n* 10:00 Rust scraped\n\n2021-04-01\n* 09:00 Painted\n");

        assertEquals(List.of("2021-03-03T23:00", "2021-03-03T23:10", "null", "null", "2021-04-01T09:00"), times(reading));
        assertEquals(List.of("The lamp went out", "Lit", "Oil brought", "Rust scraped", "Painted"), texts(reading));
        assertTrue(found(reading, "day-incomplete", "timeline[2]"));
        assertTrue(found(reading, "time-unknown", "timeline[2]"));
    }

    @Test
    void what_may_be_dark_is_no_day() {
        assertEquals(List.of("The lamp went out", "Lit XX May be dark 2021-03-xx lamps were bought"),
                texts(read(HEAD + "XX May be dark\n\n2021-03-xx lamps were bought\n")));
    }

    @Test
    void a_report_of_a_day_that_is_left_open_has_none() {
        Reading reading = read("# Lamp out\n\n**Date:** 2021-03-xx\n\n## Impact\n\nDark.\n");

        assertNull(reading.date());
        assertTrue(found(reading, "date-imprecise", "date"));
    }
}

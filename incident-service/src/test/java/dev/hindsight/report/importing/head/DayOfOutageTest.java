package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line below the title that says what happened and when. */
class DayOfOutageTest {

    private static final String TEXT = "\n\nThe lamp of the pier was out, and no boat came home.\n";

    @ParameterizedTest
    @ValueSource(strings = {"Unplanned outage - March 3, 2021", "Lamp outage: 2021-03-03", "Incident of 3 March 2021",
            "Partial lamp failure (3 March 2021)"})
    void it_tells_the_day_of_the_report(String line) {
        assertEquals(day("2021-03-03"), read("Lamp of the pier\n\n" + line + TEXT).date());
        assertEquals(day("2021-03-03"), plain("# Lamp of the pier\n\n" + line + TEXT).date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"After the outage - March 3, 2021 - we bought oil.", "Next inspection - March 3, 2021",
            "Lamp outage: March 3", "Lamp outage, see the report of March 3, 2021"})
    void other_lines_with_a_day_do_not(String line) {
        assertNull(read("Lamp of the pier\n\n" + line + TEXT).date());
    }

    @Test
    void a_line_that_is_nothing_but_a_day_goes_before_it() {
        assertEquals(day("2021-03-05"), read("Lamp of the pier\n\n5 March 2021\n\nLamp outage: 2021-03-03" + TEXT).date());
    }
}

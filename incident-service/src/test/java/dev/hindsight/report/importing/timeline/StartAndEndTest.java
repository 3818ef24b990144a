package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Reading;

/** Timelines with a column for when things began and one for when they ended. */
class StartAndEndTest {

    private static final String TABLE = """
            # Lamp out

            Date: 3 March 2021

            ## Timeline

            | %s | %s | Event |
            |---|---|---|
            | 10:00 | 10:20 | Lamp out |
            | 10:30 | | Oil brought |
            | | 11:30 | Boats in |
            | 23:50 | 00:10 | Feast |
            """;

    private static List<String> ends(Reading reading) {
        return reading.timeline().stream().map(entry -> String.valueOf(entry.until().at())).toList();
    }

    @ParameterizedTest
    @CsvSource({"Start time (UTC),End time", "Start (UTC),End (UTC)", "From (UTC),To", "Began (UTC),Ended"})
    void the_second_says_until_when(String start, String end) {
        Reading reading = read(TABLE.formatted(start, end));

        assertEquals(List.of("Lamp out", "Oil brought", "Boats in", "Feast"), texts(reading));
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:30:00Z", "null", "2021-03-03T23:50:00Z"), times(reading));
        assertEquals(List.of("2021-03-03T10:20:00Z", "null", "2021-03-03T11:30:00Z", "2021-03-04T00:10:00Z"), ends(reading));
    }

    @Test
    void columns_that_say_from_whom_to_whom_hold_no_times() {
        Reading reading = read("""
                # Lamp out

                Date: 3 March 2021

                ## Timeline

                | Time (UTC) | From | To | Said |
                |---|---|---|---|
                | 10:00 | Ida | Bo | Lamp out |
                """);

        assertEquals(List.of("Ida — Bo — Lamp out"), texts(reading));
        assertEquals(List.of("2021-03-03T10:00:00Z"), times(reading));
    }
}

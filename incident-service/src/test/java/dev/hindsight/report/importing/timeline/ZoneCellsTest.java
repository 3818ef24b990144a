package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Tables whose zones have a column of their own, and tables whose headings stand there twice. */
class ZoneCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"TZ", "Zone", "Time zone", "Timezone", "UTC offset"})
    void each_row_has_the_zone_in_its_cell(String heading) {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                | Date | Time | %s | What |
                |---|---|---|---|
                | 4 Mar 2024 | 10:00 | UTC | Lamp out |
                | 4 Mar 2024 | 11:30 | +01:00 | Oil bought |
                | 5 Mar 2024 | | | Boats told |
                """.formatted(heading));

        assertEquals(List.of("2024-03-04T10:00:00Z", "2024-03-04T11:30:00+01:00", "2024-03-05"), times(reading));
        assertEquals(List.of("Lamp out", "Oil bought", "Boats told"), texts(reading));
        assertFalse(found(reading, "out-of-order"));
    }

    @Test
    void a_cell_that_names_no_zone_is_words_and_the_heading_of_the_times_counts() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                | Date | Time (UTC) | Zone | What |
                |---|---|---|---|
                | 4 Mar 2024 | 10:00 | North pier | Lamp out |
                """);

        assertEquals(List.of("2024-03-04T10:00:00Z"), times(reading));
        assertEquals(List.of("North pier — Lamp out"), texts(reading));
    }

    @Test
    void headings_that_stand_there_again_are_no_entry() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                | Date | Time (UTC) | What | Source |
                |---|---|---|---|
                | Date | Time (UTC) | What | Source |
                | 4 Mar 2024 | 10:00 | Lamp out | log |
                | | 11:00 | Lamp lit | |
                """);

        assertEquals(List.of("2024-03-04T10:00:00Z", "2024-03-04T11:00:00Z"), times(reading));
    }
}

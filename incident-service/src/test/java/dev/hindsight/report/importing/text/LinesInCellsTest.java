package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Timelines that are tables with tabs, in whose cells people have pasted several lines. */
class LinesInCellsTest {

    @Test
    void a_talk_or_a_log_in_a_cell_tears_no_table() {
        Reading reading = read("""
                Lamp out

                Date: 3 March 2021

                Timeline

                Date\tTime (UTC)\tWhat happened\tWho
                3 March 2021\t10:00\tLamp goes out\tIda
                \t10:10\tA ship asks the harbour:
                Bo Beispiel 10:04
                is it the fog or is it you?
                \t10:20\tIda reads the book of the lamp\tIda
                2021-03-02 21:30:04 oil poured cans=2
                2021-03-02 23:30:03 oil poured cans=0
                \t10:40\tOil poured in\tBo
                \tby 12:00\tShips told\tHarbour
                """);

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:10:00Z", "2021-03-03T10:20:00Z", "2021-03-03T10:40:00Z",
                "null"), times(reading));
        assertEquals("A ship asks the harbour: Bo Beispiel 10:04 is it the fog or is it you?", texts(reading).get(1));
    }

    @Test
    void a_line_with_minutes_between_rows_is_an_entry_that_lost_its_cells() {
        Reading reading = read("""
                Lamp out

                Date: 3 March 2021

                Timeline

                Time (UTC)\tWhat happened\tWho
                10:00\tLamp goes out\tIda
                10:20 Ida reads the book of the lamp
                10:40\tOil poured in\tBo
                """);

        assertEquals(3, times(reading).size());
    }
}

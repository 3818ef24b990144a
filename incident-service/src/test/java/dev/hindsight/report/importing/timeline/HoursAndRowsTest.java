package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Hours and days that are only half written, and rows that hold more or less than an entry. */
class HoursAndRowsTest {

    @Test
    void an_hour_alone_is_a_time_behind_a_word_that_marks_one() {
        Reading reading = timeline(
                "- ~ 9: Lamp out\n- from 10 UTC keeper on the stairs\n- by 11 - Lamp lit\n- 12:00 Boats told\n");

        assertEquals(List.of("Lamp out", "keeper on the stairs", "Lamp lit", "Boats told"), texts(reading));
        assertEquals(List.of("2024-03-04T09:00:00Z", "2024-03-04T10:00:00Z", "null", "2024-03-04T12:00:00Z"), times(reading));
        assertEquals("2024-03-04T11:00:00Z", reading.timeline().get(2).until().at());
    }

    @Test
    void a_number_of_things_is_no_hour() {
        Reading reading = timeline("- 09:00 Lamp out\n- from 5 - 7 boats waited\n- 10:00 Lamp lit, by 3 keepers\n");

        assertEquals(2, reading.timeline().size());
    }

    @Test
    void a_weekday_and_a_number_are_a_day_if_they_agree() {
        Reading reading = read("""
                # Lamp out

                Date: 2024-03-04

                ## Timeline (UTC)

                | Day | Time | What |
                |---|---|---|
                | Mon 4 | 10:00 | Lamp out |
                | Tue 5 | 11:00 | Lamp lit |
                | Wed 8 | 12:00 | Boats told |
                """);

        assertEquals(List.of("2024-03-04T10:00:00Z", "2024-03-05T11:00:00Z", "null"), times(reading));
        assertTrue(found(reading, "year-inferred", "timeline[1]"));
        assertTrue(found(reading, "weekday-conflict", "timeline[2]"));
    }

    @Test
    void a_cell_with_several_times_beside_as_many_lines_is_as_many_rows() {
        Reading reading = read("""
                <h2>Date</h2><p>2024-03-04</p><h2>Timeline (UTC)</h2><table>
                <tr><td>10:00<br/>10:05</td><td>Lamp out<br/>Keeper called</td></tr>
                <tr><td>10:10</td><td>Stairs<br/>are wet</td></tr>
                <tr><td>10:20</td><td>Lamp lit</td></tr></table>
                """);

        assertEquals(List.of("Lamp out", "Keeper called", "Stairs are wet", "Lamp lit"), texts(reading));
        assertEquals("2024-03-04T10:05:00Z", times(reading).get(1));
    }

    @Test
    void what_a_template_keeps_free_for_days_and_times_is_no_entry() {
        Reading reading = timeline("- 09:00 Lamp out\n- 09:10 Lamp lit\n- YYYY-MM-DD\n- 00:00 - ...\n");

        assertEquals(List.of("Lamp out", "Lamp lit"), texts(reading));
        assertTrue(found(reading, "placeholder-text", "timeline"));
    }

    @Test
    void approx_behind_a_time_counts_as_well_as_in_front_of_it() {
        Reading reading = timeline("| Time | What |\n|---|---|\n| 09:00 approx. | Lamp out |\n| 10:00 | Lamp lit |\n");

        assertEquals(List.of("Lamp out", "Lamp lit"), texts(reading));
        assertTrue(reading.timeline().getFirst().approximate());
    }

    @Test
    void a_table_without_headings_opens_with_its_first_row() {
        Reading reading = read("# Lamp out\n\n## Impact\n\n| | |\n|-|-|\n| Boats | 4 |\n| Hours | 2 |\n");

        assertEquals("Boats | 4 Hours | 2", section(reading, Section.IMPACT));
    }

    private static Reading timeline(String list) {
        return read("# Lamp out\n\nDate: 2024-03-04\n\n## Timeline (UTC)\n\n" + list);
    }
}

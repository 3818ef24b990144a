package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Rows of pipes whose last cell is a list or several paragraphs. */
class BrokenRowsTest {

    @Test
    void a_row_ends_with_the_pipe_that_closes_it_be_it_alone_on_its_line() {
        Reading reading = read("""
                Incident chronological timeline:
                | Time | Description |
                |---|
                | 2021-03-03 10:00 | - The lamp is out

                |
                | 2021-03-03 10:20 | - The keeper is told
                - Oil is poured
                |
                | 2021-03-03 10:40 | The lamp
                burns again |
                | 2021-03-03 11:00 | All is well |
                """);

        assertEquals(List.of("2021-03-03T10:00", "2021-03-03T10:20", "2021-03-03T10:40", "2021-03-03T11:00"), times(reading));
        assertEquals(List.of("The lamp is out", "The keeper is told Oil is poured", "The lamp burns again", "All is well"),
                texts(reading));
    }

    @Test
    void a_row_without_its_last_pipe_is_whole_where_another_row_or_a_heading_follows() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                | Time | What
                |---|---
                | 2021-03-03 10:00 | The lamp is out
                | 2021-03-03 10:20 | The lamp burns

                ## Action items

                - Buy oil | or wax
                - Clean the glass
                """);

        assertEquals(List.of("The lamp is out", "The lamp burns"), texts(reading));
        assertEquals(List.of("Buy oil | or wax", "Clean the glass"), actionTexts(reading));
    }

    @Test
    void a_line_that_names_a_part_is_its_heading_above_a_table_too() {
        Reading reading = read("""
                # Lamp out

                The lamp was out.

                Action items:

                | Action | Owner |
                |---|---|
                | Buy oil | Ida Beispiel |
                """);

        assertEquals(List.of("Buy oil"), actionTexts(reading));
    }

    @Test
    void a_row_that_goes_on_over_several_lines_of_markdown_is_one() {
        Reading reading = read("""
                # Lamp out

                ## Timeline (UTC)

                | Time | What |
                |---|---|
                | 2021-03-03 10:00 | - The lamp is out
                - The keeper is told

                |
                | 2021-03-03 10:40 | The lamp
                burns again |
                | 2021-03-03 11:00 | All is well |

                ## Impact

                Two boats.
                """);

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:40:00Z", "2021-03-03T11:00:00Z"), times(reading));
        assertEquals(List.of("The lamp is out The keeper is told", "The lamp burns again", "All is well"), texts(reading));
    }
}

package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Fields of the head side by side: their names in one row, their values in the next. */
class FieldRowTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "# Lamp out\n\n| Date | Authors | Status |\n|---|---|---|\n| 3 May 2021 | Ida Beispiel, Bo Muster | Resolved |\n\n## Summary\n\nOut.\n",
            "<h1>Lamp out</h1><table><tr><th>Date</th><th>Authors</th><th>Status</th></tr><tr><td>3 May 2021</td><td>Ida Beispiel, Bo Muster</td>"
                    + "<td>Resolved</td></tr></table><h2>Summary</h2><p>Out.</p>",
            "Lamp out\n\n| Date | Authors | Status |\n| 3 May 2021 | Ida Beispiel, Bo Muster | Resolved |\n\nSummary\n\nOut.\n"})
    void names_in_one_row_and_values_in_the_next(String page) {
        Reading reading = read(page);

        assertEquals(LocalDate.of(2021, 5, 3), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Resolved", reading.status().written());
        assertEquals("Out.", section(reading, Section.SUMMARY));
    }

    @Test
    void several_rows_are_no_fields() {
        Reading reading = read(
                "# Lamp out\n\n| Date | Status |\n|---|---|\n| 3 May 2021 | Out |\n| 4 May 2021 | On |\n\n## Summary\n\nOut.\n");

        assertNull(reading.status());
    }

    @Test
    void below_the_heading_of_a_part_they_are_its_text() {
        Reading reading = read(
                "# Lamp out\n\n## Impact\n\n| Date | Status |\n|---|---|\n| 3 May 2021 | Dark |\n\n## Summary\n\nOut.\n");

        assertNull(reading.status());
        assertEquals("Date | Status 3 May 2021 | Dark", section(reading, Section.IMPACT));
    }
}

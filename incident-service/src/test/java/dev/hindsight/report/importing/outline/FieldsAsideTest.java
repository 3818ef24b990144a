package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tables of fields that stand in a column beside the text, or below it. */
class FieldsAsideTest {

    private static final String TEXT = "# Lamp out\n\n## Summary\n\nIt was dark.\n\n## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n"
            + "| 10:00 | Dark |\n| 11:00 | Lit |\n\n";
    private static final String FIELDS = "| | |\n|---|---|\n| **Status** | Resolved |\n| **Date** | 5 March 2021 |\n"
            + "| **Authors** | Ida Beispiel |\n| **Reviewed at** | The pier |\n\n";

    @Test
    void fields_below_a_timeline_are_those_of_the_report() {
        Reading reading = read(TEXT + FIELDS + "| 12:00 | Ida slept |\n|---|---|\n");

        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-05T11:00:00Z"),
                reading.timeline().stream().limit(2).map(entry -> entry.at()).toList());
        assertEquals(List.of("Dark", "Lit", "Ida slept"), texts(reading));
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("The pier", reading.fields().get("Reviewed at"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Action items\n\n- Buy oil\n\n", "## Lessons learned\n\nBuy oil.\n\n",
            "## What the boats said\n\nBuy oil.\n\n"})
    void fields_below_any_part_are_no_words_of_it(String part) {
        Reading reading = read("# Lamp out\n\n## Summary\n\nIt was dark.\n\n" + part + FIELDS + "Ring the bell.\n");

        assertEquals("2021-03-05", String.valueOf(reading.date()));
        assertEquals(List.of("Ida Beispiel"), names(reading));
        String all = actionTexts(reading) + section(reading, Section.LESSONS) + reading.otherSections() + reading.notPlaced();
        assertTrue(all.contains("Ring the bell") && !all.contains("Resolved"), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| Status | Open |\n|---|---|\n| Owner | Ida Beispiel |\n| Priority | 1 |\n",
            "| Author | Status |\n|---|---|\n| Ida Beispiel | Draft |\n",
            "| 10:00 | Ida Beispiel |\n|---|---|\n| 11:00 | Status |\n"})
    void what_else_stands_in_two_columns_below_a_part_is_no_field(String table) {
        Reading reading = read("# Lamp out\n\n## Summary\n\nIt was dark.\n\n## Action items\n\n- Buy oil\n\n" + table);

        assertEquals(List.of(), names(reading));
        assertNull(reading.status());
    }
}

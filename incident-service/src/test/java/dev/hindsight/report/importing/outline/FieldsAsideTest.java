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

    @ParameterizedTest
    @ValueSource(strings = {"**Status:** Resolved\n\n**Date:** 5 March 2021\n\n**Authors:** Ida Beispiel\n\n",
            "**Status:** Resolved  \n**Date:** 5 March 2021  \n**Authors:** Ida Beispiel\n\n",
            "### Details\n\n- **Status**: Resolved\n- **Date**: 5 March 2021\n- **Authors**: Ida Beispiel\n\n"})
    void labels_in_bold_below_a_timeline_are_fields_as_well(String labels) {
        Reading reading = read(TEXT + labels + "| 12:00 | Ida slept |\n|---|---|\n");

        assertEquals("2021-03-05T11:00:00Z", reading.timeline().get(1).at());
        assertEquals(List.of("Dark", "Lit", "Ida slept"), texts(reading));
        assertEquals(List.of("Ida Beispiel"), names(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- **Status:** Open\n- **Date:** 5 March 2021\n- **Owner:** Ida Beispiel\n",
            "**Author:** Ida Beispiel\n\n**Date:** 5 March 2021\n\n**Signed off by:** Bo Muster\n\n**Status:** Final\n",
            "**Author:** Ida Beispiel\n\n**Date:** 5 March 2021\n\n**Status:** Dark\n\nAll quiet.\n\n**Author:** Bo Muster\n\n"
                    + "**Date:** 6 March 2021\n\n**Status:** Lit\n"})
    void labels_of_an_action_of_a_signature_and_of_one_post_after_another_are_none(String labels) {
        assertNull(read("# Lamp out\n\n## Summary\n\nIt was dark.\n\n## Timeline\n\n- 10:00 - Dark\n\n" + labels).status());
    }

    @Test
    void labels_below_the_heading_of_the_summary_go_on_with_its_parts() {
        Reading reading = read("# Lamp out\n\n## Summary\n\n**Date:** 5 March 2021\n\n**Authors:** Ida Beispiel\n\n"
                + "**Status:** Resolved\n\n**Summary:** It was dark.\n\n**Impact:** No boat came.\n");

        assertEquals("It was dark.", section(reading, Section.SUMMARY));
        assertEquals("No boat came.", section(reading, Section.IMPACT));
    }
}

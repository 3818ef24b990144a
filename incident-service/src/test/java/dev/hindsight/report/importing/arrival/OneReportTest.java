package dev.hindsight.report.importing.arrival;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** One report that looks like several, and several that are. */
class OneReportTest {

    private static final String DAYS = """
            # Lamp out

            ## Summary

            Dark for two days.

            ## 2024-03-03 – First signs

            - 10:00 The keeper saw smoke
            - 11:00 Boats called

            ## 2024-03-04 – Cause found

            - 09:00 A new wick came

            """;

    @Test
    void days_beside_parts_that_are_there_once_are_those_of_one_report_and_its_timeline() {
        Reading reading = read(DAYS + "## Action items\n\n- Buy wicks\n");

        assertEquals(List.of("First signs", "The keeper saw smoke", "Boats called", "Cause found", "A new wick came"),
                texts(reading));
        assertEquals(List.of("2024-03-03", "2024-03-03T10:00", "2024-03-03T11:00", "2024-03-04", "2024-03-04T09:00"),
                times(reading));
        assertEquals(List.of("Buy wicks"), actionTexts(reading));
        assertTrue(found(reading, "timeline-inferred"));
    }

    @Test
    void days_that_have_nothing_in_common_are_several_reports() {
        assertTrue(read(DAYS).isRefused());
    }

    @Test
    void days_within_a_timeline_may_each_tell_another_part_but_not_the_same() {
        String timeline = "# Lamp out\n\n## Timeline\n\n### March 3, 2024 – First day\n\n**Detection:** A boat called.\n\n"
                + "### March 4, 2024 – Second day\n\n**Resolution:** A new wick.\n\n### March 5, 2024 – Third day\n\nQuiet.\n";

        assertFalse(read(timeline).isRefused());
        assertTrue(read(timeline.replace("Resolution", "Detection")).isRefused());
    }

    @Test
    void parts_of_one_topic_under_several_names_are_of_one_report() {
        String report = "# Lamp out\n\n**Business impact:** Boats waited.\n\n## Detection\n\nA boat.\n\n## Impact\n\nDark.\n\n"
                + "## Timeline\n\n- 10:00 Dark\n\n## Resolution timeline\n\n- 11:00 Lit\n\n## Detection and alerting\n\nNone.\n\n"
                + "## Lessons\n\nOil.\n\n## What we learned\n\nWicks.\n";

        assertFalse(read(report).isRefused());
        assertTrue(read(report + report).isRefused());
    }

    @Test
    void a_table_of_days_is_a_list_of_incidents_only_where_the_page_has_no_part_of_a_report() {
        String table = "# Lamps\n\n%s\n\n| Date | Issue | Status |\n|---|---|---|\n| 3 March 2024 | Lamp dark | found |\n"
                + "| 4 March 2024 | New wick | fixed |\n";

        assertTrue(read(table.formatted("What we know.")).isRefused());
        assertFalse(read(table.formatted("**Impact:** Boats waited.")).isRefused());
    }
}

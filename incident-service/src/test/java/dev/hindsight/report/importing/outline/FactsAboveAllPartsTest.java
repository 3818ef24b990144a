package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The table above all parts, of whose labels only one is known. */
class FactsAboveAllPartsTest {

    @Test
    void one_known_label_tells_what_the_others_are() {
        for (String report : List.of(
                "| Pier | north |\n|---|---|\n| Date | 16/03/2024 3am UTC |\n| Colour of the light | red |\n",
                "| | |\n|---|---|\n| Pier | north |\n| Date | 16/03/2024 3am UTC |\n| Colour of the light | red |\n")) {
            Reading reading = read("# Lamp 95 out\n\n" + report + "\n## Impact\n\nNo boat came home.\n");

            assertEquals(day("2024-03-16"), reading.date());
            assertEquals("north", reading.fields().get("Pier"));
            assertEquals(List.of(), reading.notPlaced());
        }
    }

    @Test
    void a_table_of_times_or_of_other_columns_is_none_of_facts() {
        for (String table : List.of("| Date | What happened |\n|---|---|\n| 3 March | Lamp out |\n| 4 March | Lamp lit |\n",
                "| Lamp | Status |\n|---|---|\n| Impact light | out |\n| South | lit |\n",
                "| Duration | 5 min | long |\n|---|---|---|\n| South | lit | no |\n")) {
            Reading reading = read("# Lamp 95 out\n\n" + table + "\n## Impact\n\nNo boat came home.\n");

            assertNull(reading.fields().get("South"), table);
            assertNull(reading.date(), table);
        }
    }

    @Test
    void a_name_nobody_knows_is_a_field_too_behind_the_sign_that_parts_the_others() {
        Reading reading = read("# Lamp out\n\nSeverity: 2 · Detection: a gull · Seen by boats: no\n\n## Root cause\n\nRust.\n");

        assertEquals("a gull", section(reading, Section.DETECTION));
        assertEquals("no", reading.fields().get("Seen by boats"));
    }
}

package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The response of the keepers, and summaries of less than all. */
class ResponsesTest {

    private static final String LAMP = "# Lamp out\n\n## Impact\n\nDark.\n\n";

    @Test
    void a_response_of_several_points_is_the_resolution() {
        assertEquals("Changed the wick Lit the lamp",
                resolution("## Response\n\n1. Changed the wick\n2. Lit the lamp\n"));
        assertEquals("Changed the wick. A wet one. Lit the lamp again.",
                resolution("## Our response\n\n**Changed the wick.** A wet one.\n\n**Lit the lamp** again.\n"));
    }

    @Test
    void prose_another_name_or_another_resolution_leave_it_a_part_of_its_own() {
        assertNull(resolution("## Response\n\nThe keeper ran up.\n\nHe is fast.\n"));
        assertNull(resolution("## Response times\n\n- One hour\n- Two hours\n"));
        assertEquals("A wick.", resolution("## Response\n\n- Ran up\n- Looked\n\n## Resolution\n\nA wick.\n"));
    }

    @Test
    void the_summary_of_something_is_another_part_beside_that_of_the_incident() {
        String oil = "## Oil summary\n\nNo water in it.\n";
        Reading reading = read("# Lamp out\n\n## Incident summary\n\nThe lamp was dark.\n\n## Impact\n\nDark.\n\n" + oil);

        assertEquals("The lamp was dark.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Oil summary"), reading.otherSections().stream().map(Passage::name).toList());
        assertEquals("No water in it.", section(read(LAMP + oil), Section.SUMMARY));
        assertEquals("Dark. In short.",
                section(read("# Lamp out\n\n## Summary\n\nDark.\n\n## Executive summary\n\nIn short.\n"),
                        Section.SUMMARY).replace(" Executive summary", ""));
    }

    private static String resolution(String response) {
        return section(read(LAMP + response), Section.RESOLUTION);
    }
}

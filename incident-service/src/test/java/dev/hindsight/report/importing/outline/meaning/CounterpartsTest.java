package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Problems beside what went well, and problems anywhere else. */
class CounterpartsTest {

    @Test
    void problems_beside_successes_are_what_went_wrong() {
        Reading reading = read(
                "# Lamp out\n\n## Successes\n\n- Bo rang\n\n## Problems\n\n- No rope\n\n## Root cause\n\nRust.\n");

        assertEquals("Bo rang", section(reading, Section.WENT_WELL));
        assertEquals("No rope", section(reading, Section.WENT_WRONG));
    }

    @Test
    void in_a_dump_nothing_need_stand_below_either() {
        Reading reading = plain(
                "2021-03-03 Lamp out\n\nSummary\n\nDark.\n\nSuccesses\n\nProblems\n\nRecommendations\n\nBuy oil.\n");

        assertEquals("", section(reading, Section.WENT_WELL));
        assertEquals("", section(reading, Section.WENT_WRONG));
    }

    @Test
    void problems_apart_from_them_or_beside_what_went_wrong_are_any_problems() {
        assertNull(section(read("# Lamp out\n\n## Successes\n\n- Bo rang\n\n## Impact\n\nDark.\n\n## Problems\n\n- No rope\n"),
                Section.WENT_WRONG));
        assertEquals("Rain", section(read("# Lamp out\n\n## What went wrong\n\nRain\n\n## Successes\n\n- Bo rang\n\n"
                + "## Problems\n\n- No rope\n"), Section.WENT_WRONG));
    }
}

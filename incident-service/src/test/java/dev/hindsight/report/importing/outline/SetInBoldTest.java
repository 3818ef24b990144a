package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Fields that are bold with their values, and what brackets behind a heading say. */
class SetInBoldTest {

    @Test
    void a_field_may_be_bold_with_its_value() {
        Reading reading = read("# Lamp out\n\n**Date: 3 May 2021**\n\n**Status: Draft**\n\n## Summary\n\nDark.\n");

        assertEquals(LocalDate.of(2021, 5, 3), reading.date());
        assertEquals("Draft", reading.status().written());
    }

    @Test
    void brackets_behind_a_heading_may_say_that_actions_stand_there() {
        Reading reading = read("# Lamp out\n\n| | |\n|---|---|\n| **Status** | Done |\n| **Severity** | High |\n"
                + "| **Discovered** | 2021-05-03, at the pier |\n\n"
                + "## Stabilisation steps\n\nA candle.\n\n## Remediation (action items)\n\n- [x] Buy oil\n- [ ] Count boats\n");

        assertEquals(List.of("Buy oil", "Count boats"), actionTexts(reading));
        assertEquals("A candle.", section(reading, Section.RESOLUTION));
        assertEquals(LocalDate.of(2021, 5, 3), reading.date());
    }

    @Test
    void impact_alone_in_bold_ends_a_timeline_as_other_parts_do_and_inside_of_a_point_does_not() {
        Reading reading = read(
                "# Lamp out\n\n**Timeline**\n\n- 10:00 out\n- 10:10 **Impact**: dark\n\n**Impact**\n\nNo boat saw it.\n\n"
                        + "**Trigger**\n\nRust.\n");

        assertEquals("No boat saw it.", section(reading, Section.IMPACT));
        assertEquals(List.of("out", "Impact: dark"), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }
}

package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** A page whose parts are named by lines above lists, none by a heading. */
class HeadlessPagesTest {

    private static final String LISTS = "Takeaways:\n- Oil burns\n- Bo needs a bell\n\nLeftover tasks:\n- Buy a larger tank\n- Train Bo\n";

    @Test
    void actions_below_the_lessons_are_a_part_of_their_own() {
        Reading reading = read("# Lamp out 2021-03-03\n\nThe lamp went out.\n\n" + LISTS);

        assertEquals(2, reading.actionItems().size());
        assertEquals("Oil burns Bo needs a bell", section(reading, Section.LESSONS));
    }

    @Test
    void no_part_of_their_own_below_a_heading() {
        Reading reading = read("# Lamp out 2021-03-03\n\nThe lamp went out.\n\n## Lessons learned\n\n" + LISTS
                + "\n## Action items\n\n- Hang the bell\n");

        assertEquals(1, reading.actionItems().size());
    }
}

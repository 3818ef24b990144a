package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Lists below the resolution whose headings say that they are recommended or planned. */
class StepsAheadTest {

    private static final String DONE = "### Immediate (Done)\n\n- Poured oil\n- Lit the lamp\n\n";

    @Test
    void what_is_recommended_is_to_be_done_and_what_is_done_is_not() {
        Reading reading = resolved(DONE + "### Short-term (Recommended)\n\n1. Buy a larger tank\n2. Train Bo\n\n"
                + "### Long-term (Recommended)\n\n1. Build a second lamp\n");

        assertEquals(List.of("Buy a larger tank", "Train Bo", "Build a second lamp"), actions(reading));
        assertEquals("Immediate (Done) Poured oil Lit the lamp",
                section(reading, Section.RESOLUTION));
    }

    @Test
    void names_in_bold() {
        assertEquals(List.of("Buy a larger tank", "Train Bo"),
                actions(resolved(
                        "**Today (done)**\n\n- Poured oil\n\n**Next week (planned)**\n\n- Buy a larger tank\n- Train Bo\n")));
    }

    @Test
    void nothing_where_no_list_is_called_so() {
        assertTrue(actions(resolved(DONE + "### Short-term\n\n1. Bought a larger tank\n2. Trained Bo\n")).isEmpty());
        assertTrue(actions(resolved(DONE + "### Valve (open)\n\nThe valve was open all night.\n\n- Until two\n")).isEmpty());
    }

    @Test
    void nothing_where_the_actions_stand_elsewhere() {
        assertEquals(List.of("Write it down"), actions(resolved(DONE + "### Later (planned)\n\n- Train Bo\n\n"
                + "## Action items\n\n- Write it down\n")));
    }

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    private static Reading resolved(String resolution) {
        return read(
                "# Lamp out\n\nDate: 2021-03-03\n\n## Resolution\n\n" + resolution + "\n## Lessons learned\n\nOil burns.\n");
    }
}

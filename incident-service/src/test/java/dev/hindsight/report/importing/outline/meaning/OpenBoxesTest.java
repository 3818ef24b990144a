package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Boxes that are left open where it is told how it was resolved. */
class OpenBoxesTest {

    private static final String FOLLOW_UPS = "\n## Follow-up items\n\n- [ ] Buy oil\n";

    @Test
    void what_is_still_open_in_the_resolution_is_an_action_too() {
        Reading reading = read("""
                # Lamp out

                ## Resolution

                **Lamp**:

                - [x] Lit a candle
                - [ ] Change the wick

                All boats are told.
                """ + FOLLOW_UPS);

        assertEquals("Lamp: Lit a candle Change the wick All boats are told.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Lit a candle", "Change the wick", "Buy oil"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void where_none_is_ticked_nothing_was_resolved_by_it() {
        Reading reading = read(
                "# Lamp out\n\n## Recommendations\n\n**Immediate actions** (this week):\n\n- [ ] Change the wick\n"
                        + FOLLOW_UPS);

        assertNull(section(reading, Section.RESOLUTION));
        assertEquals(List.of("Change the wick", "Buy oil"), actionTexts(reading));
    }

    @Test
    void where_all_are_ticked_or_points_have_no_box_nothing_is_to_be_done() {
        assertEquals(List.of("Buy oil"), actionTexts(read("# Lamp out\n\n## Resolution\n\n- [x] Lit a candle\n" + FOLLOW_UPS)));
        assertEquals(List.of("Buy oil"),
                actionTexts(read("# Lamp out\n\n## Resolution\n\n- Lit a candle\n- [ ] and a lamp\n" + FOLLOW_UPS)));
    }

    @Test
    void boxes_of_other_parts_are_no_actions() {
        assertEquals(List.of("Buy oil"), actionTexts(read(
                "# Lamp out\n\n## Checklist for the pier\n\n- [x] Rail\n- [ ] Stairs\n" + FOLLOW_UPS)));
    }
}

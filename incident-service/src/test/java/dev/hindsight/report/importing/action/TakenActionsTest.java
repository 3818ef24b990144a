package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What the heading of a group, or a sign in a box, says of the state of actions. */
class TakenActionsTest {

    @Test
    void actions_of_a_group_that_was_taken_are_done() {
        assertEquals(List.of(true, false), read("# Lamp out\n\n## Action items\n\n### Immediate actions taken\n\n- Buy oil\n"
                + "- Trim the wick (WIP)\n").actionItems().stream().map(item -> item.done()).toList());
        assertNull(read("# Lamp out\n\n## Action items\n\n### Actions to be taken\n\n- Buy oil\n").actionItems().getFirst()
                .done());
    }

    @Test
    void a_star_or_a_hook_in_a_box_ticks_it() {
        assertEquals(List.of(true, true, false), read("# Lamp out\n\n## Action items\n\n- [*] Buy oil\n- [✓] Trim the wick\n"
                + "- [ ] Ring the bell\n").actionItems().stream().map(item -> item.done()).toList());
    }

    @Test
    void details_of_a_follow_up_are_no_action_items() {
        assertEquals(1, read("# Lamp out\n\n## Action items\n\n- Buy oil\n\n## Follow-up implementation details\n\n"
                + "- Oil is bought in barrels\n").actionItems().size());
    }

    @Test
    void what_was_shipped_is_done_when_brackets_or_a_cell_say_so() {
        assertEquals(Arrays.asList(true, true, null, null), read("# Lamp out\n\n## Action items\n\n"
                + "- Buy oil (shipped this commit)\n- Trim the wick (landed in PR 7)\n- Ring the bell (to be shipped)\n"
                + "- Write down what was shipped this year\n").actionItems().stream().map(item -> item.done()).toList());
        assertEquals(Arrays.asList(true, null),
                read("# Lamp out\n\n## Action items\n\n| Action | Owner | Status |\n|---|---|---|\n"
                        + "| Buy oil | Ida | Shipped |\n| Trim the wick | Bo | Not shipped |\n").actionItems().stream()
                        .map(item -> item.done()).toList());
    }

    @Test
    void a_name_that_begins_with_a_dot_keeps_it() {
        assertEquals(List.of(".oil/rules: say how much", ".NET tools for the bell", "Trim the wick"),
                actionTexts(
                        read("# Lamp out\n\n## Action items\n\n- [x] `.oil/rules`: say how much\n- .NET tools for the bell\n"
                                + "- . Trim the wick\n")));
    }

    @Test
    void action_that_is_required_is_to_be_done() {
        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(read("# Lamp out\n\n## 🚨 Immediate Action Required\n\n"
                + "### **Priority 1: Light (0-24 hours)**\n\n1. **Buy oil**\n   - Ask in the harbour\n2. **Trim the wick**\n")));
        assertEquals(List.of("Buy oil"), actionTexts(read("# Lamp out\n\n## Actions required\n\n- Buy oil\n")));
    }

    @Test
    void what_was_shipped_behind_a_dash_is_done() {
        assertEquals(Arrays.asList(true, true, null, null), read("# Lamp out\n\n## Action items\n\n- Buy oil - shipped\n"
                + "- Trim the wick — landed.\n- Write down how lamps are deployed\n- Paint what is half-implemented\n")
                .actionItems()
                .stream().map(item -> item.done()).toList());
    }

    @Test
    void a_red_sign_in_front_of_the_word_open_is_no_other_state() {
        assertEquals(Arrays.asList(false, false, true),
                read("# Lamp out\n\n## Action items\n\n| Action | Owner | Status |\n|---|---|---|\n"
                        + "| Buy oil | Ida | 🔴 Open |\n| Trim the wick | Bo | 🟡 Pending |\n| Ring | Bo | ✅ Active |\n")
                        .actionItems().stream()
                        .map(item -> item.done()).toList());
    }

    @Test
    void improvements_below_the_fix_were_made_where_what_is_to_be_done_has_a_part_of_its_own() {
        String fix = "# Lamp out\n\n## Resolution\n\nOil came.\n\n### Key improvements\n\n1. **Log**: Added who comes when\n\n";
        Reading reading = read(fix + "## Action items\n\n- [ ] Buy oil\n");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertTrue(section(reading, Section.RESOLUTION).contains("Added who comes when"));
        assertEquals(1, actionTexts(read(fix)).size());
        assertEquals(2, actionTexts(read(fix.replace("Key", "Follow-up") + "## Action items\n\n- [ ] Buy oil\n")).size());
    }
}

package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

class TypesOfGroupsTest {

    private static List<String> types(Reading reading) {
        return reading.actionItems().stream().map(item -> String.valueOf(item.type())).toList();
    }

    private static List<String> comments(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::comment).toList();
    }

    @Test
    void a_label_in_bold_or_with_a_colon_that_names_a_type_tells_it_of_the_list_below() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n**Prevent**\n\n- [ ] Buy oil\n- [x] Mend the stair\n\n"
                + "Mitigation:\n\n1. Light a second lamp\n\n**3. Detection:**\n\n- Ring a bell\n\n**Keeper**\n\n- Sweep\n");

        assertEquals(List.of("Buy oil", "Mend the stair", "Light a second lamp", "Ring a bell", "Sweep"), actionTexts(reading));
        assertEquals(List.of("prevent", "prevent", "mitigate", "detect", "null"), types(reading));
        assertEquals("", String.join("", comments(reading).subList(0, 4)));
    }

    @Test
    void numbered_headings_of_groups_stay_among_the_actions() {
        Reading reading = read(
                "# Lamp out\n\n## 5. Action items\n\n### 5.1 Prevention\n\n- [ ] Buy oil\n\n### 5.2 Mitigation:\n\n"
                        + "- Light a second lamp\n\n### 5.3 Detection\n\n- Ring a bell\n\n## 6. Detection\n\nA boat rang.\n");

        assertEquals(List.of("Buy oil", "Light a second lamp", "Ring a bell"), actionTexts(reading));
        assertEquals(List.of("prevent", "mitigate", "detect"), types(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_column_that_tells_the_type_counts_more_than_the_label_above_the_table() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n**Detect**\n\n| Action | Type |\n|---|---|\n"
                + "| Ring a bell | Mitigate |\n| Look daily | |\n\n**For the pier**\n\n| Action | Owner |\n|---|---|\n| Paint it | Ida |\n");

        assertEquals(List.of("mitigate", "detect", "null"), types(reading));
        assertEquals(List.of("null", "null", "Ida"), owners(reading));
    }

    @Test
    void paragraphs_below_such_a_label_are_of_its_type() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n**Prevent**\n\nBuy oil.\n\nMend the stair.\n\n"
                + "**Detect**\n\nRing a bell.\n");

        assertEquals(List.of("Buy oil.", "Mend the stair.", "Ring a bell."), actionTexts(reading));
        assertEquals(List.of("prevent", "prevent", "detect"), types(reading));
    }

    @Test
    void a_bullet_that_names_a_type_tells_it_of_those_below_it_alone() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n- **Prevent**\n  - Buy oil\n- Detect:\n  - [ ] Ring a bell\n"
                + "- Thank the baker\n");

        assertEquals(List.of("Buy oil", "Ring a bell", "Thank the baker"), actionTexts(reading));
        assertEquals(List.of("prevent", "detect", "null"), types(reading));
    }

    @Test
    void a_label_that_only_opens_with_such_a_word_is_what_the_actions_are_about() {
        Reading reading = read("# Lamp out\n\n## Action items\n\n**Process payments twice:**\n\n- Book them anew\n\n"
                + "**Prevent:** nothing of the kind\n\n- Detect\n");

        assertEquals("null", types(reading).getFirst());
        assertEquals("Process payments twice", comments(reading).getFirst());
        assertEquals("Detect", actionTexts(reading).getLast());
    }
}

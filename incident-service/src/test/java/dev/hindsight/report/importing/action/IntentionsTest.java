package dev.hindsight.report.importing.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;

/** What is meant to be done one day, beside what is assigned. */
class IntentionsTest {

    private static final String LAMP = "# Lamp out\n\n## Summary\n\nDark.\n\n";

    @Test
    void beside_action_items_it_is_a_part_of_its_own() {
        Reading reading = Reports.read(LAMP
                + "## Prevention\n\n- A second lamp is always lit.\n- Oil is checked.\n\n## Action items\n\n- [ ] Buy oil\n");

        assertEquals(List.of("Buy oil"), texts(reading));
        assertEquals(List.of("Prevention"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void alone_it_says_what_is_to_be_done() {
        Reading reading = Reports.read(LAMP + "## Prevention\n\n- Light a second lamp\n- Check the oil\n");

        assertEquals(List.of("Light a second lamp", "Check the oil"), texts(reading));
    }

    @Test
    void a_group_of_the_action_items_or_a_table_with_owners_is_still_to_be_done() {
        Reading group = Reports.read(LAMP + "## Action items\n\n- Buy oil\n\n### Prevention\n\n- Light a second lamp\n");
        Reading table = Reports
                .read(LAMP + "## How will we avoid it?\n\n| What | Owner |\n|---|---|\n| Light a second lamp | Ida |\n\n"
                        + "## Action items\n\n- Buy oil\n");

        assertEquals(List.of("Buy oil", "Light a second lamp"), texts(group));
        assertEquals(List.of("Light a second lamp", "Buy oil"), texts(table));
    }

    @Test
    void what_has_an_owner_is_to_be_done() {
        Reading reading = Reports
                .read(LAMP + "## Preventive measures\n\n### 1. Second lamp\n**Owner:** Ida Beispiel\n**Status:** Done\n\n"
                        + "### 2. More oil\n**Owner:** Bo Muster\n**Status:** Open\n\n## Action items\n\n- Buy oil\n");

        assertEquals(List.of("Second lamp", "More oil", "Buy oil"), texts(reading));
    }

    @Test
    void what_is_preventive_is_the_other_half_of_what_is_corrective() {
        Reading reading = Reports.read(LAMP + "## 3. Corrective actions\n\n- Buy oil\n\n"
                + "## 4. Preventive enhancements\n\n- Light a second lamp\n- Check the oil\n");

        assertEquals(List.of("Buy oil", "Light a second lamp", "Check the oil"), texts(reading));
    }

    @Test
    void a_text_that_only_a_word_of_its_heading_calls_a_follow_up_is_a_part_of_its_own_beside_a_list() {
        String text = "## Keeper's follow-up\n\nWhat is to become of the tower is told in the plan.\n";
        Reading beside = Reports.read(LAMP + "## Tasks\n\n- [ ] Buy oil\n\n" + text);

        assertEquals(List.of("Buy oil"), texts(beside));
        assertEquals(List.of("Keeper's follow-up"), beside.otherSections().stream().map(Passage::name).toList());
        assertEquals(1, Reports.read(LAMP + text).actionItems().size());
        assertEquals(List.of("Buy oil", "Look daily"), texts(Reports.read(
                LAMP + "## Tasks\n\n- [ ] Buy oil\n\n## Keeper's follow-up\n\n- Look daily\n")));
        assertEquals(2, Reports.read(LAMP + "## Tasks\n\n- [ ] Buy oil\n\n## Follow-up\n\nLook at it daily.\n")
                .actionItems().size());
    }

    @Test
    void in_other_tongues_too_preventive_actions_are_to_be_done() {
        Reading reading = Reports
                .read("# Lâmpada apagada\n\n## Resumo\n\nEscuro.\n\n## Ações corretivas (feitas)\n\n- [x] Comprar óleo\n\n"
                        + "## Ações preventivas (pendentes)\n\n- [ ] Acender outra lâmpada\n");

        assertEquals(List.of("Comprar óleo", "Acender outra lâmpada"), texts(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Possible improvements", "Improvements", "What's next?", "Future work",
            "Next steps (after the storm)", "Potential Action Items", "Suggested follow-ups", "Candidate actions"})
    void wishes_and_next_steps_beside_action_items_are_parts_of_their_own(String name) {
        Reading reading = Reports
                .read(LAMP + "## " + name + "\n\n- A second lamp\n- More oil\n\n## Action items\n\n- Buy oil\n");

        assertEquals(List.of("Buy oil"), texts(reading));
        assertEquals(1, reading.otherSections().size());
    }

    @Test
    void alone_or_beside_an_empty_part_or_with_boxes_they_say_what_is_to_be_done() {
        String steps = LAMP + "## Next steps\n\n- Light a second lamp\n- Check the oil\n";

        assertEquals(2, texts(Reports.read(steps)).size());
        assertEquals(2, texts(Reports.read(steps + "\n## Action items\n\nTBC\n")).size());
        assertEquals(2, texts(Reports.read(LAMP + "## Proposed actions\n\n- Light a second lamp\n- Check the oil\n")).size());
        assertEquals(2, texts(Reports.read(LAMP + "## Potential action items\n\n| Action | Owner |\n|---|---|\n"
                + "| Light a second lamp | Ida |\n\n## Action items\n\n- Check the oil\n")).size());
        assertEquals(List.of("Light a second lamp", "Buy oil"),
                texts(Reports.read(LAMP + "## Next steps\n\n- [ ] Light a second lamp\n\n## Action items\n\n- Buy oil\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Implemented, Recommended", "Already done, Still to do",
            "Completed actions, Planned actions (spring)"})
    void measures_that_are_told_apart_as_done_and_ahead_are_actions_too(String names) {
        String[] groups = names.split(", ");
        Reading reading = Reports.read(LAMP + "## Preventive measures\n\n### " + groups[0] + "\n\n1. Lit a second lamp\n\n### "
                + groups[1] + "\n\n1. ⚠️ Check the oil\n\n## Action items\n\n- [ ] Buy oil\n");

        assertEquals(List.of("Lit a second lamp", "Check the oil", "Buy oil"), texts(reading));
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
    }

    @Test
    void measures_in_groups_of_another_kind_stay_a_part_of_their_own() {
        for (String second : List.of("Harbour", "Done in the harbour by those who row", "Completed")) {
            assertEquals(List.of("Buy oil"), texts(Reports.read(LAMP + "## Prevention\n\n### Implemented\n\n- A lamp\n\n### "
                    + second + "\n\n- A bell\n\n## Action items\n\n- [ ] Buy oil\n")), second);
        }
    }

    @Test
    void improvements_among_the_lessons_are_none() {
        assertTrue(texts(Reports.read(LAMP + "## Lessons learned\n\n### What we saw\n\n- Oil burns\n\n"
                + "### Process improvements\n\n- Consider a list for the night\n")).isEmpty());
    }

    private static List<String> texts(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }
}

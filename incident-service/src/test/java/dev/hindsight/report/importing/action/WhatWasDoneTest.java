package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Lists of what somebody did while it lasted, and of what is different since. */
class WhatWasDoneTest {

    private static final String DID = "- Pulled the rope\n- Compared both lamps\n- Rebuilt the stairs\n";

    @Test
    void actions_that_were_all_taken_tell_how_it_was_resolved() {
        for (String name : List.of("Actions taken", "Actions", "Action taken")) {
            Reading reading = read("# Lamp out\n\n## Impact\n\nDark.\n\n## " + name + "\n\nWe did this:\n\n" + DID);

            assertEquals(List.of(), actionTexts(reading), name);
            assertEquals("We did this: Pulled the rope Compared both lamps Rebuilt the stairs",
                    section(reading, Section.RESOLUTION));
        }
    }

    @Test
    void beside_a_fix_they_are_a_part_of_their_own() {
        Reading reading = read("# Lamp out\n\n## Actions\n\n" + DID + "\n## Fix\n\nNew oil.\n");

        assertEquals(List.of(), actionTexts(reading));
        assertEquals("New oil.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Actions"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void one_that_is_still_to_be_done_or_ticked_off_makes_them_action_items() {
        for (String list : List.of(DID + "- Buy oil\n",
                "- [x] Pulled the rope\n- [x] Compared lamps\n- [x] Rebuilt the stairs\n",
                "- Pulled the rope\n- Compared both lamps\n")) {
            Reading reading = read("# Lamp out\n\n## Impact\n\nDark.\n\n## Actions\n\n" + list);
            assertEquals(list.lines().count(), reading.actionItems().size(), list);
            assertNull(section(reading, Section.RESOLUTION));
        }
        assertEquals(3, read("# Lamp out\n\n## Action items\n\n" + DID).actionItems().size());
        assertEquals(3,
                read("# Lamp out\n\n## Actions\n\n- Need oil\n- Feed the cat\n- Speed: more of it\n").actionItems().size());
    }

    @Test
    void work_that_is_optional_is_an_action_and_a_hint_to_the_writer_is_none() {
        assertEquals(List.of("Optional: teach the keeper to swim", "Buy oil"),
                actionTexts(read("# Lamp out\n\n## Action items\n\n"
                        + "- Optional: teach the keeper to swim\n- Buy oil\n- Optional: list the tickets\n- Optional: links to boats\n")));
    }

    @Test
    void what_stands_below_open_is_not_done() {
        String list = "\n\n- Buy oil\n- Trim the wick (done)\n";
        for (String name : List.of("Open", "Still open", "Outstanding actions")) {
            assertEquals(Arrays.asList(false, true), done(read("# Lamp out\n\n## Action items\n\n### " + name + list)), name);
        }
        assertEquals(Arrays.asList(false, true), done(read("# Lamp out\n\n## Impact\n\nDark.\n\n## Open" + list)));
        assertEquals(Arrays.asList(null, true), done(read("# Lamp out\n\n## Action items\n\n### Open the tower" + list)));
        assertEquals(Arrays.asList(null, true), done(read("# Lamp out\n\n## Action items\n\n### Open\n\n### Oil" + list)));
    }

    @Test
    void what_was_made_may_say_so_ahead_of_what_it_is() {
        for (String name : List.of("Landed mitigation", "Deployed fix", "Applied fixes", "Fix applied")) {
            assertEquals("New oil.", section(read("# Lamp out\n\n## Impact\n\nDark.\n\n## " + name + "\n\nNew oil.\n"),
                    Section.RESOLUTION), name);
        }
        assertNull(section(read("# Lamp out\n\n## Impact\n\nDark.\n\n## Deployed lamps\n\nTwo.\n"), Section.RESOLUTION));
        assertEquals("Buy oil.", section(read("# Faro apagado\n\n## Impacto\n\nNoche.\n\n## Lección\n\nBuy oil.\n"),
                Section.LESSONS));
    }

    private static List<Boolean> done(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::done).toList();
    }

    @Test
    void what_changed_as_a_result_are_actions() {
        assertEquals(List.of("New oil for the lamp", "A second keeper"), actionTexts(read("# Lamp out\n\n## Impact\n\nDark.\n\n"
                + "## What changed as a result\n\n- New oil for the lamp\n- A second keeper\n")));
        assertEquals(List.of("Buy oil"), actionTexts(read("# Lamp out\n\n## Impact\n\nDark.\n\n## Still open\n\n- Buy oil\n")));
        assertEquals(List.of(),
                actionTexts(read("# Lamp out\n\n## Impact\n\nDark.\n\n## What changed in the night\n\n- The wind\n"
                        + "\n## Open questions\n\n- Who rang?\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The harbour has taken the following corrective actions to avoid such a night in future:",
            "We've already implemented the following:", "These steps have been completed since the night of the storm:"})
    void what_a_sentence_says_was_done_is_done(String sentence) {
        assertEquals(Arrays.asList(true, false),
                done(read("# Lamp out\n\n## Action items\n\n" + sentence + "\n\n- Buy oil\n- Trim the wick (in progress)\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We have identified the following actions to avoid such a night in future:",
            "The following actions have not yet been taken by the keepers:", "These steps have been taken up by the keepers:",
            "The harbour will have taken the following actions by the end of March:"})
    void what_a_sentence_only_names_is_not(String sentence) {
        assertEquals(Arrays.asList(null, false),
                done(read("# Lamp out\n\n## Action items\n\n" + sentence + "\n\n- Buy oil\n- Trim the wick (in progress)\n")));
    }

    @Test
    void what_a_sentence_leads_to_as_completed_is_done() {
        assertEquals(Arrays.asList(true, true),
                read("# Lamp out\n\n## Action items\n\nThe following action items are already completed:\n\n"
                        + "- Buy oil\n- Trim the wick\n").actionItems().stream().map(ActionItem::done).toList());
        assertEquals(Arrays.asList(null, null),
                read("# Lamp out\n\n## Action items\n\nThe following action items are not yet completed:\n\n"
                        + "- Buy oil\n- Trim the wick\n").actionItems().stream().map(ActionItem::done).toList());
    }
}

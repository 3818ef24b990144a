package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;

/** Paragraphs that tell of measures where a list of them could stand. */
class ToldMeasuresTest {

    private static final String TOLD = "The oil of the lamp was changed for one that does not freeze, and the fix was to warm the store. "
            + "It is surprising that no keeper had noticed before how thick the oil of the harbour becomes in a hard winter.";

    @ParameterizedTest
    @ValueSource(strings = {"Prevention", "Corrective actions", "Improvements"})
    void a_text_on_what_was_done_and_thought_is_a_part_of_its_own(String name) {
        Reading reading = plain("# Lamp out\n\n## " + name + "\n\n" + TOLD + "\n\n## Root cause\n\nFrost.\n");

        assertEquals(List.of(), reading.actionItems());
        assertEquals(List.of(name), reading.otherSections().stream().map(Passage::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"We will also warm the bell.", "The bell will be warmed.", "See LMP-7.", "Owner: Ida",
            "@ida looks at it.",
            "Next steps are open.", "Bo will ring the bell."})
    void what_lies_ahead_or_is_assigned_is_still_to_be_done(String sentence) {
        assertEquals(1, plain("# Lamp out\n\n## Prevention\n\n" + TOLD + " " + sentence + "\n").actionItems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Add a bell to the lamp.", "Establish a round that is made each night."})
    void a_paragraph_that_asks_for_something_is_to_be_done_whatever_it_tells(String order) {
        assertEquals(1, plain("# Lamp out\n\n## Prevention\n\n" + order + " " + TOLD + "\n").actionItems().size());
    }

    @Test
    void short_paragraphs_and_lists_are_what_is_to_be_done() {
        assertEquals(List.of("Warm the store.", "Warm the bell."),
                actionTexts(plain("# Lamp out\n\n## Prevention\n\nWarm the store.\n\nWarm the bell.\n")));
        assertEquals(1, plain("# Lamp out\n\n## Prevention\n\n- " + TOLD + "\n").actionItems().size());
    }

    @Test
    void a_line_that_leads_elsewhere_is_no_action_nor_is_what_the_writer_is_to_do_with_the_paper() {
        Reading reading = plain(
                "# Lamp out\n\n## Corrective actions\n\n" + TOLD + "\n\nSee the whole log [here](https://pier.example/log).\n\n"
                        + "## Notes to the owner\n\n- [x] Push this document\n- [ ] File issues\n");

        assertEquals(List.of(), reading.actionItems());
        assertEquals(List.of("Corrective actions", "Notes to the owner"),
                reading.otherSections().stream().map(Passage::name).toList());
    }
}

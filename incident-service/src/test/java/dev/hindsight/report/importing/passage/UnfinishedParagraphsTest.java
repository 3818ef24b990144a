package dev.hindsight.report.importing.passage;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs of Markdown that stop where a link or a date was; its lines are wrapped, and stop anywhere. */
class UnfinishedParagraphsTest {

    private static boolean lost(String words) {
        return found(read("# Lamp out\n\n## Summary\n\n" + words + "\n\n## Impact\n\nDark\n"), "lost-text", "sections.summary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp was out. More of it is\ntracked in", "The keeper saw it at 22:31 on", "Keeper, on",
            "The lamp was out.\n\nThe oil is described at", "- The lamp was out because\n- It was dark",
            "- Lamp\n  - Who lit it is recorded in\n\nAll is well."})
    void a_paragraph_or_point_ends_in_the_middle_of_a_sentence(String words) {
        assertTrue(lost(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp was put out by\nthe wind.", "The boats were\n\n- Gull, seen by\n  the keeper\n- Tern",
            "It was put out by\n\n- wind\n- rain", "It was put out by\n\n> wind", "The log is shown at\n\n```\nout\n```",
            "It looks as ![](lamp.png)", "All lamps were looked at", "By", "The keeper moved on",
            "Nobody saw where the wind came from",
            "- The lamp is cleaned, or\n- it is put out"})
    void a_line_that_goes_on_below_or_with_a_picture_lost_nothing(String words) {
        assertFalse(lost(words));
    }
}

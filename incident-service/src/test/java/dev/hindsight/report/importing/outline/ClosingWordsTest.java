package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Copies, thanks, apologies and signatures below a list are no words of its last entry. */
class ClosingWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/cc @ida @bo", "cc: @ida", "Thanks to everybody who helped.", "We are sorry for the dark.",
            "Best regards,\nIda Beispiel", "Please reach out to the keeper if you have questions."})
    void right_below_a_list(String closing) {
        Reading reading = read(
                "# Lamp out\n\n**Date**: 2021-03-03\n\n## Actions\n\n- Buy fuses\n- Paint the\n  tower\n" + closing
                        + "\n\n## Timeline\n\n- 10:00 Lamp out\n- 10:30 Lamp on\n" + closing + "\n");

        assertEquals(List.of("Buy fuses", "Paint the tower"), actionTexts(reading));
        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        String first = closing.split("\n")[0];
        assertTrue(reading.notPlaced().stream().anyMatch(words -> words.startsWith(first)), reading.notPlaced().toString());
    }

    @Test
    void with_a_blank_line_between() {
        Reading reading = read("# Lamp out\n\n**Date**: 2021-03-03\n\n## Timeline\n\n- 10:00 Lamp out\n- 10:30 Lamp on\n\n"
                + "We are sorry for the dark.\n\n— Ida Beispiel, for the keepers\n");

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals(List.of("We are sorry for the dark.", "— Ida Beispiel, for the keepers"), reading.notPlaced());
    }

    @Test
    void in_a_text_of_lines() {
        Reading reading = read(
                "Lamp out\n\nDate\n3 March 2021\n\nImpact\nDark.\n\nAction items\n  • Buy fuses\n  • Paint the tower\n"
                        + "/cc @ida\n\nKind regards,\n\nIda Beispiel\n");

        assertEquals(List.of("Buy fuses", "Paint the tower"), actionTexts(reading));
        assertEquals(Arrays.asList(null, null), reading.actionItems().stream().map(ActionItem::ownerName).toList());

        Reading cells = read("Lamp out\n\nAction items\n\nBuy fuses\n\nPaint the tower\n\nKind regards,\n\nIda Beispiel\n");

        assertEquals(List.of("Buy fuses", "Paint the tower"), actionTexts(cells));
        assertEquals(Arrays.asList(null, null), cells.actionItems().stream().map(ActionItem::ownerName).toList());
    }

    @Test
    void below_sentences_that_commit_to_something() {
        Reading reading = read("# Lamp out\n\n## What we will do\n\nWe've bought fuses. We will paint the tower.\n\n"
                + "Thanks for your patience,\n\nIda Beispiel\nKeeper\n");

        assertEquals(List.of("We've bought fuses.", "We will paint the tower."), actionTexts(reading));
        assertEquals(Arrays.asList(null, null), reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertTrue(reading.notPlaced().contains("Ida Beispiel\nKeeper"), reading.notPlaced().toString());
    }

    @Test
    void thanks_between_entries_belong_to_what_was_said_then() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- 10:00 Lamp out\n- 10:30 Ida answers:\n\nThanks for the bell.\n\n"
                + "- 10:40 Lamp on\n");

        assertEquals(List.of("Lamp out", "Ida answers: Thanks for the bell.", "Lamp on"), texts(reading));
    }
}

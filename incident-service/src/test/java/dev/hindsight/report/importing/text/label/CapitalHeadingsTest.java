package dev.hindsight.report.importing.text.label;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;

/** A text whose headings are in capitals, with no blank lines between. */
class CapitalHeadingsTest {

    private static final String TOP = """
            Lamp out 2021-03-03
            SUMMARY
            The lamp was out for an hour and nobody at sea saw the harbour.
            The keeper slept.
            TIMELINE
            10:00 - Lamp out
            10:20 - Keeper told
            """;
    private static final String END = """
            REMEDIATION ITEMS
            - Buy oil.
            - Buy a second wick.
            """;

    @Test
    void other_words_in_capitals_end_a_list_above_a_name_we_know_or_a_text() {
        Reading reading = plain(TOP + "POST-MORTEM\nRoot Cause Analysis\nThe oil was gone.\n" + END
                + "FOR MORE INFORMATION\nSee the book of lamps, which lies on the table of the harbour master.\n");

        assertEquals(List.of("Lamp out", "Keeper told"), texts(reading));
        assertEquals(List.of("Buy oil.", "Buy a second wick."), actionTexts(reading));
        assertEquals(List.of("POST-MORTEM", "FOR MORE INFORMATION"),
                reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void a_state_in_capitals_or_a_single_word_is_a_cell_of_a_list() {
        Reading reading = plain(TOP + END + "IN PROGRESS\nThe keeper has asked for it in the town, and in the next one too.\n"
                + "DONE\nThe keeper has asked for it in the town, and in the next one too.\n");

        assertEquals(List.of(), reading.otherSections());
    }

    @Test
    void beside_headings_in_small_letters_capitals_are_no_heading() {
        Reading reading = plain(TOP.replace("SUMMARY", "Summary").replace("TIMELINE", "Timeline")
                + END.replace("REMEDIATION ITEMS",
                        "Action items")
                + "FOR MORE INFORMATION\nSee the book of lamps, which lies on the table of the harbour master.\n");

        assertEquals(List.of(), reading.otherSections());
    }
}

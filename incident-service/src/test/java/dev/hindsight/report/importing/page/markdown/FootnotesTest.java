package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What footnotes say, wherever they stand. */
class FootnotesTest {

    private static final String HEAD = "# Bell silent\n\n**Date:** 2021-03-03\n**Authors:** Ada Example[^2], Bo Beispiel\n\n";
    private static final String NOTES = "[^1]: By the clock at 10:30 UTC.\n[^2]: She was on duty.\n";
    private static final List<String> SAID = List.of("[^1]: By the clock at 10:30 UTC.", "[^2]: She was on duty.");

    @Test
    void below_the_last_entry_they_are_kept_and_no_words_of_it() {
        String bullets = "- 10:00 UTC Bell silent[^1]\n- 10:20 UTC Bell rings\n";
        for (String list : List.of(bullets, bullets + "\n", bullets.replace("- ", "\n") + "\n",
                "| UTC | What |\n|---|---|\n| 10:00 | Bell silent[^1] |\n| 10:20 | Bell rings |\n\n")) {
            Reading reading = read(HEAD + "## Timeline\n\n" + list + NOTES);

            assertEquals(List.of("Bell silent[^1]", "Bell rings"), texts(reading));
            assertEquals(SAID, reading.notPlaced());
        }
    }

    @Test
    void below_the_last_action_item_they_are_no_words_of_it_and_no_action_items() {
        for (String list : List.of("- Hang a rope[^1]\n- Buy oil\n", "Hang a rope[^1]\n\nBuy oil\n\n",
                "| Action | Owner |\n|---|---|\n| Hang a rope[^1] | Ada Example[^2] |\n| Buy oil | Bo Beispiel |\n\n")) {
            Reading reading = read(HEAD + "## Action items\n\n" + list + NOTES.replace("duty.", "duty.\n\n    All night."));

            assertEquals(List.of("Hang a rope[^1]", "Buy oil"), actionTexts(reading));
            assertTrue(reading.notPlaced().containsAll(SAID));
            assertTrue(reading.notPlaced().contains("All night."));
            assertTrue(owners(reading).equals(List.of("null", "null"))
                    || owners(reading).equals(List.of("Ada Example", "Bo Beispiel")));
        }
    }

    @Test
    void a_name_is_read_without_the_sign_that_leads_to_one() {
        assertEquals(List.of("Ada Example", "Bo Beispiel"), names(read(HEAD + NOTES)));
    }

    @Test
    void in_a_text_they_stay_where_they_stand() {
        Reading reading = read(
                HEAD + "## Summary\n\nThe bell[^1] was silent.\n" + NOTES + "\n## Timeline\n\n- 10:00 UTC Out\n");

        assertEquals("The bell[^1] was silent. " + String.join(" ", SAID), section(reading, Section.SUMMARY));
    }

    @Test
    void what_nothing_leads_to_is_none() {
        assertEquals(List.of("Bell silent", "Bell rings [^x]: as ever"),
                texts(read(HEAD + "## Timeline\n\n- 10:00 UTC Bell silent\n- 10:20 UTC Bell rings\n  [^x]: as ever\n")));
    }
}

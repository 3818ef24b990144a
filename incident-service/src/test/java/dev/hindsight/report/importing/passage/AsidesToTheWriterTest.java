package dev.hindsight.report.importing.passage;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What a template says to the writer in brackets, and what writers say in brackets themselves. */
class AsidesToTheWriterTest {

    private static Reading summary(String words) {
        return read("# Lamp out\n\n## Summary\n\n" + words + "\n\n## Impact\n\nDark\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp was out. (Say what you saw, not what you think.)",
            "The lamp was out. (Which bell *should* have told us?)", "The lamp was out. [Explain why a keeper should care.]",
            "The lamp was out. (Keep this part short.)", "The lamp was out.\n\n… (no jargon please, the guild reads this)",
            "The lamp was out.\n\n(Two or three sentences, no more. Would a child know what is meant?)",
            "The lamp was out.\n\n(For the town: without jargon or names.)",
            "(Plain words please – as to somebody who never saw a lamp)\n\nThe lamp was out.",
            "💡 [Two sentences for a keeper.]\n\nThe lamp was out."})
    void it_is_left_out_and_reported(String words) {
        Reading reading = summary(words);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertTrue(found(reading, "placeholder-text", "sections.summary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lamp was out. (Say an hour.)", "The lamp was out. [Which was *dark*.]",
            "The lamp was out. (Keepers keep it lit.)", "The lamp was out. [Explained below.]",
            "(Two lamps were out.)", "(We found no jargon file.)", "The lamp was out (what *else* could be?)",
            "TODO: write to the boats that were near.",
            "TODO: add oil to the lamp."})
    void a_remark_of_the_writer_stays(String words) {
        Reading reading = summary(words);

        assertEquals(words.replace("*", ""), section(reading, Section.SUMMARY));
        assertFalse(found(reading, "placeholder-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO: write this", "TODO: fill in the timeline.", "TODO: add more details here"})
    void a_note_to_write_the_part_itself_is_no_text_of_it(String words) {
        assertTrue(found(summary(words), "section-empty", "sections.summary"));
    }
}

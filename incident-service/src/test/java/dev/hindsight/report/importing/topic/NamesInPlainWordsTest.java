package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Names of the text for readers without the trade, and of how somebody noticed; a part may say of which day it is. */
class NamesInPlainWordsTest {

    @ParameterizedTest
    @CsvSource({"Background for non-engineers,NON_TECHNICAL", "'What the matter was, without jargon',NON_TECHNICAL",
            "The story in plain English,NON_TECHNICAL", "Jargon-free version,NON_TECHNICAL",
            "What this means in everyday words,NON_TECHNICAL", "What the outage was about in plain English,NON_TECHNICAL",
            "Mitigation that day,RESOLUTION", "Fix on the night,RESOLUTION", "Impact at the time,IMPACT",
            "How it was spotted,DETECTION", "How the fault was first seen,DETECTION", "How it came to light,DETECTION",
            "What set it off,TRIGGER", "What set the lamp off,TRIGGER"})
    void a_heading_names_its_part(String heading, Topic topic) {
        assertEquals(topic, Topics.ofHeading(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain-language description", "Plain English explanation"})
    void so_does_the_label_of_a_field(String label) {
        assertEquals(Topic.NON_TECHNICAL, Topics.of(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Services for non-members", "Plain bearings", "How boats were seen off", "Our jargon",
            "Boats that day", "What this means in practice", "What this means in other words", "Where it set off",
            "What sets off at noon",
            "Actions that day", "Mitigation of the day"})
    void other_words_like_these_name_nothing(String heading) {
        assertNull(Topics.ofHeading(heading));
    }

    @Test
    void questions_for_follow_up_are_none_of_what_is_to_be_done() {
        Reading reading = plain(
                "# Lamp out\n\n## Questions for follow up\n\n- Why was it dark?\n\n## Follow up\n\n- Buy oil\n");

        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals("Questions for follow up", reading.otherSections().getFirst().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"What didn't", "What did not", "Better"})
    void what_did_not_go_well_may_be_said_in_two_words(String name) {
        assertEquals("The bell", section(plain("# Lamp out\n\n## What went well\n\n- Oil\n\n## " + name + "\n\n- The bell\n"),
                Section.WENT_WRONG));
    }
}

package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Names of parts that ask for what stands below them. */
class AskedNamesTest {

    @ParameterizedTest
    @CsvSource({"What was the problem?,SUMMARY", "How were users affected?,IMPACT", "Blast radius,IMPACT",
            "How we noticed,DETECTION", "What did we do?,RESOLUTION", "Recovery steps,RESOLUTION",
            "What will we do differently?,ACTIONS", "Remaining work,ACTIONS", "What happens,SUMMARY",
            "Why this happens,ROOT_CAUSES", "What was done,RESOLUTION", "What happens next,ACTIONS",
            "Our best guess (root cause),ROOT_CAUSES", "Proposal Improvements,ACTIONS",
            "Suggested improvements,ACTIONS", "What was the cause of the outage?,ROOT_CAUSES",
            "What are the likely causes of this?,ROOT_CAUSES", "Mitigation steps taken,RESOLUTION",
            "Potential learnings,LESSONS", "When did it happen? (timeline),TIMELINE",
            "When did it happen? (day),DATE"})
    void a_question_names_its_part(String heading, Topic topic) {
        assertEquals(topic, Topics.ofHeading(heading));
    }

    @Test
    void what_set_it_off_is_the_trigger() {
        String page = "# Lamp out\n\n## What set it off\n\nA storm.\n\n## What we set off for\n\nOil.\n";

        for (Reading reading : List.of(read(page), read(page.replace("# ", "").replace("#", "")))) {
            assertEquals("A storm.", section(reading, Section.TRIGGER).lines().findFirst().orElseThrow().substring(0, 8));
        }
        assertEquals(List.of("What we set off for"), read(page).otherSections().stream().map(Passage::name).toList());
    }
}

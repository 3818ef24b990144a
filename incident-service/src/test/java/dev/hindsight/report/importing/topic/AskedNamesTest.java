package dev.hindsight.report.importing.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            "Potential learnings,LESSONS"})
    void a_question_names_its_part(String heading, Topic topic) {
        assertEquals(topic, Topics.ofHeading(heading));
    }
}

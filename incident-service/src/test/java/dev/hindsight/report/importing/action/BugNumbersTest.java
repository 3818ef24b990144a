package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.listed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Bugs of a tracker that knows them by their number alone. */
class BugNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"bug 1604925 - Count the lamps", "bug 1604925: Count the lamps", "[bug 1604925] - Count the lamps",
            "[bug 1604925](https://bugs.example/show_bug.cgi?id=1604925) - Count the lamps", "Count the lamps (bug 1604925)"})
    void a_bug_ahead_of_an_action_or_in_brackets_behind_it_is_its_ticket(String line) {
        Reading reading = listed("[ ] " + line);

        assertEquals(List.of("Count the lamps"), actionTexts(reading));
        assertEquals(List.of("bug 1604925"), reading.actionItems().getFirst().ticketKeys());
    }

    @Test
    void a_bug_that_a_sentence_speaks_of_and_a_short_number_stay_among_the_words() {
        Reading reading = listed("Bug 1604925 broke the lamp, so look at others", "Bug 12 - count the lamps",
                "Tell who found bug 1604925 of it");

        assertEquals(List.of("Bug 1604925 broke the lamp, so look at others", "Bug 12 - count the lamps",
                "Tell who found bug 1604925 of it"), actionTexts(reading));
        reading.actionItems().forEach(item -> assertEquals(List.of(), item.ticketKeys()));
    }
}

package dev.hindsight.report.importing.text.label;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages that have the text of each part right below its name, as those exported from an editor of documents. */
class RightAboveTextTest {

    private static final String HEAD = "Lamp out\n\n\nDate: 3 March 2021\nAuthors: Ida Beispiel\n\n\nSummary\nThe lamp was out.\n\n\n"
            + "Trigger\nNo oil was left.\n\n\nDetection\nA boat told us.\n\n\n";
    private static final String REST = "Resolution\nOil was bought.\n\n\nLessons learned\nOil burns.\n";

    @ParameterizedTest
    @ValueSource(strings = {"Impact on boats and keepers", "What it meant for all of us (impact)"})
    void any_word_of_a_name_tells_the_part(String name) {
        Reading reading = read(HEAD + name + "\nTwo boats waited.\n\n\n" + REST);

        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertEquals("A boat told us.", section(reading, Section.DETECTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Impact on boats and keepers was\nsmall.", "The impact on boats, and keepers\nTwo boats waited."})
    void a_sentence_that_goes_on_is_no_name(String text) {
        assertNull(section(read(HEAD + text + "\n\n\n" + REST), Section.IMPACT));
    }

    @Test
    void what_stands_above_more_entries_names_no_part() {
        Reading reading = read(HEAD + REST
                + "\n\nTimeline\n2021-03-03 09:00 lamp out\n\nImpact on boats and keepers\n2021-03-03 09:10 lamp on\n");

        assertNull(section(reading, Section.IMPACT));
        assertEquals(2, reading.timeline().size());
    }

    @Test
    void the_day_until_which_something_is_due_has_a_column() {
        Reading reading = read(HEAD + "Action items\n\n\nWhat\nWho\nUntil\nLink\nBuy oil\nIda Beispiel\n30 May 2021\nLMP-7\n"
                + "Ring the bell\nTBC\n6 June 2021\nLMP-8\n\n\n" + REST);

        assertEquals(List.of("Buy oil", "Ring the bell"), actionTexts(reading));
        assertEquals("2021-05-30", String.valueOf(reading.actionItems().getFirst().due()));
        assertEquals(List.of("LMP-8"), reading.actionItems().getLast().ticketKeys());
    }
}

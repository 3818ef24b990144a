package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Sentences among actions that ask for nothing. */
class NoActionsTest {

    private static List<String> below(String heading, String... paragraphs) {
        Reading reading = read("Lamp out\n\nImpact\n\nDark.\n\n" + heading + "\n\n" + String.join("\n\n", paragraphs) + "\n");
        return actionTexts(reading);
    }

    @Test
    void how_far_an_investigation_is_and_that_news_will_follow_is_no_action() {
        assertEquals(List.of(), below("Further actions",
                "At present the cause of this outage is still under investigation. Further updates will be given when it is known."));
        assertEquals(List.of(), below("Further actions", "The investigation is ongoing. More information will follow."));
    }

    @Test
    void what_is_to_be_done_about_it_is_one() {
        assertEquals(List.of("The cause of this outage is still under investigation by the keeper, who will buy oil."),
                below("Further actions",
                        "The cause of this outage is still under investigation by the keeper, who will buy oil."));
        assertEquals(List.of("More updates of the charts will be printed."),
                below("Further actions", "More updates of the charts will be printed."));
    }

    @Test
    void to_be_sorry_is_none() {
        assertEquals(List.of("We will pour oil every day."),
                below("Next steps", "We will pour oil every day.", "Sorry for any inconvenience caused."));
    }

    @Test
    void how_somebody_is_going_to_fix_it_is_what_is_to_be_done() {
        assertEquals(List.of("I am working with the keeper to see if the lamp can be lit again.",
                "Finally, the keeper will look at the glass on Thursday."),
                below("How are we going to fix it?", "I am working with the keeper to see if the lamp can be lit again.",
                        "Finally, the keeper will look at the glass on Thursday."));
    }

    @Test
    void what_a_help_center_prints_below_a_page_is_none() {
        assertEquals(List.of("Buy oil for the lamp."),
                below("Next steps", "Buy oil for the lamp.", "Have more questions? Submit a request"));
    }

    @Test
    void a_sentence_that_leads_to_what_stands_below_it_is_none() {
        assertEquals(List.of("Buy oil for the lamp."),
                below("Next steps", "Nobody is perfect, and here are some of the lessons we have taken.",
                        "Buy oil for the lamp."));
        assertEquals(List.of("Buy oil for the lamp."),
                below("Next steps", "The following are the steps that we agreed on.", "Buy oil for the lamp."));
        assertEquals(List.of("The steps that lead up here are the ones to sweep."),
                below("Next steps", "The steps that lead up here are the ones to sweep."));
    }
}

package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Headings that we have no name for and that stand, or ask, as all others of the page do. */
class AskedAndPlainHeadingsTest {

    private static final String ASKING = "Lamp out\n\nWhat happened?\n\nThe lamp was out between 07:45 and 08:20 UTC on 3 March 2021.\n\n"
            + "What went wrong and why?\n\nThe oil was frozen in both of the lamps.\n\nHow are we making incidents like this less likely?\n\n"
            + "We have bought oil for the winter (Completed).\n\nWe will heat the store (Estimated completion: TBD).\n\n";

    @Test
    void where_all_parts_are_asked_for_another_question_ends_the_actions() {
        Reading reading = read(
                ASKING + "How can keepers make incidents like this less impactful?\n\nKeep a second lamp in the boat.\n");

        assertEquals(List.of("We have bought oil for the winter", "We will heat the store (Estimated completion: TBD)."),
                actionTexts(reading));
    }

    @Test
    void elsewhere_a_question_among_actions_is_one() {
        Reading reading = read(ASKING.replace("What happened?", "Summary")
                + "Should the keepers keep a second lamp in the boat?\n\nAsk the harbour for a bell.\n");

        assertEquals(4, reading.actionItems().size());
    }

    @Test
    void a_heading_behind_the_entries_stands_as_the_others_do() {
        String head = "Lamp out\n\nSummary\nThe lamp was out.\n\nImpact\nNo boat came in.\n\nLessons Learned\nOil freezes in winter.\n\n"
                + "Detection\nA keeper saw it.\n\nTimeline\n2021-03-03 07:45: The lamp goes out\n2021-03-03 08:20: The lamp is lit\n\n";
        Reading headed = read(head + "Figures\nThe oil was at 4 degrees below zero.\n\nRoot cause\nNo heating.\n");
        Reading wrapped = read(head.replace("The lamp is lit\n\n", "The lamp is lit again by\n")
                + "the keepers of the tower.\n\nRoot cause\nNo heating.\n");

        assertEquals("The lamp is lit", headed.timeline().getLast().text());
        assertEquals("The lamp is lit again by the keepers of the tower.", wrapped.timeline().getLast().text());
    }
}

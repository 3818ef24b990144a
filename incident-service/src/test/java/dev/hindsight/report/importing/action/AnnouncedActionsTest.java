package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Lists below a sentence that says what they are, in reports whose parts have no names. */
class AnnouncedActionsTest {

    @Test
    void a_list_in_a_letter_is_what_the_sentence_above_it_says() {
        Reading reading = read("""
                Lamp outage on 12 May 2025

                Dear all,

                Yesterday the lamp had an outage of an hour. A fuse had blown, and we learned the following:

                - There was no spare fuse
                - Nobody looked at night

                We know that this cost you sleep. We are taking the following steps to keep this from happening again:

                - Buy spare fuses
                - Look at the lamp each night

                We are sorry.
                """);

        assertEquals(List.of("Buy spare fuses", "Look at the lamp each night"), actionTexts(reading));
        assertTrue(found(reading, "actions-inferred"));
        String summary = section(reading, Section.SUMMARY);
        assertTrue(summary.startsWith("Yesterday the lamp had an outage of an hour."), summary);
        assertTrue(summary.contains("Nobody looked at night We know that this cost you sleep. We are sorry."), summary);
    }

    @Test
    void a_list_in_the_middle_of_a_part_is_taken_out_of_it() {
        Reading reading = read("# Lamp out\n\n## Root cause\n\nA fuse blew, because:\n\n- it was old\n- it was wet\n\n"
                + "In the next weeks we will:\n\n1. Buy spare fuses\n2. Paint the tower (Ida Beispiel)\n\nThat is all.\n\n"
                + "## Impact\n\nDark\n");

        assertEquals(List.of("Buy spare fuses", "Paint the tower"), actionTexts(reading));
        assertEquals("Ida Beispiel", reading.actionItems().getLast().ownerName());
        assertEquals("A fuse blew, because: it was old it was wet That is all.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Dark", section(reading, Section.IMPACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"To prevent such an outage in future, the following measures will be put in place:",
            "Here's what we're doing to make this less likely:", "We’ve taken these steps to prevent a recurrence:",
            "The following are the actions we are taking:", "Going forward, our team plans to do the following:"})
    void what_announces_actions(String sentence) {
        assertEquals(List.of("Fuses", "Bells"),
                actionTexts(read("# Lamp out\n\n## What happened\n\nDark.\n\n" + sentence + "\n\n- Fuses\n- Bells\n")),
                sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The following steps were taken to light it again:", "What could have prevented this:",
            "We will use the following bells:", "You can take these steps to avoid this:", "We learned what we will remember:",
            "Several safeguards that should prevent this failed:", "The attacker went through the following steps:"})
    void what_announces_something_else(String sentence) {
        assertEquals(List.of(),
                actionTexts(read("# Lamp out\n\n## What happened\n\nDark.\n\n" + sentence + "\n\n- Fuses\n- Bells\n")),
                sentence);
    }

    @Test
    void where_a_part_is_called_action_items_no_other_list_is_one() {
        assertEquals(List.of("Buy oil"),
                actionTexts(read("# Lamp out\n\n## Impact\n\nWe will do the following to prevent this:\n\n"
                        + "- Fuses\n- Bells\n\n## Action items\n\n- Buy oil\n")));
    }

    @Test
    void the_words_for_example_on_a_line_of_their_own_are_left_of_a_template() {
        for (String example : List.of("e.g.", "eg", "E.g.:", "For example:")) {
            Reading reading = listed("[insert what to do]", example, "Buy oil");

            assertEquals(List.of("Buy oil"), actionTexts(reading));
            assertTrue(found(reading, "placeholder-text", "actionItems"));
        }
    }

    @Test
    void a_sentence_right_below_a_point_leads_to_the_next_list() {
        String lists = """
                We looked at why the lamp was out. Our main findings were:
                - Nobody looks at night
                - The tower is high
                To prevent this in the future, we have planned the following work:
                - Buy spare fuses
                - Look at the lamp each night
                As always, we thank you for your patience.
                """;
        Reading dump = read("Lamp outage on 12 May 2025\n\nSummary\n\n" + lists);
        Reading markdown = read("# Lamp outage on 12 May 2025\n\n## Summary\n\n" + lists);

        assertEquals(List.of("Buy spare fuses", "Look at the lamp each night"), actionTexts(dump));
        assertEquals(List.of("Buy spare fuses", "Look at the lamp each night"), actionTexts(markdown));
        assertTrue(section(dump, Section.SUMMARY).contains("The tower is high"));
        assertTrue(section(markdown, Section.SUMMARY).contains("The tower is high"));
    }

    @Test
    void a_point_that_goes_on_below_is_one_still() {
        Reading reading = read("""
                Lamp outage on 12 May 2025

                Summary

                - Nobody looks at night, as
                the book of the tower says:
                - The tower is high
                """);

        assertTrue(section(reading, Section.SUMMARY).contains("as the book of the tower says:"));
    }

    @Test
    void what_we_put_in_place_is_done() {
        Reading reading = read("""
                # Lamp outage on 12 May 2025

                ## What we have changed

                We immediately put in place several improvements to strengthen the reliability:

                - Fuses: bought more of them
                - Nights: wrote a plan
                """);
        Reading ahead = read("""
                # Lamp outage on 12 May 2025

                ## What we plan

                We will put in place several improvements to strengthen the reliability:

                - Fuses: buy more of them
                - Nights: write a plan
                """);

        assertEquals(List.of("Fuses: bought more of them", "Nights: wrote a plan"), actionTexts(reading));
        assertEquals(true, reading.actionItems().getFirst().done());
        assertEquals(List.of("Fuses: buy more of them", "Nights: write a plan"), actionTexts(ahead));
        assertEquals(null, ahead.actionItems().getFirst().done());
    }

    @Test
    void what_somebody_is_working_on_now_is_not_done() {
        Reading reading = read("# Lamp out\n\nThe lamp went out.\n\n## What we've done and what we will be doing\n\n"
                + "Here's what we've already done:\n\n- Poured oil\n- Lit the lamp\n\n"
                + "Here's what we're working on now:\n\n- Building a larger tank\n- Training Bo\n");

        assertEquals(List.of("Building a larger tank", "Training Bo"), actionTexts(reading));
        assertEquals(Boolean.FALSE, reading.actionItems().getFirst().done());
        assertEquals(List.of(), actionTexts(read("# Lamp out\n\nThe lamp went out.\n\n## The night\n\n"
                + "Here's what we were working on then:\n\n- Building a tank\n- Training Bo\n")));
    }
}

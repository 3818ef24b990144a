package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.actions;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** What is to be done, written as sentences that run on instead of a list. */
class FlowingProseTest {

    private static List<Boolean> done(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::done).toList();
    }

    @Test
    void each_sentence_that_commits_to_a_piece_of_work_is_an_action() {
        for (String report : List.of("# Lamp out\n\n## Authors\n\nIda Beispiel\n\n## Actions\n\n%s\n\n## Impact\n\nDark.\n",
                "Lamp out\n\nAuthors\n\nIda Beispiel\n\n\nActions\n\n%s\n\n\nImpact\n\nDark.\n")) {
            Reading reading = read(report.formatted("The tower was dark twice in a week. We will raise the fuse's limit and "
                    + "ring a bell when it is near. The book of the keeper has been updated (LMP-12). Ida is hanging a sign "
                    + "in the harbour. This tells boats whom to ring.\n\nThe team also plans to add a second lamp."));

            assertEquals(List.of("We will raise the fuse's limit and ring a bell when it is near.",
                    "The book of the keeper has been updated", "Ida is hanging a sign in the harbour.",
                    "The team also plans to add a second lamp."), actionTexts(reading));
            assertEquals(List.of("null", "null", "Ida", "null"), owners(reading));
            assertEquals(Arrays.asList(null, true, false, null), done(reading));
            assertEquals(List.of("LMP-12"), reading.actionItems().get(1).ticketKeys());
            assertEquals("This tells boats whom to ring.", reading.actionItems().get(2).comment());
            assertTrue(reading.notPlaced().contains("The tower was dark twice in a week."), reading.notPlaced().toString());
        }
    }

    @Test
    void links_states_and_owners_stand_where_the_sentence_says_them() {
        Reading reading = read("# Lamp out\n\n## Actions\n\nWe will buy oil (Ida Beispiel, done). We are looking at "
                + "[the fuse](https://example.com/issues/9), e.g. Its limit, in\nMay. A bell is being hung by Bo Muster.\n"
                + "\n## Authors\n\nIda Beispiel, Bo Muster\n");

        assertEquals(List.of("We will buy oil", "We are looking at the fuse, e.g. Its limit, in May.",
                "A bell is being hung by Bo Muster."), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null", "Bo Muster"), owners(reading));
        assertEquals(Arrays.asList(true, false, false), done(reading));
        assertEquals(List.of("https://example.com/issues/9"), reading.actionItems().get(1).urls());
    }

    @Test
    void what_commits_to_nothing_does_not_part_a_text() {
        for (String text : List.of("Light the lamp earlier. We should do so at dusk, not in the night. That helps the boats.",
                "The lamp should tell more people. Ideally it would ring. It will remain dark until then.",
                "Fill the tank of the big lamp twice a day. We will begin with it in May.",
                "The keeper was told. We have learned a lot. This will help us to be better.")) {
            assertEquals(List.of(text), actionTexts(read("# Lamp out\n\n## Actions\n\n" + text + "\n")));
        }
    }

    @Test
    void a_cell_of_several_sentences_stays_one_where_owners_stand_below_it() {
        Reading reading = actions("Action Items", "Owner", "We will buy oil. The can has been cleaned.",
                "Ida Beispiel", "Clean the glass", "Bo Muster");

        assertEquals(List.of("We will buy oil. The can has been cleaned.", "Clean the glass"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
    }

    @Test
    void a_wish_is_an_action_and_an_address_in_brackets_stays_with_the_words_around_it() {
        Reading reading = read(
                "# Lamp out\n\n## Follow-up\n\nThe bell should wake more keepers. (filed https://lamp.example/issues/7)\n\n"
                        + "It would be good to have a second bell. (hung one in the north)\n");

        assertEquals(List.of("The bell should wake more keepers. (filed https://lamp.example/issues/7)",
                "It would be good to have a second bell. (hung one in the north)"), actionTexts(reading));
        assertEquals(List.of("https://lamp.example/issues/7"), reading.actionItems().getFirst().urls());
    }

    @Test
    void long_paragraphs_that_only_tell_what_was_are_nothing_to_do() {
        String told = "Having lit the lamp we looked at how it went out, and why the keeper of the night did not see that the oil was low.\n\n"
                + "We all have THE book in the tower, and a few of the keepers read in it on most of the nights of the winter.\n\n"
                + "Our watch had looked at the bell, which by its nature is the first that anybody hears in a fog like this one.\n\n";
        Reading reading = read("# Lamp out\n\n## Next steps\n\n" + told + "## Impact\n\nDark.\n");
        Reading asking = read("# Lamp out\n\n## Next steps\n\n" + told
                + "The keeper of the night should look at the oil each hour, and write what he has seen into the book of the tower.\n\n## Impact\n\nDark.\n");

        assertEquals(List.of(), actionTexts(reading));
        assertEquals(3, reading.notPlaced().size(), reading.notPlaced().toString());
        assertEquals(List.of(
                "The keeper of the night should look at the oil each hour, and write what he has seen into the book of the tower."),
                actionTexts(asking));
    }
}

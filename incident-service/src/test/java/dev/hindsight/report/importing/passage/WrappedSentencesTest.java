package dev.hindsight.report.importing.passage;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that end in the middle of a sentence, because they are full or because something did not come along. */
class WrappedSentencesTest {

    private static final String HEAD = "Lamp out\n\nDate\n\n3 March 2021\n\nImpact\n\n";
    private static final String BEHIND = "\n\nRoot cause\n\nNo oil.\n";

    @ParameterizedTest
    @ValueSource(strings = {
            "The keeper of the pier had poured the oil into the second lamp and\nleft the first one without any. When it was dark on the pier the\nboats had to wait.",
            "No boat was harmed that we know of"})
    void a_sentence_that_goes_on_in_the_next_line_lacks_nothing(String impact) {
        assertFalse(found(read(HEAD + impact + BEHIND), "lost-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The keeper of the pier had poured the oil into the second lamp and\nleft the first one without any. They are listed in the\n\nIt was dark.",
            "All boats were told what to do by\nand they waited for the lamp of the pier until it was light again.",
            "We heard of a boat that nobody knew. The keeper did not know of"})
    void a_sentence_that_stops_where_there_was_room_does(String impact) {
        assertTrue(found(read(HEAD + impact + BEHIND), "lost-text"));
    }

    private static final String WRAPPED = "The keeper of the pier had poured the oil into the second lamp\n"
            + "and left the first one without any. When it was dark the boats\nhad to wait outside until a second keeper had come from the\n"
            + "town with a can of oil.\n\nBoth lamps had oil for a night and no more, which nobody knew.\n"
            + "The list of the lamps said that there was enough for a week or\ntwo of them.";

    @Test
    void a_line_that_is_full_as_all_lines_of_the_page_are_goes_on_below() {
        assertFalse(found(
                read(HEAD + WRAPPED + "\n\nDetection\n\nA boat asked why the lamp stood dark on the north end of the\npier."
                        + BEHIND),
                "lost-text"));
    }

    @Test
    void a_line_that_is_not_full_stops_there_too() {
        assertTrue(found(read(HEAD + WRAPPED + "\n\nDetection\n\nA boat was told of it by\nand asked the keeper." + BEHIND),
                "lost-text", "sections.detection"));
    }

    private static final String SHORT = "The keeper of the pier had poured the oil into the second lamp\n"
            + "and left the first one without any. When it was dark the boats\nhad to wait outside until a second keeper had come from the\n"
            + "town with a can of oil.\n\nDetection\n\nA boat asked why the lamp stood dark on the north end of the\npier.";

    @Test
    void in_a_short_page_most_of_the_lines_that_go_on_are_full() {
        assertFalse(found(read(HEAD + SHORT + BEHIND), "lost-text"));
    }

    @Test
    void few_full_lines_among_others_show_no_width() {
        assertTrue(found(read(HEAD + SHORT + "\n\nTrigger\n\nOil.\nA can.\nA lamp.\nA keeper.\nA boat.\nThe night." + BEHIND),
                "lost-text", "sections.detection"));
    }
}

package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Lists that are counted with letters, or with numbers of other kinds than "1.". */
class CountedPointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"(a) No oil in\n    the lamp.\n(b) No keeper.", "a) No oil in\n   the lamp.\n\nb) No keeper."})
    void letters_that_count_are_no_words_of_the_points(String list) {
        assertEquals("No oil in the lamp. No keeper.",
                section(read("Lamp out\n\nDate\n3 March 2021\n\nRoot causes\n\n" + list + "\n\nImpact\n\nDark.\n"),
                        Section.ROOT_CAUSES));
    }

    @Test
    void a_letter_that_no_other_counts_on_from_stays() {
        for (String text : new String[]{"(a) small lamp\n(c) a large one", "(b) first\n(c) second",
                "It was (a) dark\nand (b) cold."}) {
            assertEquals(text, CountedPoints.asLists(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            " (1) Buy oil\n       Owner: Ida Beispiel     Due: 2021-04-01     LMP-7     [Done]\n (2) Ring the bell\n       Owner: -\n",
            "AI-1   Buy oil\n       Owner: Ida Beispiel\n       Due: 2021-04-01\n       Ticket: LMP-7\n       State: done\nAI-2   Ring the bell\n       Owner: (none)\n"})
    void numbers_of_actions_are_neither_words_nor_tickets(String list) {
        for (String heading : new String[]{"Action items\n", "Action items\n------------\n"}) {
            Reading reading = read("Lamp out\n\nDate: 3 March 2021\nAuthors: Bo Muster\n\n" + heading + list
                    + "\nLessons learned\n---------------\nOil burns.\n");

            assertEquals(List.of("Buy oil", "Ring the bell"), actionTexts(reading));
            assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
            assertEquals(List.of("LMP-7"), reading.actionItems().getFirst().ticketKeys());
            assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
            assertEquals(day("2021-04-01"), reading.actionItems().getFirst().due());
            assertEquals(List.of(), reading.actionItems().getLast().ticketKeys());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1   Buy oil     Ida Beispiel   Done\nA2   Ring      Bo Muster      Open",
            "AI-1 Buy oil\nAI-3 Ring the bell",
            "The lamp of the pier was out for the whole of the night as\n(1) no oil was left and\n(2) no keeper came."})
    void rows_of_a_table_single_keys_and_counted_words_of_a_sentence_stay(String text) {
        assertEquals(text, CountedPoints.asLists(text));
    }

    @Test
    void what_is_recommended_may_be_counted_with_a_letter_of_its_own() {
        for (String sign : new String[]{"R", "CA-"}) {
            Reading reading = read("Lamp out\n\nDate: 3 March 2021\nAuthors: Bo Muster\n\nAction plan\n\n" + sign
                    + "1  Buy oil\n    Owner: Ida Beispiel     Target: 1 April 2021     Status: Complete\n    Ticket: LMP-7\n\n"
                    + sign
                    + "2  Ring the bell\n    Owner: TBC     Target: 2 April 2021     Status: Not started\n    Ticket: none\n\n"
                    + "Lessons learned\n\nOil burns.\n");

            assertEquals(List.of("Buy oil", "Ring the bell"), actionTexts(reading));
            assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
            assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
            assertEquals(day("2021-04-01"), reading.actionItems().getFirst().due());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"R1 was dark\nR2 was dark", "R1 Lamp\nR3 Bell", "Q1 Lamps lit\nQ2 Bells rung",
            "H1  Lamp dark\nH2  Bell dumb", "S1  Lamp dark\n    Owner: Ida\nS2  Bell dumb\n    Owner: Bo"})
    void names_of_things_are_no_such_numbers(String text) {
        assertEquals(text, CountedPoints.asLists(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "H", "K-"})
    void any_letter_may_count_what_says_below_whose_it_is(String sign) {
        Reading reading = read("Lamp out\n\nDate: 3 March 2021\nAuthors: Bo Muster\n\nMeasures\n\n" + sign
                + "1  Buy oil for the whole of the winter and\n    the spring\n    responsible : Ida Beispiel\n    until       : 1 April 2021\n"
                + "    [X] done    [ ] open\n\n" + sign
                + "2  Ring the bell\n    responsible :\n    until       : 2 April 2021\n"
                + "    [ ] done    [X] open\n\nLessons learned\n\nOil burns.\n");

        assertEquals(List.of("Buy oil for the whole of the winter and the spring", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "null"), owners(reading));
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(List.of(day("2021-04-01"), day("2021-04-02")),
                reading.actionItems().stream().map(ActionItem::due).toList());
        assertEquals("open", reading.actionItems().getLast().comment());
    }
}

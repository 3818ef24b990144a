package dev.hindsight.report.importing.action;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.done;
import static dev.hindsight.report.importing.Reports.listed;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** How an action stands, told ahead of it or in a last sentence; who does it, told by a first name; and cards of a board. */
class StatesAheadTest {

    @ParameterizedTest
    @CsvSource({"**Erledigt:** Oil bought,true", "Offen: Oil bought,false", "In Arbeit: Oil bought,false",
            "Hecho: Oil bought,true",
            "Pendiente: Oil bought,false", "À faire : Oil bought,false", "Gedaan: Oil bought,true", "完了：Oil bought,true",
            "Em andamento: Oil bought,false"})
    void a_state_in_another_tongue_ahead_of_a_colon_is_no_word_of_the_action(String action, boolean done) {
        Reading reading = listed(action, "Trim the wick");

        assertEquals(Arrays.asList(done, null), done(reading));
        assertEquals(List.of("Oil bought", "Trim the wick"), actionTexts(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Offene Fragen: wer kauft Öl?", "Fait divers: read it", "Tell them to offen: it hisses"})
    void other_words_ahead_of_a_colon_are_none(String action) {
        assertEquals(Arrays.asList((Boolean) null), done(listed(action)));
        assertEquals(List.of(action), actionTexts(listed(action)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Warn of wet wicks. We already implemented that now.",
            "Warn of wet wicks. This has already been done.",
            "Warn of wet wicks. It was already fixed!"})
    void a_last_sentence_may_say_that_it_was_done_already(String action) {
        assertEquals(List.of(true), done(listed(action)));
        assertEquals(List.of(action), actionTexts(listed(action)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Check that it is already done.",
            "Warn of wet wicks. It is already implemented in the lamp, not the horn.",
            "Warn of wet wicks. We already implemented that for gulls."})
    void what_was_done_only_in_part_or_in_a_question_says_nothing(String action) {
        assertEquals(Arrays.asList((Boolean) null), done(listed(action)));
    }

    @Test
    void the_key_that_is_all_a_link_to_a_card_says_may_open_with_a_digit() {
        Reading reading = listed("[22Q2-31](https://trello.com/c/K4Qy/31-oil) - Buy oil",
                "[22Q2-32](https://harbour.example/oil) - Buy wicks", "[Oil for 2022-31](https://trello.com/c/K4Qz) soon",
                "[2022-31](https://trello.com/c/K4Qz) soon");

        assertEquals(List.of(List.of("22Q2-31"), List.of(), List.of(), List.of()),
                reading.actionItems().stream().map(item -> item.ticketKeys()).toList());
        assertEquals("Buy oil", actionTexts(reading).getFirst());
    }

    @Test
    void known_people_of_short_first_names_and_several_do_what_they_are_said_to() {
        Reading reading = read(
                "# Lamp out\n\nAuthors: Ida Beispiel, Bo Muster\n\n## Action items\n\n- Bo to buy oil\n- Bo and Ida to trim it\n"
                        + "- Al to row\n- Bo and Sales to agree\n- CI to run on lamps\n");

        assertEquals(List.of("Bo", "Bo", "null", "null", "null"), owners(reading));
        assertEquals("Bo and Ida to trim it", actionTexts(reading).get(1));
    }
}

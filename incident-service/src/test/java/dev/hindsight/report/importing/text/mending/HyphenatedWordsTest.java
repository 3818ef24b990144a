package dev.hindsight.report.importing.text.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The keeper lit the lan-/tern at nine.|The keeper lit the lantern/at nine.",
            "•  The oil of the lan-/tern.|•  The oil of the lantern.",
            "A plan for a two-/year lamp.|A plan for a two-year/lamp.",
            "The roll-/out was late.|The roll-out/was late.",
            "09:00      The lan-/           tern went out|09:00      The lantern/           went out"})
    void a_word_that_the_end_of_a_line_has_broken_is_whole(String text, String whole) {
        assertEquals(whole.replace('/', '\n'), HyphenatedWords.joined(text.replace('/', '\n')));
    }

    @ParameterizedTest
    @CsvSource({"The fog-horn and the fog-/horn,The fog-horn and the fog-horn",
            "Timeout after time-/out,Timeout after timeout"})
    void a_word_that_the_page_writes_in_one_way_elsewhere_is_written_so(String text, String whole) {
        assertEquals(whole, HyphenatedWords.joined(text.replace('/', '\n')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lamp -\nout", "No oil-\n\ntern", "LMP-\n7 is open", "North-\nWest",
            "Buy oil for the lan-     Ida\ntern",
            "Lamp     Buy oil for the lan-\ntern"})
    void dashes_and_what_stands_in_another_column_stay(String text) {
        assertEquals(text, HyphenatedWords.joined(text));
    }
}

package dev.hindsight.incident.read.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Letters as they are looked for. */
class PlainLettersTest {

    @ParameterizedTest
    @CsvSource({"Café Zürich, Cafe Zurich", "Ångström, Angstrom", "Łódź, Lodz", "Sønderborg, Sonderborg", "naïve, naive",
            "Nguyễn, Nguyen", "İzmir, Izmir"})
    void a_letter_loses_its_accents(String text, String plain) {
        assertEquals(plain, PlainLetters.of(text));
        assertEquals(plain, PlainLetters.of(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({"plain text", "Straße", "й и", "がか", "ɛ ə", "🚀 ok"})
    void other_letters_stay(String text) {
        assertEquals(text, PlainLetters.of(text));
    }

    @Property
    void what_is_found_stands_at_the_same_place_in_the_composed_text(@ForAll String text) {
        assertEquals(PlainLetters.composed(text).length(), PlainLetters.of(text).length());
    }
}

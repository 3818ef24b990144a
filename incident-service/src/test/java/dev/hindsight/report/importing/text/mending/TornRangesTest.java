package dev.hindsight.report.importing.text.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornRangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "09:15 to   Keepers look for/09:50      the key|09:15 to 09:50   Keepers look for the key",
            "~ 09:15 until   Keepers and/09:50      Ida look|~ 09:15 until 09:50   Keepers and Ida look",
            "09:15–   Keepers look for/09:50    the key|09:15 – 09:50   Keepers look for the key",
            "09:15 to/09:50    Keepers look|09:15 to 09:50  Keepers look",
            "09:15 to   Keepers look/09:50|09:15 to 09:50   Keepers look "})
    void a_span_of_time_in_a_narrow_column_is_one_line(String torn, String whole) {
        assertEquals(whole.strip(), TornRanges.joined(torn.replace('/', '\n')).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:15 –   Lamp out\n09:50     Lamp lit", "09:15      Lamp out\n09:50      lit again",
            "09:15 to 09:30   Dark\n09:50   lit",
            "09:15 to   Keepers look\n\n09:50      Lamp lit"})
    void entries_of_their_own_stay_so(String text) {
        assertEquals(text, TornRanges.joined(text));
    }
}

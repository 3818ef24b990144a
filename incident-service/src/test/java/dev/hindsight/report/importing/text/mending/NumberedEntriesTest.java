package dev.hindsight.report.importing.text.mending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedEntriesTest {

    @Test
    void an_entry_with_the_number_of_its_part_is_a_point_of_a_list() {
        assertEquals("4. Timeline\n\n 1. 09:00 Lamp out\n 2. 3 March 2021, 10:00 Lit",
                NumberedEntries.asPoints("4. Timeline\n\n 4.1  09:00 Lamp out\n 4.2  3 March 2021, 10:00 Lit"));
    }

    @Test
    void entries_that_say_whose_they_are_are_points_whatever_their_part_is_called() {
        assertEquals("5. Recommendations\n\n1. Buy oil\n     Owner: Ida\n2. Ring\n     Owner: Bo",
                NumberedEntries.asPoints("5. Recommendations\n\n5.1  Buy oil\n     Owner: Ida\n5.2  Ring\n     Owner: Bo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 Timeline\n4.1 2021-03-03\n4.2 2021-03-04\n5 Root cause",
            "4. Timeline\n\n4.1 Day one\n\n4.2 Day two",
            "4. Root cause\n\n4.1 Why no oil?\n\n4.2 Why no wick?",
            "4. Actions\n\n4.1 This week\n\n- Buy oil\n\n4.2 Next week\n\n- Ring",
            "4. Actions\n\n4.1 This week\n\n1. Buy oil\n\n4.2 Next week\n\n1. Ring",
            "4. Actions\n\n4.1 This week\n\nBuy oil.\n\n4.2 Next week\n\nRing.",
            "4. Recommendations\n\n4.1 On oil\n4.2 On wicks",
            "4. Timeline\n\n5.1 09:00 Lamp out\n5.2 10:00 Lit"})
    void smaller_headings_and_numbers_of_another_part_stay(String text) {
        assertEquals(text, NumberedEntries.asPoints(text));
    }
}

package dev.hindsight.gateway.pages.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class IsolatedTest {

    @Test
    void words_that_need_nothing_stay_as_they_are() {
        assertEquals("Lamp 😀 out", Isolated.of("Lamp 😀 out"));
        assertEquals(List.of(new Isolated.Part("bob did it", false)), Isolated.parts("bob did it"));
    }

    @Test
    void what_runs_the_other_way_is_a_part_of_its_own_whatever_signs_it_holds() {
        var sentence = "renamed it to “" + Isolated.of("\u2069שלום\u202e!") + "”, 14 Sep";
        assertEquals(List.of(new Isolated.Part("renamed it to “", false), new Isolated.Part("שלום!", true),
                new Isolated.Part("”, 14 Sep", false)), Isolated.parts(sentence));
    }

    @Test
    void what_is_cut_within_such_words_still_ends_them() {
        assertEquals("ab\u2068של…\u2069", Isolated.cut("ab" + Isolated.of("שלום"), 6));
        assertEquals("abcd…", Isolated.cut("abcdefgh", 5));
    }
}

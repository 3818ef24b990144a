package dev.hindsight.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FlashTest {

    @Test
    void what_was_said_survives_the_cookie() {
        assertEquals("ACT-3 raised.", Flash.parse(Flash.ACTION_RAISED.about("ACT-3").cookie()).orElseThrow().text());
    }

    @Test
    void that_the_first_of_two_times_was_taken_survives_it_too() {
        var said = Flash.parse(Flash.DECLARED.about("INC-3").first(true).cookie()).orElseThrow().text();
        assertTrue(said.startsWith("INC-3 is declared.") && said.endsWith("before they were put back."), said);
    }

    @Test
    void only_words_of_the_list_and_keys_are_believed() {
        assertTrue(Flash.parse("anything else").isEmpty());
        assertEquals("It raised.", Flash.parse("action-raised:<b>x</b>").orElseThrow().text());
    }
}

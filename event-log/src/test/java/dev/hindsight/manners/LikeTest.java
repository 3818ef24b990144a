package dev.hindsight.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LikeTest {

    @Test
    void words_stand_for_themselves_and_an_apostrophe_for_any() {
        assertEquals("%100\\% of a\\_b\\\\c%", Like.holding(" 100% of a_b\\c "));
        assertEquals(Like.holding("can't"), Like.holding("can’t"));
        assertEquals("%can_t%", Like.holding("canʼt"));
    }
}

package dev.hindsight.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void one_is_no_several() {
        assertEquals("1 alert", Counted.of(1, "alert"));
        assertEquals("0 alerts", Counted.of(0, "alert"));
        assertEquals("20,000 alerts", Counted.of(20_000, "alert"));
        assertEquals("1 more alert was left out", Counted.of(1, "more alert was", "more alerts were") + " left out");
    }
}

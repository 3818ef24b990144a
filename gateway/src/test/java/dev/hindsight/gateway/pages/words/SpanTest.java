package dev.hindsight.gateway.pages.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"10 min,PT10M", "1h30m,PT1H30M", "1 h 30 min,PT1H30M", "2 Days,PT48H", "90 s,PT1M30S", "0 s,PT0S"})
    void a_span_is_read_as_people_write_it(String typed, String iso) {
        assertEquals(iso, Span.iso(typed));
        assertEquals(iso, Span.iso(Span.words(iso)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten minutes", "10", "10 parsecs", "PT10M", "-5 min"})
    void what_is_no_such_span_is_left_to_the_service(String typed) {
        assertEquals(typed, Span.iso(typed));
    }

    @Test
    void nothing_is_nothing() {
        assertNull(Span.iso(null));
        assertEquals("", Span.words(null));
        assertEquals("1 d 2 h", Span.words("PT26H"));
        assertEquals("soon", Span.words("soon"));
    }
}

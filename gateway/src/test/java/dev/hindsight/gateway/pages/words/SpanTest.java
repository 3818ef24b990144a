package dev.hindsight.gateway.pages.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10 min|PT10M", "10m|PT10M", "1 d 12 h|PT36H", "2 hours, 5 minutes|PT2H5M", "0 s|PT0S",
            "1 week|PT168H", "PT10M|PT10M", "soon|soon", "10|10", "10 fortnights|10 fortnights", "10 min or so|10 min or so"})
    void people_write_spans_their_way_and_what_is_none_stays_as_it_is(String typed, String iso) {
        assertEquals(iso, Span.iso(typed));
    }

    @ParameterizedTest
    @CsvSource({"10 min,true", "PT10M,true", "0 s,true", "soon,false", "10,false", "PT-1M,false"})
    void what_is_no_span_is_known(String typed, boolean read) {
        assertEquals(read, Span.reads(typed));
    }

    @Test
    void nothing_is_nothing() {
        assertNull(Span.iso(" "));
        assertEquals("", Span.words((String) null));
        assertEquals("not a span", Span.words("not a span"));
    }

    @Test
    void what_is_shown_is_read_back() {
        for (int seconds = 0; seconds < 40_000_000; seconds += 977) {
            assertEquals(Duration.ofSeconds(seconds).toString(), Span.iso(Span.words(Duration.ofSeconds(seconds))));
        }
    }
}

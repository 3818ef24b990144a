package dev.hindsight.report.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void what_a_line_says_is_taken_apart_once_however_many_it_is_compared_with() {
        var lines = IntStream.range(0, 2_000).mapToObj(Integer::toString).toList();
        var looks = new AtomicInteger();
        var comparisons = new AtomicInteger();
        Map<Integer, Integer> pairs = Pairing.of(lines, lines, line -> {
            looks.incrementAndGet();
            return line;
        }, (one, other) -> {
            comparisons.incrementAndGet();
            return one.equals(other) ? 1 : 0;
        });
        assertEquals(IntStream.range(0, 2_000).boxed().collect(Collectors.toMap(place -> place, place -> place)), pairs);
        assertEquals(4_000, looks.get());
        assertTrue(comparisons.get() < 200_000, comparisons + " comparisons");
    }
}

package dev.hindsight.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;

import org.junit.jupiter.api.Test;

class IdempotencyFilterTest {

    @Test
    void a_query_counts_in_whatever_order_and_an_empty_one_does_not() {
        String asked = target("/imports?dryRun=true&zone=Europe/London");

        assertEquals(asked, target("/imports?zone=Europe/London&dryRun=true"));
        assertNotEquals(asked, target("/imports?dryRun=true"));
        assertEquals(target("/imports"), target("/imports?"));
    }

    private static String target(String asked) {
        return IdempotencyFilter.target(URI.create(asked));
    }
}

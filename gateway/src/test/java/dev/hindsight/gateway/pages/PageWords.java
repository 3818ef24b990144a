package dev.hindsight.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands on a page, and what does not. */
final class PageWords {

    private PageWords() {}

    static void assertShows(String page, String... words) {
        for (var word : words) {
            assertTrue(page.contains(word), () -> "»" + word + "« is missing from " + page);
        }
    }

    static void assertHides(String page, String... words) {
        for (var word : words) {
            assertFalse(page.contains(word), () -> "»" + word + "« stands on " + page);
        }
    }
}

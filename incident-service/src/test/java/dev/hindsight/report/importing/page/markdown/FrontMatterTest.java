package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What stands between the two lines of dashes at the head of a page. */
class FrontMatterTest {

    private static final String BELOW = "\n## Summary\n\nDark.\n\n## Root cause\n\nNo oil.\n";

    @Test
    void a_remark_that_is_all_the_front_matter_there_is_is_not_the_title() {
        assertEquals("Lamp out in the north",
                read("---\n# Fill this in some day\n\n# Or never\n---\n\n# Lamp out in the north\n" + BELOW).title());
    }

    @Test
    void a_title_between_two_rules_stays_the_title() {
        assertEquals("Lamp out in the north", read("---\n# Lamp out in the north\n---\n" + BELOW).title());
    }

    @Test
    void words_between_two_rules_stay_what_they_are() {
        assertEquals("Harbour papers", read("---\n# Harbour papers\n\nKept by the keepers of the pier\n---\n" + BELOW).title());
    }
}

package dev.hindsight.report.importing.outline.meaning;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Fields that tell when it was found, and how. */
class FoundHowTest {

    private static final String PAGE = """
            # Lamp out

            - **Severity:** SEV2
            - **%s**
            - **Resolved:** 2021-03-03 10:57

            ## Summary

            The lamp was out.
            """;

    @Test
    void a_moment_and_how_it_was_found_are_the_detection_and_still_tell_the_day() {
        Reading reading = read(PAGE.formatted("Detected:** 2021-03-03 10:50, by reading the log of the **lamp"));

        assertEquals("2021-03-03 10:50, by reading the log of the lamp", section(reading, Section.DETECTION));
        assertEquals("2021-03-03", String.valueOf(reading.date()));
    }

    @Test
    void so_they_are_in_a_table_and_by_other_words() {
        Reading reading = read(
                "# Lamp out\n\n| | |\n|---|---|\n| Date | 2021-03-03 |\n| First noticed | 10:50 UTC when Bo looked up |\n"
                        + "| Severity | 2 |\n\n## Impact\n\nDark.\n");

        assertEquals("10:50 UTC when Bo looked up", section(reading, Section.DETECTION));
    }

    @Test
    void a_moment_alone_and_a_word_that_says_where_are_facts() {
        assertNull(section(read(PAGE.formatted("Detected:** 2021-03-03 10:50 **UTC")), Section.DETECTION));
        assertNull(section(read(PAGE.formatted("Detected:** 2021-03-03 10:50 (in the north **tower)")), Section.DETECTION));
    }

    @Test
    void beside_a_part_of_that_name_it_is_a_fact() {
        Reading reading = read(PAGE.formatted("Detected:** 2021-03-03 10:50, by **Bo") + "\n## Detection\n\nThe bell rang.\n");

        assertEquals("The bell rang.", section(reading, Section.DETECTION));
    }
}

package dev.hindsight.report.importing.text.label;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Questions between the lines of a part: words of it where the page has a part that answers them, headings where it has none. */
class AskedPartsTest {

    @Test
    void a_question_that_a_part_of_the_page_answers_is_said_in_the_part_it_stands_in() {
        Reading reading = read("""
                Impact

                Dark.

                Non-technical Description

                What was the issue?

                  • The lamp had no oil

                How did we know?

                  • The keeper saw it

                Detection

                Bell.

                Root Cause(s)

                Rust.
                """);

        assertEquals("What was the issue? The lamp had no oil How did we know? The keeper saw it",
                section(reading, Section.NON_TECHNICAL).replaceAll("\\s+", " "));
        assertEquals("Bell.", section(reading, Section.DETECTION));
    }

    @Test
    void a_question_that_no_other_part_answers_is_the_heading_of_its_part() {
        Reading reading = read("Impact\n\nDark.\n\nHow did we know?\n\n  • The keeper saw it\n\nRoot Cause(s)\n\nRust.\n");

        assertEquals("Dark.", section(reading, Section.IMPACT));
        assertEquals("The keeper saw it", section(reading, Section.DETECTION));
    }
}

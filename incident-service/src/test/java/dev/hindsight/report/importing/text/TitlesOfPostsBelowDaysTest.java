package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** A dump of a blog: words of the site, the day, the title of the post, and when it was. */
class TitlesOfPostsBelowDaysTest {

    private static final String POST = """
            Please see the board at the pier for the state of each lamp.

            Wednesday 3 March 2021

            North Tower Outage - 2021-Mar-03


            3rd March 2021 - 1:00am UTC to 3:00am UTC.

            Scope of outage - tower@north

              • No boat came home.
              • The ferry stayed in the harbour.

            Root Cause

            The fuse was old and nobody had looked at it for years.

            Has this happened before?

            No

            Proactive Steps

              • buy fuses
              • look at them each spring
            """;

    @Test
    void the_title_stands_below_the_day() {
        Reading reading = read(POST);

        assertEquals("North Tower Outage - 2021-Mar-03", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertTrue(section(reading, Section.SUMMARY).contains("board at the pier"), section(reading, Section.SUMMARY));
    }

    @Test
    void the_parts_are_told_by_their_nouns() {
        Reading reading = read(POST);

        assertEquals("No boat came home. The ferry stayed in the harbour.", section(reading, Section.IMPACT));
        assertEquals("The fuse was old and nobody had looked at it for years.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Has this happened before?"), reading.otherSections().stream().map(part -> part.name()).toList());
        assertEquals(List.of("buy fuses", "look at them each spring"), actionTexts(reading));
    }

    @Test
    void a_line_that_is_nothing_but_from_when_to_when_is_no_title() {
        Reading reading = read("Lamp out\n\n3rd March 2021 - 1:00am UTC to 3:00am UTC.\n\nRoot Cause\n\nThe fuse was old.\n");

        assertEquals("Lamp out", reading.title());
    }

    @Test
    void a_sentence_of_eleven_words_is_none() {
        Reading reading = read("""
                This quiet night at the harbour lasted from spring to autumn.
                Summary
                The lamp was out and nobody had seen it until the ferry came.
                Root Cause
                The fuse was old and nobody had looked at it for years.
                """);

        assertNull(reading.title());
        assertTrue(String.join(" ", reading.notPlaced()).contains("quiet night"), reading.notPlaced().toString());
    }
}

package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What blogs, forums and lists print around a report that was posted there. */
class PostedPagesTest {

    private static final String TEXT = "The lamp was out for an hour on Thursday, an outage that nobody saw.\n";

    @ParameterizedTest
    @ValueSource(strings = {"Thursday March 04 2021 • posted by ida", "4 March 2021 | Posted by ida",
            "2021-03-04, published by ida"})
    void a_line_that_says_when_it_was_posted_and_by_whom_is_no_title_and_its_day_not_that_of_the_report(String line) {
        Reading reading = read(line + "\n\nReport on the long outage of the lamp\n\n" + TEXT);

        assertEquals("Report on the long outage of the lamp", reading.title());
        assertEquals(List.of("ida"), names(reading));
        assertNull(reading.date());
        assertEquals(TEXT.strip(), section(reading, Section.SUMMARY));
    }

    @Test
    void a_line_with_a_day_and_a_name_tells_who_wrote_it() {
        assertEquals(List.of("Ida"), names(read("# Lamp out\n\n4 March 2021 by Ida\n\n" + TEXT)));
        assertEquals(List.of(), names(read("# Lamp out\n\n4 March 2021 by noon\n\n" + TEXT)));
        assertEquals(List.of(), names(read("# Lamp out\n\nFriday by Noon\n\n" + TEXT)));
    }

    @Test
    void a_title_may_say_by_what_something_was_done() {
        Reading reading = read("4 March 2021 lamp broken by lightning\n\n" + TEXT);

        assertEquals("4 March 2021 lamp broken by lightning", reading.title());
        assertEquals(List.of(), names(reading));
    }

    @Test
    void what_a_forum_prints_above_a_post_tells_its_author() {
        Reading reading = read("2021-03-04 Lamp outage\n\nPosted: Thu Mar 4, 2021 9:22 pm\nby ida_b\n" + TEXT);

        assertEquals("2021-03-04 Lamp outage", reading.title());
        assertEquals(List.of("ida_b"), names(reading));
        assertEquals(TEXT.strip(), section(reading, Section.SUMMARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Archive | March, 2021", "Monthly Archives: March 2021", "Category Archives: Lamps",
            "Archive for March 2021"})
    void the_name_of_an_archive_is_no_title(String line) {
        Reading reading = read(line + "\n\nFebruary 27, 2021 After Action Report\n\n3 Mar\n\n" + TEXT);

        assertEquals("February 27, 2021 After Action Report", reading.title());
        assertEquals(day("2021-02-27"), reading.date());
    }

    @Test
    void the_signs_of_a_signed_mail_are_no_words_of_it() {
        Reading reading = read("""
                [keepers] Lamp outage on 2021-03-04

                Ida Beispiel ida at lights.example
                Thu Mar 4 19:59:35 UTC 2021

                Hash: SHA1

                The lamp was out for an hour, an outage that nobody saw.

                Version: GnuPG v1.4.8 (Darwin)
                Comment: Using GnuPG with Mozilla - http://enigmail.example
                """);

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("The lamp was out for an hour, an outage that nobody saw.", section(reading, Section.SUMMARY));
        assertEquals(List.of(), reading.notPlaced());
    }
}

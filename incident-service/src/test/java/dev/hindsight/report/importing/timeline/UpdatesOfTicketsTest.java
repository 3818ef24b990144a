package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Tickets and notices that print a moment alone on its line, and below it what was told then. */
class UpdatesOfTicketsTest {

    private static final String TICKET = """
            Lamp of the north pier

            Ticket Number: 20210304_1Ticket State: CLOSED
            Ticket Opened: 2021-03-04 14:20Ticket Closed: 2021-03-06 09:13

            Problem Description:

            The lamp of the north pier was out for an hour.

            From 2021-03-04 14:11 until 2021-03-04 15:27
            Impact: Boats waited

            2021-03-06 09:13
            The lamp burned for two days.

            2021-03-04 15:27
            Bo lit the lamp again.

            2021-03-04 14:11
            The lamp went out.
            """;

    @Test
    void moments_alone_on_their_lines_stand_above_what_was_told_then() {
        Reading reading = read(TICKET);

        assertEquals(List.of("2021-03-06T09:13", "2021-03-04T15:27", "2021-03-04T14:11"), times(reading));
        assertEquals("The lamp burned for two days.", texts(reading).getFirst());
        assertEquals("Boats waited", section(reading, Section.IMPACT));
    }

    @Test
    void fields_that_ran_together_are_known_by_the_word_they_all_open_with() {
        Reading reading = read(TICKET);

        assertEquals(day("2021-03-04"), reading.date());
        assertEquals("CLOSED", reading.status().written());
        assertEquals("20210304_1", reading.fields().get("Ticket Number"));
        assertEquals("2021-03-04 14:20", reading.fields().get("Ticket Opened"));
    }

    @Test
    void what_a_ticket_says_it_is_about_is_the_title_below_the_name_of_all_tickets() {
        Reading reading = read(TICKET.replace("Lamp of the north pier\n", "Pier Trouble Tickets\n").replace("Problem Desc",
                "Ticket Description: Lamp out in the north\n\nProblem Desc"));
        Reading titled = read(TICKET.replace("Problem Desc", "Ticket Description: Lamp out in the north\n\nProblem Desc"));

        assertEquals("Lamp out in the north", reading.title());
        assertTrue(found(reading, "left-out", "title"));
        assertEquals("Lamp of the north pier", titled.title());
        assertEquals("Lamp out in the north", titled.fields().get("Ticket Description"));
    }

    @Test
    void a_stamp_as_of_a_status_page_right_above_words_is_theirs() {
        Reading reading = read("""
                Lamp of the north pier

                The lamp was out for an hour.

                March 6, 2021 09:13 UTC
                The lamp burned for two days.

                March 4, 2021 15:27 UTC
                Bo lit the lamp again.

                March 4, 2021 14:11 UTC
                The lamp went out.
                """);

        assertEquals(List.of("2021-03-06T09:13:00Z", "2021-03-04T15:27:00Z", "2021-03-04T14:11:00Z"), times(reading));
        assertEquals("The lamp went out.", texts(reading).getLast());
    }

    @Test
    void an_update_may_have_nothing_but_a_day() {
        Reading reading = read("""
                13 May 2021

                Bell of the south pier

                Update: Friday, May 21

                We oiled the bell.

                It rings.

                Update: Thursday, May 13, at 8:00pm

                The bell is silent since dawn.
                """);

        assertEquals(List.of("2021-05-21", "2021-05-13T20:00"), times(reading));
        assertEquals(List.of("We oiled the bell. It rings.", "The bell is silent since dawn."), texts(reading));
    }

    @Test
    void moments_below_labels_or_above_one_another_are_no_updates() {
        Reading facts = read("""
                Bell silent

                Start

                2021-03-04 10:00

                End

                2021-03-04 11:00

                Detected at

                2021-03-04 12:00

                Summary

                The bell was silent.
                """);
        Reading list = read("""
                Bell silent

                The bell was oiled at these times.

                2021-03-04 12:00
                2021-03-04 11:00
                2021-03-04 10:00
                """);

        assertEquals(List.of(), times(facts));
        assertEquals(List.of(), times(list));
    }
}

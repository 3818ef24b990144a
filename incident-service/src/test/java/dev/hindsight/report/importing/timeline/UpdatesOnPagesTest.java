package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Times that were added to a page while the incident went on, or stand where no heading says what they are. */
class UpdatesOnPagesTest {

    @Test
    void a_word_for_an_update_in_front_of_a_time_is_no_word_of_the_entry() {
        Reading reading = read("""
                2025-03-03 Lamp out

                Next Actions:

                  • Look at the oil.

                Detailed timeline :

                EDIT 2:11pm (UTC): The lamp is out.

                EDIT 2:21pm (UTC): Oil is poured.

                Update (14:43): The lamp burns.
                """);

        assertEquals(List.of("2025-03-03T14:11:00Z", "2025-03-03T14:21:00Z", "2025-03-03T14:43"), times(reading));
        assertEquals(List.of("The lamp is out.", "Oil is poured.", "The lamp burns."), texts(reading));
        assertEquals(List.of("Look at the oil."), actionTexts(reading));
    }

    @Test
    void lines_of_a_paragraph_that_open_with_times_are_a_timeline_where_no_heading_says_so() {
        Reading reading = read("""
                Incident report of the north light

                We looked at the lamp, which was out for some minutes in this outage.

                A timeline is asked for, so here it is for all who want to know.

                Feb 14th 11:52 -> the lamp goes out
                Feb 14th 11:53 -> the keeper is told
                Feb 14th 12:07 -> the lamp burns

                We shall look at it twice a day.
                """);

        assertEquals(List.of("the lamp goes out", "the keeper is told", "the lamp burns"), texts(reading));
    }

    @Test
    void a_timeline_may_share_its_heading_and_a_resolution_stands_behind_the_actions() {
        Reading reading = read("""
                Post-mortem: lamp out on August 28, 2017

                The lamp was out for some minutes.

                Problems/Timeline

                2017-08-23

                We changed the wick of the lamp.

                2017-08-28

                09:21 UTC – The lamp goes out.

                09:24 UTC – The lamp burns.

                Improvements

                We shall buy a bigger wick.

                Resolution

                The lamp is back again, and we shall do better next time.
                """);

        assertEquals(List.of("2017-08-23", "2017-08-28T09:21:00Z", "2017-08-28T09:24:00Z"), times(reading));
        assertEquals(List.of("We shall buy a bigger wick."), actionTexts(reading));
        assertEquals("The lamp is back again, and we shall do better next time.", section(reading, Section.RESOLUTION));
    }

    @Test
    void paragraphs_that_open_with_times_are_a_timeline_where_other_parts_have_headings() {
        Reading reading = read("""
                Report of the lamp outage - 3 March 2025

                The lamp of the north light was out for some minutes in this outage.

                01:00 - The wick is changed.

                09:28 - The lamp goes out.

                10:13 - The lamp burns.

                Root Cause

                The wick was too short for the lamp.
                """);

        assertEquals(List.of("2025-03-03T01:00", "2025-03-03T09:28", "2025-03-03T10:13"), times(reading));
        assertEquals("The lamp of the north light was out for some minutes in this outage.", section(reading, Section.SUMMARY));
        assertEquals("The wick was too short for the lamp.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_page_of_nothing_but_updates_is_a_timeline_that_goes_on_past_midnight() {
        Reading reading = read("""
                6th July 2018

                Heat in the north light

                19:00 UTC Due to the heat of today the lamp is dim.

                We may have to put it out.

                20:09 UTC We have put the lamp out.

                00:30 UTC The lamp burns again.
                """);

        assertEquals("Heat in the north light", reading.title());
        assertEquals(List.of("2018-07-06T19:00:00Z", "2018-07-06T20:09:00Z", "2018-07-07T00:30:00Z"), times(reading));
        assertEquals(
                List.of("Due to the heat of today the lamp is dim. We may have to put it out.", "We have put the lamp out.",
                        "The lamp burns again."),
                texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void the_day_below_published_is_no_title_and_the_title_above_it_nobody() {
        Reading reading = read("""
                Lamp gone out

                Published

                January 20, 2022

                Summary

                The lamp was out.

                Post event actions: The keeper is looking at the oil.

                Breakdown of events:

                06:10 - The lamp goes out.

                07:45 - The lamp burns.
                """);

        assertEquals("Lamp gone out", reading.title());
        assertEquals(List.of(), reading.authors());
        assertEquals(List.of("2022-01-20T06:10", "2022-01-20T07:45"), times(reading));
        assertEquals(List.of("The keeper is looking at the oil."), actionTexts(reading));
    }

    @Test
    void headings_with_a_day_and_a_time_are_the_updates_of_one_incident() {
        Reading reading = read("---\ntitle: Lamp out (2021-03-03)\n---\n\n## 2021-03-04T08:00:00\n\n* All is well.\n\n"
                + "## 2021-03-03T18:00:00 - The fuse is found\n\n* We look at it.\n\n## 2021-03-03T16:00:00\n\n* Dark.\n");

        assertEquals("Lamp out (2021-03-03)", reading.title());
        assertEquals(List.of("All is well.", "The fuse is found We look at it.", "Dark."),
                texts(reading));
        assertEquals("2021-03-03T16:00", reading.timeline().getLast().at());
    }
}

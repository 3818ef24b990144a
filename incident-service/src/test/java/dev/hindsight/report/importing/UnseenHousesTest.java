package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** More layouts of houses nobody had met: templates left half filled in, letters to customers, facts in lists. */
class UnseenHousesTest {

    private static List<String> actions(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::text).toList();
    }

    private static final String PROMPTED = """
            ---
            date: 2021-07-11
            ---
            # Lamp out

            ## :warning: Leadup

            *List what led to the incident*

            - **00:27 UTC:** Oil runs low
            - **00:32 UTC:** Keeper is told
            - **00:55 UTC:** Lamp out

            ## :flying_disc: Impact

            *Describe who was affected*

            The ships that were near
            (e.g. Gull, Tern, Petrel).

            ## :mag_right: Five Why's

            *Run a 5-whys analysis*

            No oil.

            ## :thinking: Lessons learned

            *What did we learn?*

            Look at the oil.
            """;

    @Test
    void questions_of_the_template_in_italics_below_each_heading_are_no_words_of_the_writer() {
        Reading reading = read(PROMPTED);

        assertEquals("The ships that were near (e.g. Gull, Tern, Petrel).", section(reading, Section.IMPACT));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Look at the oil.", section(reading, Section.LESSONS));
        assertTrue(found(reading, "placeholder-text", "sections.impact"));
    }

    @Test
    void a_list_of_times_with_their_zone_is_a_timeline_whatever_it_is_called() {
        Reading reading = read(PROMPTED);

        assertEquals(List.of("2021-07-11T00:27:00Z", "2021-07-11T00:32:00Z", "2021-07-11T00:55:00Z"), times(reading));
        assertEquals(List.of("Oil runs low", "Keeper is told", "Lamp out"), texts(reading));
    }

    @Test
    void facts_in_a_list_below_a_heading_at_the_top_are_fields() {
        Reading reading = read("""
                # Incident: Lamp out

                Status: resolved

                ## Metadata

                - Date (UTC): 2026-01-09
                - Severity (see `severity.md`): sev1
                - Environment: pier
                - Owner: Ida Beispiel
                - Start (UTC): 2026-01-09T07:34:37Z

                ## Summary
                Out.
                """);

        assertEquals(day("2026-01-09"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("pier", reading.fields().get("Environment"));
        assertTrue(reading.otherSections().isEmpty());
    }

    @Test
    void keys_with_values_in_brackets_behind_an_action_say_whose_it_is() {
        Reading reading = read("""
                # Lamp out

                ## Action items
                - [x] Look at the wick (owner=, priority=, due=)
                - [ ] Buy oil (owner=Ida, priority=high, due=2026-02-01)
                """);

        assertEquals(List.of("Look at the wick", "Buy oil"), actions(reading));
        assertEquals("Ida", reading.actionItems().get(1).ownerName());
        assertEquals(day("2026-02-01"), reading.actionItems().get(1).due());
        assertEquals("priority=high", reading.actionItems().get(1).comment());
    }

    @Test
    void no_action_is_none_and_an_address_alone_is_one() {
        assertTrue(read("# Lamp out\n\n## Action Items\n\nNo immediate action items.\n").actionItems().isEmpty());
        assertEquals(List.of("https://tower.example/tasks/7"),
                actions(read("# Lamp out\n\n## Action Items\n- <https://tower.example/tasks/7>\n")));
    }

    @Test
    void a_line_that_introduces_a_timeline_is_its_heading_in_a_text_without_any() {
        Reading reading = read("""
                Lamp outage 2017-09-04

                Timeline of events is the following (all times are UTC):

                [14:39] Keeper is told
                [14:50] @ida found the wick
                [15:33] Lamp is back
                """);

        assertEquals(List.of("2017-09-04T14:39:00Z", "2017-09-04T14:50:00Z", "2017-09-04T15:33:00Z"), times(reading));
    }

    @Test
    void what_happened_in_a_list_inside_a_letter_has_the_zone_named_above_it() {
        Reading reading = read("""
                Lamp outage - 25th Jan 2017

                Hi folks,

                There was a major outage of the lamp last night. Here is what went wrong (times are UTC):

                  • 2017-01-24 16:00 - Oil runs low.
                  • 2017-01-24 ~23:00 - Keepers go to bed.
                  • 2017-01-24 23:33 - Lamp out.
                """);

        assertEquals(List.of("2017-01-24T16:00:00Z", "2017-01-24T23:00:00Z", "2017-01-24T23:33:00Z"), times(reading));
    }

    @Test
    void what_follows_the_day_in_its_field_is_told_elsewhere() {
        Reading reading = read("""
                Incident report: Lamp outage 30/03/2015

                Incident date: 30/03/2015
                - The lamp was out between 13h52 and 14h14 CEST for all ships near the pier.
                - Two ships were told later.

                Incident Details

                The fault was traced to a wick in the tower.
                """);

        assertEquals(day("2015-03-30"), reading.date());
        assertTrue(String.valueOf(section(reading, Section.SUMMARY)).contains("traced to a wick"));
        assertFalse(found(reading, "date-imprecise"));
    }

    @Test
    void a_question_alone_on_its_line_is_the_heading_of_what_answers_it() {
        Reading reading = read("""
                Report on the outage of 13/05/2020

                Dear ships,

                Between Tuesday night and Wednesday morning the lamp was out because of a wick, which was found at 9h06.

                What will we do to prevent this in the future?

                We will buy another lamp.
                """);

        assertEquals(List.of("We will buy another lamp."), actions(reading));
        assertTrue(String.valueOf(section(reading, Section.SUMMARY)).startsWith("Between Tuesday night"));
    }

    @Test
    void a_dump_without_blank_lines_has_its_headings_by_their_capitals_and_a_city_names_its_clocks() {
        Reading reading = read("""
                NA07- RCA - July 18, 2021
                Introduction
                This document tells of the lamp, and of nothing but the lamp.
                Event Timeline
                The lamp was out during the following hours:
                July 18, 2021 from 06:10 AM until 06:25 AM Amsterdam time: During the event the lamp was out.
                Root Cause Analysis
                During a quiet night the wrong wick was used.
                The lamp was back once the wick was changed.
                Technical Action Items and Preventive Measures
                The keepers have taken the following measures to avoid such an outage in future:
                We reviewed the wicks in order to avoid such errors in the future.
                Customer Communication
                Keepers are committed to telling ships.
                """);

        assertEquals(List.of("2021-07-18T06:10:00+02:00"), times(reading));
        assertEquals("Amsterdam time", reading.timeline().getFirst().zone());
        assertEquals(List.of("We reviewed the wicks in order to avoid such errors in the future."), actions(reading));
        assertEquals("Customer Communication", reading.otherSections().getLast().name());
    }

    @Test
    void headings_may_be_numbered_in_roman() {
        Reading reading = read("""
                Lamp outage root cause report

                Date: April 1, 2024


                I. Incident Summary

                The lamp was out.


                II. Impact Analysis

                No ship saw it.


                III. Timeline of Events

                Time

                Event

                08:30 AM

                Lamp out

                12:30 PM

                Lamp on
                """);

        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("No ship saw it.", section(reading, Section.IMPACT));
        assertEquals(List.of("2024-04-01T08:30", "2024-04-01T12:30"), times(reading));
    }

    @Test
    void numbered_boxes_are_steps_to_go_through_and_no_actions() {
        Reading reading = read("""
                # Lamp out

                ## Summary
                Out.

                ## Steps to close
                1. [x] Is the lamp on?
                2. [ ] Is the cause told?
                """);

        assertTrue(reading.actionItems().isEmpty());
    }

    @Test
    void a_line_below_the_title_that_is_only_a_day_is_that_of_the_notice() {
        Reading reading = read("""
                Lamp out between the pier and other places

                Saturday 12th October 2019

                Due to a failure of our wick, ships may be delayed during this outage.

                10.28.19 RFO

                Impact: no light at the pier
                """);

        assertEquals("Lamp out between the pier and other places", reading.title());
        assertEquals(day("2019-10-12"), reading.date());
    }
}

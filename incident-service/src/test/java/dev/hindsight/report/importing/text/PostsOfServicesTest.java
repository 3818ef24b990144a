package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What a public service tells its users of an outage, as the text of a web page. */
class PostsOfServicesTest {

    @Test
    void the_address_above_a_title_is_not_the_title_and_what_users_saw_is_the_impact() {
        Reading reading = read("""
                Skip to main content

                https://ferry.example/2022/05/02/ferries-stood-still/

                Incident report: ferries stood still on the lake

                What happened

                On Monday the engine of the cable failed for half a day and nobody was told of it.

                What users saw

                The ferries stayed at the pier.

                Cause of the problem

                The cable was worn out.

                How we responded

                We rowed.
                """);

        assertEquals("Incident report: ferries stood still on the lake", reading.title());
        assertEquals("The ferries stayed at the pier.", section(reading, Section.IMPACT));
        assertEquals("The cable was worn out.", section(reading, Section.ROOT_CAUSES));
        assertEquals("We rowed.", section(reading, Section.RESOLUTION));
        assertTrue(reading.notPlaced().toString().contains("https://ferry.example/2022"));
    }

    @Test
    void a_first_and_a_second_incident_with_their_own_parts_are_not_one_report() {
        String two = """
                This post is about two outages of the ferry and how they ended.
                Incident 1: worn cable
                What happened
                On Monday the cable broke.
                What users saw
                The ferries stayed at the pier.
                Incident 2: low water
                What happened
                On Friday there was no water.
                What users saw
                The ferries lay in the mud.
                """;

        assertTrue(found(read(two), "not-one-report", "document"));
        assertFalse(found(read(two.substring(0, two.indexOf("Incident 2"))), "not-one-report"));
    }

    @Test
    void the_day_above_the_first_update_is_its_day_as_it_is_below() {
        Reading reading = read("""
                Ferries stand still

                The cable of the ferry broke on Monday in heavy rain and the ferries stood still in this outage.

                4 May 2022

                09.45 The ferries go as they should again.

                3 May 2022

                09.50 A part of the cable is replaced.

                2 May 2022

                17.35 The cable is broken.
                """);

        assertEquals(List.of("2022-05-04T09:45", "2022-05-03T09:50", "2022-05-02T17:35"), times(reading));
    }

    @Test
    void an_update_may_have_a_comma_in_front_of_its_time() {
        Reading reading = read("""
                2022-05-02 Ferries stand still

                Update, 8.25pm, 2 May 2022: Ferries go as they should again.

                Update, 7.00pm, 2 May 2022: The cable is mended and the engine was started.

                5.45pm: The ferries stand still. We are looking into it.
                """);

        assertEquals(List.of("Ferries go as they should again.", "The cable is mended and the engine was started.",
                "The ferries stand still. We are looking into it."), texts(reading));
        assertEquals(List.of("2022-05-02T20:25", "2022-05-02T19:00", "2022-05-02T17:45"), times(reading));
    }

    @Test
    void a_day_of_a_timeline_that_nothing_stands_below_is_kept() {
        Reading reading = read("""
                Ferries stand still

                Summary

                The cable of the ferry broke.

                Timeline

                Monday 2 May 2022

                The cable broke.

                Tuesday 3 May 2022

                Root Cause

                Rust
                """);

        assertEquals(List.of("The cable broke."), texts(reading));
        assertTrue(reading.notPlaced().contains("Tuesday 3 May 2022"));
    }

    @Test
    void words_to_jump_over_the_menu_are_no_title_though_glued_together() {
        Reading reading = read("""
                skip to primary navigationskip to content

                Final update on the lamp following the storm on 20-Feb-2016

                The lamp burns again, and the keepers look for the hole in the roof.
                """);

        assertEquals("Final update on the lamp following the storm on 20-Feb-2016", reading.title());
        assertEquals("2016-02-20", String.valueOf(reading.date()));
    }
}

package dev.hindsight.report.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;
import dev.hindsight.report.importing.Section;

/** What dumps of wiki pages have above and in their parts. */
class HeadOfWikiDumpsTest {

    @Test
    void a_long_line_that_opens_with_a_day_is_the_title_though_a_stop_ends_it() {
        Reading reading = Reports.read("""
                2021-03-03 Lamps went out because of some wet wicks that the store in the north had delivered.

                Date

                Mar 3, 2021

                Authors

                @Ida Beispiel

                Trigger

                Rain
                """);

        assertEquals("2021-03-03 Lamps went out because of some wet wicks that the store in the north had delivered.",
                reading.title());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_ticket_behind_the_last_sentence_of_the_impact_is_one_of_the_report() {
        Reading reading = Reports.read("""
                2021-03-03 Lamp out
                Date | Mar 3, 2021 |
                Authors | @Ida Beispiel |
                Impact | Ships waited for 3-4 hours. https://lamps.example/browse/LMP-66
                |
                Trigger
                Rain, seen before in https://lamps.example/browse/LMP-12
                """);

        assertEquals(List.of("LMP-66"), reading.documentTickets());
    }

    @Test
    void a_few_words_among_points_that_lost_their_bullets_are_no_heading() {
        Reading reading = Reports.read("""
                2021-03-03 Lamp out
                Date | Mar 3, 2021 |
                Timeline
                -10:05 AM | |
                - 10:25 AM | Bo tells the harbour |
                Resolution
                Take the lamp down so that all ships look at the other one.
                Stop the bells in the harbour
                Dry the wick so that the lamp can burn with full light again
                Light it
                """);

        assertEquals("Take the lamp down so that all ships look at the other one. Stop the bells in the harbour"
                + " Dry the wick so that the lamp can burn with full light again Light it",
                Reports.section(reading, Section.RESOLUTION));
        assertEquals(List.of("", "Bo tells the harbour"), Reports.texts(reading));
    }

    @Test
    void a_list_of_facts_ends_above_a_numbered_part_and_may_be_one_point_below_the_title() {
        Reading reading = Reports.read("Lamp out\n\n  • Status: Closed\n\n  • Date: 12 Oct 2019\n\n\n\n1. Overview\n\n"
                + "  • The lamp went out\n\n\n\n2. Impact\n\nDark.\n");

        assertEquals("2019-10-12", String.valueOf(reading.date()));
        assertEquals("Closed", reading.status().written());
        assertEquals("The lamp went out", Reports.section(reading, Section.SUMMARY));
        assertEquals(List.of("Ida Beispiel"),
                Reports.names(Reports.read("Lamp out\n\n  • Written by: Ida Beispiel\n\n\n\nImpact\n\nDark.\n")));
    }

    @Test
    void a_point_among_others_that_tell_no_facts_is_none() {
        Reading reading = Reports.read("Lamp out\n\n  • Status: we wait\n\n  • The lamp is out\n\n\nImpact\n\nDark.\n");

        assertNull(reading.status());
    }

    @Test
    void a_list_of_facts_ends_above_a_list_of_the_parts() {
        Reading reading = Reports
                .read("Lamp out\n\n  • Date: 2024-05-01\n\n  • Author: Ida Beispiel\n\n  • Summary\n\n  • Timeline\n\n\n"
                        + "Summary\n\nDark.\n\n\nTimeline\n\n  • 10:00 out\n");

        assertEquals(List.of("Ida Beispiel"), Reports.names(reading));
        assertEquals("2024-05-01", String.valueOf(reading.date()));
        assertEquals("Dark.", Reports.section(reading, Section.SUMMARY));
    }
}

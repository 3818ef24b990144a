package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Timelines of dumps whose heading or borders did not come along. */
class LostTimelinesTest {

    @Test
    void the_zone_of_the_times_above_a_list_of_them_opens_a_timeline_that_lost_its_heading() {
        Reading reading = read("""
                2021-03-03 Lamp out

                Impact

                No boat came home.


                All times in UTC.

                  • 10:00 Lamp out
                  • 10:20 Bo rings a bell

                Root cause

                Rust.
                """);

        assertEquals(List.of("Lamp out", "Bo rings a bell"), texts(reading));
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:20:00Z"), times(reading));
        assertEquals("No boat came home.", section(reading, Section.IMPACT));
    }

    @Test
    void a_column_of_times_alone_opens_a_timeline_of_glued_cells_and_its_total_ends_it() {
        Reading reading = read("""
                Incident description

                The lamp was out.

                Incident severity: HIGH

                Data loss: NO


                Time (UTC)
                3 March 2021 10:00Lamp out
                3 March 2021 10:20

                Bo rings a bell

                3 March 2021 11:00Lamp on

                Total downtime : 1h

                Details of the solution

                A new wick.

                Future mitigation

                Buy wicks
                """);

        assertEquals(List.of("Lamp out", "Bo rings a bell", "Lamp on"), texts(reading));
        assertEquals("HIGH", reading.fields().get("Incident severity"));
        assertEquals("NO", reading.fields().get("Data loss"));
        assertEquals("1h", reading.fields().get("Total downtime"));
        assertEquals("A new wick.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Buy wicks"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void what_stands_apart_below_a_list_of_times_is_no_words_of_the_last() {
        Reading points = read("""
                2021-03-03 Lamp out

                Summary

                Dark.

                Timeline

                All times in UTC.

                  • 10:00 Lamp out
                  • 10:20 Lamp on


                  • Ida: the wick was short, so the oil ran dry
                """);
        Reading line = read("""
                2021-03-03 Lamp out

                Timeline

                  • 10:00 Lamp out

                Boats told by the bell.

                  • 10:20 Lamp on
                  • 10:30 Boats home

                Graph: light of the pier

                Impact

                Dark.
                """);

        assertEquals(List.of("Lamp out", "Lamp on"), texts(points));
        assertEquals(List.of("Ida: the wick was short, so the oil ran dry"), points.notPlaced());
        assertEquals(List.of("Lamp out Boats told by the bell.", "Lamp on", "Boats home"), texts(line));
        assertEquals(List.of("Graph: light of the pier"), line.notPlaced());
    }

    @Test
    void paragraphs_that_open_with_times_are_a_timeline_on_a_page_without_headings() {
        Reading reading = read("""
                Lamp outage at the north light 17/10/2017

                A second lamp went out because of the first, and boats had to wait.

                At 14:36 the first of two lamps went out.

                At  14:54, the second lamp went out too.

                21:00: Oil is on its way and will be poured at 01:00.

                05:30: Oil was poured, and both lamps burn.
                """);

        assertEquals(List.of("2017-10-17T14:36", "2017-10-17T14:54", "2017-10-17T21:00", "2017-10-18T05:30"), times(reading));
        assertEquals("A second lamp went out because of the first, and boats had to wait.",
                section(reading, Section.SUMMARY));
    }

    @Test
    void the_first_of_the_updates_may_go_on_in_paragraphs_of_its_own() {
        Reading reading = read("""
                6 March 2021

                Fog on the coast

                19:00 UTC The keeper sees less than a mile.

                We are talking to the harbour. Some boats may have to wait.

                Affected boats: all

                20:09 UTC The horn is on.

                20:37 UTC The pilot is out.

                22:52 UTC The fog is back.

                00:30 UTC It clears.

                00:55 UTC All boats are in.
                """);

        assertEquals(List.of("2021-03-06T19:00:00Z", "2021-03-06T20:09:00Z", "2021-03-06T20:37:00Z", "2021-03-06T22:52:00Z",
                "2021-03-07T00:30:00Z", "2021-03-07T00:55:00Z"), times(reading));
        assertEquals("The keeper sees less than a mile. We are talking to the harbour. Some boats may have to wait. "
                + "Affected boats: all", texts(reading).getFirst());
    }

    @Test
    void a_text_that_begins_with_lines_of_times_is_a_timeline_and_none_of_them_its_title() {
        Reading reading = read("""
                1436 - alert that the lamp is out
                1436 - acknowledged
                1437 - looked at it
                1437 - rang the bell
                1438 - tried the spare lamp
                     - no oil
                1440 - bought oil
                1442 - lamp lit

                The boats waited for six minutes.
                """);

        assertNull(reading.title());
        assertEquals(7, reading.timeline().size());
        assertEquals("tried the spare lamp no oil", texts(reading).get(4));
        assertEquals("lamp lit", texts(reading).getLast());
    }
}

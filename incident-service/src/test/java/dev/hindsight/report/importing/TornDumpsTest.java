package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Dumps that lost the shape of their page: its line ends, its headings, or the signs that belong to neither. */
class TornDumpsTest {

    @Test
    void the_sign_of_a_link_behind_a_heading_is_no_word_of_it() {
        Reading reading = read("""
                2019-02-25 - Lamp out#

                Summary#

                The lamp was out.

                Timeline#

                All times in GMT+2

                2019-02-25 11:21a#

                The keeper slept.

                12:28p#

                The keeper woke.

                Lessons learnt#

                What went wrong#

                Things that could have gone better. Ideally these should result in concrete action items that are linked below.

                  1. Nobody looked at the lamp

                Technical improvements#

                  1. Buy a bell
                """);

        assertEquals("2019-02-25 - Lamp out", reading.title());
        assertEquals(List.of("2019-02-25T11:21:00+02:00", "2019-02-25T12:28:00+02:00"), times(reading));
        assertEquals(List.of("The keeper slept.", "The keeper woke."), texts(reading));
        assertEquals("Nobody looked at the lamp", section(reading, Section.WENT_WRONG));
        assertEquals(List.of("Buy a bell"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void names_of_parts_and_bullets_begin_lines_again_where_a_report_lost_all_its_line_ends() {
        Reading reading = read("Hello all, there was a request to tell of the night in which the lamp was out, so here it is. "
                + "Timeline: * September 27, 8:30am - The keeper goes to bed as every day, and the lamp burns. * September 27, 8:40am - "
                + "The lamp goes out. * September 27 - October 3 - Boats wait for somebody to wake the keeper. * October 3, 4pm - Lamp lit "
                + "Root Cause: The oil had not been looked at for a week, and nobody knew that a bell had been sold. "
                + "Action Items: 1. Look at the oil every evening. 2. Buy a bell again. Thank you all.");

        assertNull(reading.title());
        assertEquals(List.of("The keeper goes to bed as every day, and the lamp burns.", "The lamp goes out.",
                "Boats wait for somebody to wake the keeper.", "Lamp lit"), texts(reading));
        assertEquals("The oil had not been looked at for a week, and nobody knew that a bell had been sold.",
                section(reading, Section.ROOT_CAUSES));
        assertEquals(2, reading.actionItems().size());
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
    void two_sentences_are_no_title() {
        Reading reading = read("""
                The lamp was out for two hours. During this time no boat could find the harbour.

                Timeline

                10:00 Lamp out
                12:00 Lamp lit
                """);

        assertNull(reading.title());
    }

    @Test
    void the_time_frame_names_the_day() {
        Reading reading = read("""
                Timeframe
                11am January 26th 2016 - 5am January 27th 2016 (UTC)
                Impact
                - Two boats waited
                Root Cause
                No oil.
                """);

        assertEquals(day("2016-01-26"), reading.date());
    }
}

package dev.hindsight.report.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;

/** What dumps of wiki pages have above their parts. */
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
}

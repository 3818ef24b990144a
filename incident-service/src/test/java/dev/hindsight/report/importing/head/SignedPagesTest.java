package dev.hindsight.report.importing.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;

/** Who signed a page, whose desk numbered it, and of which of several days it is. */
class SignedPagesTest {

    private static Reading page(String title, String byline) {
        return Reports.read(title + "\n\n" + byline + """


                Summary

                The lamp was out for a night.

                Root cause

                The roof had a hole.
                """);
    }

    @Test
    void a_line_that_says_by_whom_and_no_more_than_when_names_the_author() {
        assertEquals(List.of("Ida Beispiel"), Reports.names(page("Lamp out", "by Ida Beispiel  |   ")));
        assertEquals(List.of("Bo Muster"), Reports.names(page("Lamp out", "Geschreven door Bo Muster | 3-mrt-2021 7:57:17")));
    }

    @Test
    void what_was_done_by_somebody_names_no_author() {
        assertEquals(List.of(),
                Reports.names(page("Lamp out", "by Ida Beispiel in the rain, and Bo who came later that night")));
    }

    @Test
    void seven_digits_behind_capitals_are_the_number_of_a_service_desk() {
        assertEquals(List.of("INC0042059", "PRB0010141"),
                page("Lamp out", "Ticket Number: INC0042059\nProblem Number: PRB0010141").documentTickets());
    }

    @Test
    void a_title_with_several_days_says_nothing_of_which() {
        assertNull(page("Lamps out, March 3, April 9 and April 10 2021", "").date());
    }

    @Test
    void the_time_of_a_country_is_a_zone() {
        Reading reading = Reports.timeline("2021-01-07", "11:33 PM Israel time The lamp goes out");

        assertEquals(List.of("2021-01-07T23:33:00+02:00"), Reports.times(reading));
        assertEquals(List.of("The lamp goes out"), Reports.texts(reading));
    }

    @Test
    void a_zone_may_be_followed_by_the_word_time() {
        Reading reading = Reports.timeline("2021-07-07", "8:52 PM PDT time: the lamp goes out");

        assertEquals(List.of("2021-07-07T20:52:00-07:00"), Reports.times(reading));
        assertEquals(List.of("the lamp goes out"), Reports.texts(reading));
    }
}

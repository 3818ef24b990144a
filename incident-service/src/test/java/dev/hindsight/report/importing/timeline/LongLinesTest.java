package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Line ends in Markdown: meant where lines are so long that nobody wraps them, else only where the text wraps. */
class LongLinesTest {

    private static final String SHORT = """
            # Lamp out

            **Date:** 2021-03-04

            ## Timeline

            10.41 IB does anybody mind if I take the old wick down

            10.58 BM the lamp is dark again
            It smells of oil:
            North pier
            South pier
            Harbour mouth
            I tore the wick, and there is no other
            11:09 lighting the second lamp
            c.11.30 oil came

            """;

    @Test
    void a_line_that_opens_with_a_time_is_an_entry_where_lines_are_not_wrapped() {
        Reading reading = plain(
                SHORT + "12.20 IB oiling the lamp has solved this - let us talk about what happened, and about what"
                        + " we look at in spring, whatever the cause, because there will always be storms on the pier\n");

        assertEquals(List.of("2021-03-04T10:41", "2021-03-04T10:58", "2021-03-04T11:09", "2021-03-04T11:30",
                "2021-03-04T12:20"), times(reading));
        assertEquals("lighting the second lamp", texts(reading).get(2));
    }

    @Test
    void elsewhere_a_line_that_goes_on_small_behind_a_time_may_only_be_wrapped() {
        Reading reading = plain(SHORT + "12.20 IB oiling the lamp has solved this\n");

        assertEquals(List.of("2021-03-04T10:41", "2021-03-04T10:58", "2021-03-04T12:20"), times(reading));
    }
}

package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Letters with fields above them and a list of what happened inside. */
class NoticesTest {

    @Test
    void a_letter_below_the_fields_of_a_notice_holds_the_list_of_what_happened() {
        Reading reading = read("""
                Lamp out without notice

                Harbour Office: Kind: Fault State: Solved Start Time: 22-3-2014 18:45:47 End Time: 22-3-2014 22:26:28

                Dear keepers,

                Currently one of our lamps is out without notice. Boats may wait.

                Update from the north light
                18.16 - First lens cracks
                19.33 - First boat waits
                19.36 - Bo climbs the tower.
                At this point he sees that the oil is gone.

                19.40 - Bo carries oil.
                21.25 - The lamp burns.

                Best regards,
                Pier Lights B.V.
                """);

        assertEquals(day("2014-03-22"), reading.date());
        assertEquals("Solved", reading.status().written());
        assertEquals(List.of(), reading.authors());
        assertEquals("Kind: Fault", reading.fields().get("Harbour Office"));
        assertEquals("22-3-2014 22:26:28", reading.fields().get("End Time"));
        assertEquals(
                List.of("2014-03-22T18:16", "2014-03-22T19:33", "2014-03-22T19:36", "2014-03-22T19:40", "2014-03-22T21:25"),
                times(reading));
        assertEquals("Bo climbs the tower. At this point he sees that the oil is gone.", texts(reading).get(2));
        assertEquals("Currently one of our lamps is out", section(reading, Section.SUMMARY).substring(0, 33));
    }

    @Test
    void a_sentence_with_colons_behind_a_name_tells_no_fields() {
        Reading reading = read("""
                Lamp out on 4 March 2021

                Note from the pier: State: out of oil

                The incident report of the lamp that was out.
                """);

        assertEquals(null, reading.status());
    }
}

package dev.hindsight.report.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export of Confluence has the id of its page in the name of its file, and files of others have a day there. */
class NumbersInFileNamesTest {

    private static final String LAMPS = html("Lamps out", "2024-03-28", "The lamps go out", "The lamps shine again");
    private static final String HORNS = html("Horns silent", "2024-03-27", "The horns fall silent", "The horns sound again");

    private static String html(String title, String day, String begin, String end) {
        return "<html><body><h1>" + title + "</h1><p><b>Date</b>: " + day + "</p><h2>Summary</h2><p>" + title
                + " for an hour, which nobody had expected of anything so carefully maintained.</p><h2>Timeline</h2>"
                + "<ul><li>10:00 UTC " + begin + "</li><li>11:00 UTC " + end + "</li></ul></body></html>";
    }

    private static Identity named(String file, String page) {
        return PageVersion.read(new Upload(page.getBytes(UTF_8), "text/html", file), PageVersion.Given.NOTHING).identity();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20240328", "28032024", "03282024", "240328", "20240328_101500", "20240328-1015", "20240328101500",
            "2024-03-28_101500", "20240328T101500"})
    void two_reports_of_one_day_are_two_pages(String day) {
        assertEquals(0, named("horns_" + day + ".html", HORNS).likeness(named("lamps_" + day + ".html", LAMPS)));
    }

    @Test
    void a_page_that_was_saved_again_on_another_day_is_its_next_version() {
        assertTrue(named("lamps_20240402.html", LAMPS.replace("an hour", "two hours"))
                .likeness(named("lamps_20240328.html", LAMPS)) > 0);
    }

    @Test
    void a_number_of_a_file_is_the_id_of_a_page_and_alone_no_proof() {
        Identity lamps = named("Lamps_851971.html", LAMPS);
        Identity renamed = named("Lights_851971.html", LAMPS.replace("Lamps out", "Lights out"));
        Identity horns = named("Horns_851971.html", HORNS);
        assertTrue(renamed.likeness(lamps) > 0 && renamed.surely(lamps));
        assertTrue(horns.likeness(lamps) > 0);
        assertFalse(horns.surely(lamps));
        assertEquals(0, named("Lamps_851972.html", LAMPS).likeness(lamps));
    }
}

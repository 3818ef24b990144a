package dev.hindsight.report.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.Section;
import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Moment;

class LineReaderTest {

    @Test
    void an_address_behind_words_is_kept_after_them_and_one_that_is_written_out_is_not_said_twice() {
        String log = "https://ci.example.org/job/7";
        assertEquals("Build 7 failed (" + log + ")", text("Build 7 failed", log));
        assertEquals("See " + log + " for more", text("See " + log + " for more", log));
    }

    @Test
    void a_time_whose_words_did_not_come_along_is_no_line_and_is_kept() {
        var view = new Desk().takes("kiln.txt", "2023-02-07 Cold kiln\n\nTimeline\n\n  • 06:05 Gas flow stops\n\n  • 07:10\n")
                .view();
        assertEquals(1, view.timeline().size());
        assertEquals("Timeline, without words: 07:10", view.report().get(Section.IMPORTED_NOT_PLACED));
    }

    private static String text(String words, String url) {
        return LineReader.told(new Entry(Moment.UNKNOWN, Moment.UNKNOWN, null, null, false, words, "", List.of(url))).text();
    }
}

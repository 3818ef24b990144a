package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** Logs and talks that an entry quotes. */
class QuotedTest {

    private static final String HEAD = "# Lamp out\n\n**Date:** 5 March 2021\n\n## Timeline (UTC)\n\n";

    @Test
    void times_of_a_talk_in_the_cell_of_an_entry_are_no_entries_and_are_not_asked_about() {
        Reading reading = read("<html><body><h1>Lamp out</h1><p><b>Date:</b> 5 March 2021</p><h2>Timeline (UTC)</h2><table>"
                + "<tr><th>Time</th><th>Event</th></tr><tr><td>10:00</td><td>The keeper calls:<pre>10:02 dark?? 10:03 go up!\n"
                + "~10:05 Ida went up</pre></td></tr><tr><td>11:00</td><td>Lit</td></tr></table></body></html>");

        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-05T11:00:00Z"), times(reading));
        assertEquals("The keeper calls: 10:02 dark?? 10:03 go up! ~10:05 Ida went up", texts(reading).getFirst());
        assertFalse(found(reading, "several-times-in-line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ```\n  dark?! 10:03 go up!\n  ~10:05 Ida went up\n  ```\n",
            "  > dark?! 10:03 go up!\n  > ~10:05 Ida went up\n"})
    void what_is_quoted_below_a_bullet_opens_no_entry(String quoted) {
        Reading reading = read(HEAD + "- 10:00 - The keeper calls\n\n" + quoted + "\n- 11:00 - Lit\n");

        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-05T11:00:00Z"), times(reading));
        assertFalse(found(reading, "several-times-in-line"));
    }

    @Test
    void the_same_words_outside_of_a_quotation_open_one() {
        Reading reading = read(HEAD + "- 10:00 - The keeper calls ~10:05 Ida went up\n\n  > it is dark\n\n- 11:00 - Lit\n");

        assertEquals(List.of("2021-03-05T10:00:00Z", "2021-03-05T10:05:00Z", "2021-03-05T11:00:00Z"), times(reading));
        assertTrue(found(reading, "several-times-in-line"));
    }

    @Test
    void a_day_glued_to_a_word_opens_an_entry_though_its_line_is_pushed_in() {
        Reading reading = timeline("3 March 2021", "  • 3 Mar 2021 10:00 UTC - Folder renamed with", "    mv",
                "    by hand3 Mar 2021 10:20 UTC - Lamp on");

        assertEquals(List.of("Folder renamed with mv by hand", "Lamp on"), texts(reading));
    }
}

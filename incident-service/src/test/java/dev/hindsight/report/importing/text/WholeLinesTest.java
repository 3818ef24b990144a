package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;
import dev.hindsight.report.importing.Section;

/** Text as a crawler leaves it: each block of the page is one line, without bullets and blank lines. */
class WholeLinesTest {

    private static final String SUMMARY = "Lamp outage of 3 May 2026\nSummary\nThe lamp of the harbour was out from dusk to dawn, "
            + "because nobody had looked at the oil since March and the keeper of the bell was at sea with everybody else.\n";
    /** The same, broken to a width. */
    private static final String WRAPPED = "Lamp outage of 3 May 2026\nSummary\nThe lamp of the harbour was out from dusk to dawn, because\n"
            + "nobody had looked at the oil since March and the keeper of\nthe bell was at sea with everybody else.\n";

    @Test
    void no_line_goes_on_in_the_next_one() {
        Reading reading = read(
                SUMMARY + "Root cause\nNo oil in the lamp\nNo bell on the pier\nResolution\nIda lit it again.\n");

        assertEquals(List.of("No oil in the lamp", "No bell on the pier"),
                reading.sections().get(Section.ROOT_CAUSES).markdown().lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void a_line_that_opens_with_a_time_is_an_entry_whatever_word_the_one_before_ends_with() {
        String timeline = "Timeline\n10:02 The lamp that Bo was waiting for\n10:08 Ida lights it again\n10:12 Everybody is told\n"
                + "10:15 The boats come home\n";

        assertEquals(4, texts(read(SUMMARY + timeline)).size());
        assertEquals(3, texts(read(WRAPPED + timeline)).size());
    }

    @Test
    void a_page_broken_at_its_code_has_no_whole_lines() {
        Reading reading = read(
                SUMMARY + "Root cause\nThe lamp was lit by\nlampd\nwhich had no\noil\n, and the bell by\nbelld\nin vain\n");

        assertEquals("The lamp was lit by lampd which had no oil , and the bell by belld in vain",
                Reports.section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void lines_of_the_log_of_a_system_are_no_timeline() {
        Reading reading = read(SUMMARY + "History\nThis is what it said:\nMay  3 05:02:52 lamp01 wickd[206]: no oil\n"
                + "May  3 05:02:53 lamp01 wickd[206]: no oil\nMay  3 05:02:54 lamp01 wickd[206]: no oil\n"
                + "May  3 05:02:55 lamp01 wickd[206]: no oil\nMay  3 05:02:56 lamp01 wickd[206]: no light\nResolution\nIda lit it again.\n");

        assertEquals(List.of(), texts(reading));
    }

    @Test
    void they_belong_to_the_entry_before() {
        Reading reading = read(SUMMARY + "Timeline\nMay 3 05:01 The lamp goes out\nMay  3 05:02:52 lamp01 wickd[206]: no oil\n"
                + "May 3 05:10 Ida lights it\nMay 3 05:20 Everybody is told\nRoot cause\nNo oil.\n");

        assertEquals(
                List.of("The lamp goes out May 3 05:02:52 lamp01 wickd[206]: no oil", "Ida lights it", "Everybody is told"),
                texts(reading));
    }

    @Test
    void a_day_with_a_remark_is_that_of_the_lines_with_times_below_it() {
        Reading reading = read(
                SUMMARY + "Timeline\nMay 3, 2026 (Day Shift)\n09:00: The lamp goes out\n10:00: Bo looks for oil\n"
                        + "May 4, 2026 (Night Shift)\n01:00: Ida lights it\n");

        assertEquals(List.of("2026-05-03T09:00", "2026-05-03T10:00", "2026-05-04T01:00"), times(reading));
    }

    @Test
    void below_points_with_a_sign_that_they_are_done_stand_those_that_are_not() {
        Reading reading = read(SUMMARY + "Action items\nWe are committed to:\n✅ Buying so much oil that it lasts all winter\n"
                + "https://tracker.example/lamps/17\nTeaching the keeper how to trim the wick\nTelling the boats when the lamp goes out\n");

        assertEquals(3, reading.actionItems().size());
        assertEquals("Teaching the keeper how to trim the wick", actionTexts(reading).get(1));
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
    }

    @Test
    void below_points_that_all_have_boxes_begins_something_else() {
        Reading reading = read(SUMMARY
                + "Root cause\nNo oil.\nAction items\n[x] Buy so much oil that it lasts\n[ ] Count the lamps of the harbour\n"
                + "Guard Rails\nThe keeper of the lamp went up twice in the night that followed, and once more at dawn.\n");

        assertEquals(List.of("Buy so much oil that it lasts", "Count the lamps of the harbour"), actionTexts(reading));
        assertTrue(reading.otherSections().stream().map(Passage::name).toList().contains("Guard Rails"));
    }
}

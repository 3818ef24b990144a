package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What was added to a text while the incident went on, told by the word for an update. */
class MarkedUpdatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"UPDATE 11:00 UTC - ;UPDATE 12:00 UTC - ",
            "Update March 4, 11:00 UTC: ;Updated: Thursday, March 4 12:00 UTC - ",
            "[Update 4/3/2021 11:00 UTC] ;[Update 4/3/2021 12:00 UTC] ", "Update 1: 11:00 UTC - ;Update 2: 12:00 UTC - "})
    void two_paragraphs_that_open_with_the_word_and_a_time_are_a_timeline(String first, String second) {
        Reading reading = read("Bell silent on 4 March 2021\n\nThe bell is silent and we look at it.\n\n" + first
                + " Bo oils it.\n\nIt takes a while.\n\n" + second + " It rings again.\n");

        assertEquals(List.of("2021-03-04T11:00:00Z", "2021-03-04T12:00:00Z"), times(reading));
        assertEquals(List.of("Bo oils it. It takes a while.", "It rings again."), texts(reading));
        assertTrue(found(reading, "timeline-inferred", "timeline"));
        assertEquals(List.of("The bell is silent and we look at it."), reading.notPlaced());
    }

    @Test
    void so_are_those_in_bold_of_a_page() {
        Reading reading = read("""
                # Bell silent on 4 March 2021

                The bell is silent and we look at it.

                **Update 11:00 UTC** - Bo oils it.

                **Update 12:00 UTC** - It rings again.
                """);

        assertEquals(List.of("2021-03-04T11:00:00Z", "2021-03-04T12:00:00Z"), times(reading));
        assertEquals("The bell is silent and we look at it.", section(reading, Section.SUMMARY));
    }

    @Test
    void labels_in_bold_that_are_moments_or_updates_are_the_timeline() {
        Reading moments = read("""
                # Bell silent

                **2021-03-04 12:00 UTC**

                It rings again.

                **2021-03-04 11:00 UTC**

                Bo oils it.

                It takes a while.

                **2021-03-04 10:00 UTC**

                It is silent.
                """);
        Reading updates = read("""
                # Bell silent

                **Update: 5 March 2021**

                It rings again.

                **Update: 4 March 2021**

                The bell is silent.
                """);

        assertEquals(List.of("2021-03-04T12:00:00Z", "2021-03-04T11:00:00Z", "2021-03-04T10:00:00Z"), times(moments));
        assertEquals("Bo oils it. It takes a while.", texts(moments).get(1));
        assertEquals(List.of("2021-03-05", "2021-03-04"), times(updates));
    }

    @Test
    void a_sentence_that_asks_to_update_something_is_none() {
        Reading reading = read("""
                Bell silent on 4 March 2021

                Update 2021 charts before you leave at 10:00.

                Update 12 charts of May.

                Update charts of March 4, 10:00 edition.
                """);

        assertEquals(List.of(), times(reading));
    }

    @Test
    void a_line_above_lines_with_times_leads_to_them() {
        Reading reading = read("""
                # Bell silent on 4 March 2021

                ## Investigation

                Here is what we saw:
                10:00 the bell is silent
                10:20 Bo climbs the tower
                10:40 the bell rings

                ## Causes

                No oil.
                """);

        assertEquals(List.of("the bell is silent", "Bo climbs the tower", "the bell rings"), texts(reading));
        assertEquals(List.of("Here is what we saw:"), reading.notPlaced());
    }
}

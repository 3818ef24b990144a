package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages of web sites that are no wiki. */
class WebPagesTest {

    private static String title(String title, String body) {
        return read("<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + body
                + "<h2>Timeline</h2><ul><li>10:00 Lamp out</li></ul></body></html>").title();
    }

    @Test
    void the_name_of_the_site_is_no_part_of_the_title() {
        assertEquals("Lamp outage of 3 May", title("Lamp outage of 3 May | Lights Blog", "<h1>Lamp outage of 3 May</h1>"));
        assertEquals("Lamp outage", title("Lights – Lamp outage", "<h2>Lamp outage</h2>"));
    }

    @Test
    void what_is_behind_the_words_of_a_heading_may_belong_to_the_title() {
        assertEquals("Outage – 3 May", title("Outage – 3 May", "<h2>Outage</h2>"));
        assertEquals("Lights – Lamp outage", title("Lights – Lamp outage", "<h1>Lights</h1><h2>Lamp outage</h2>"));
        assertEquals("Lamp-outage", title("Lamp-outage", "<h2>Lamp</h2>"));
    }

    @Test
    void the_largest_heading_is_the_title_though_it_speaks_of_a_part() {
        assertEquals("Lamp outage: root cause analysis",
                title("", "<h1>Lamp outage: root cause analysis</h1><p>All dark.</p>"));
    }

    @Test
    void facts_whose_lines_were_joined_are_each_one() {
        Reading reading = read("""
                <!DOCTYPE html><html><head><title>Lamp outage</title></head><body>
                <p><strong>Date:</strong> 3 May 2026
                <strong>Author</strong>: Ida Beispiel
                <strong>Impact:</strong> No boat found <strong>any</strong> harbour</p>
                <h2>Timeline</h2><ul><li>10:00 Lamp out</li></ul></body></html>""");

        assertEquals("2026-05-03", String.valueOf(reading.date()));
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("No boat found any harbour", section(reading, Section.IMPACT));
    }

    @Test
    void a_line_of_the_source_that_opens_with_a_time_is_an_entry() {
        Reading reading = read("""
                <!DOCTYPE html><html><head><title>Lamp outage</title></head><body>
                <h2>Timeline (UTC)</h2><p>3 May 2026</p><p>10:00 Lamp out on the pier, seen by a boat
                on its way home</p><p>10:20 A bell is rung
                by <em>Bo</em>
                c.10:30 oil bought
                </p><p>11:00 Lamp lit</p></body></html>""");

        assertEquals(List.of("2026-05-03T10:00:00Z", "2026-05-03T10:20:00Z", "2026-05-03T10:30:00Z", "2026-05-03T11:00:00Z"),
                times(reading));
        assertEquals("A bell is rung by Bo", texts(reading).get(1));
    }

    @Test
    void a_line_of_the_source_may_end_anywhere() {
        Reading reading = read("""
                <!DOCTYPE html><html><head><title>Lamp outage</title></head><body>
                <h2>Impact</h2><p>No boat came home because of
                the dark. The bell was rung from
                10:20 to 11:00.</p></body></html>""");

        assertEquals("No boat came home because of the dark. The bell was rung from 10:20 to 11:00.",
                section(reading, Section.IMPACT));
        assertFalse(found(reading, "lost-text"));
    }

    @Test
    void a_heading_may_say_the_title_in_other_capitals_without_the_name_of_the_site() {
        assertEquals("A Lamp Out Of Oil", title("A Lamp Out of Oil - Lights Blog", "<h1>A Lamp Out Of Oil</h1>"));
        assertEquals("A Lamp Out of Oil - Bells Too", title("A Lamp Out of Oil - Bells Too", "<h1>Lamp Out Of Wick</h1>"));
    }

    @Test
    void links_to_parts_of_the_page_in_the_list_of_facts_are_none_of_them_and_are_told() {
        Reading reading = read("<html><body><h1>Lamp out</h1><ul><li>Date: 2024-05-01</li><li>Author: Ida Beispiel</li>"
                + "<li><a href=\"#sum\">Summary</a></li><li><p><a href=\"#tl\">Timeline</a></p><ul><li><a href=\"#n\">Night</a></li></ul></li></ul>"
                + "<h2>Summary</h2><ul><li>Dark, <a href=\"#note\">as noted</a></li></ul></body></html>");

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Dark, as noted", section(reading, Section.SUMMARY));
        assertTrue(found(reading, "left-out"));
        assertEquals(List.of("Summary", "Timeline Night"), reading.page().leftOut());
    }
}

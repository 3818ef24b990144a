package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}

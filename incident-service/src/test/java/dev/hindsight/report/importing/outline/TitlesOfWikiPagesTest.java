package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The title of a wiki page stands beside its body; some write it into the body as well. */
class TitlesOfWikiPagesTest {

    private static final String BODY = "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell>";
    private static final String HEAD = "<table><tbody><tr><th>Date</th><td>3 March 2024</td></tr><tr><th>Status</th>"
            + "<td>Closed</td></tr></tbody></table><h1>Impact</h1><p>Dark.</p>";

    @Test
    void the_only_heading_so_large_is_the_title_though_it_speaks_of_a_part() {
        Reading reading = read(BODY + "<h1>2024-03-03 &mdash; Lamp out, root cause and fix</h1><p>All dark.</p>"
                + "<h2>Impact</h2><p>No boat came home.</p>");

        assertEquals("2024-03-03 — Lamp out, root cause and fix", reading.title());
        assertEquals(day("2024-03-03"), reading.date());
    }

    @Test
    void a_heading_on_top_with_nothing_below_it_is_the_title() {
        assertEquals("2024-03-03 Lamp out on the pier",
                read(BODY + "<h1>2024-03-03 Lamp out on the pier</h1><h1>Impact</h1><p>Dark.</p>").title());
        assertEquals("Report of a lamp out",
                read(BODY + "<h2>Report of a lamp out</h2><h2>Date: 3 March 2024</h2><h2>Impact</h2><p>Dark.</p>").title());
    }

    @Test
    void a_part_on_top_is_no_title() {
        for (String top : new String[]{"<h1>Where the keepers stood</h1><p>On the pier.</p>", "<h2>Keepers</h2>",
                "<h1>Impact</h1>"}) {
            assertNull(read(BODY + top + "<h1>Timeline</h1><ul><li>10:00 Lamp out</li></ul><h2>Notes</h2>").title(), top);
        }
    }

    @Test
    void a_note_to_the_writer_on_top_is_no_title() {
        Reading reading = read(BODY + "<p><em>[Copy this page, fill in every box, delete this note.]</em></p>" + HEAD);

        assertNull(reading.title());
        assertTrue(found(reading, "title-missing", "title"));
        assertEquals(List.of("[Copy this page, fill in every box, delete this note.]"), reading.notPlaced());
    }

    @Test
    void brackets_around_a_part_of_the_first_line_are_of_the_title() {
        for (String title : List.of("[Pier] Lamp out at night", "Lamp out at night [the long one]")) {
            assertEquals(title, read(BODY + "<p>" + title + "</p>" + HEAD).title());
        }
    }

    @Test
    void the_title_of_the_page_said_again_on_top_opens_no_part() {
        Reading reading = read(page("Retrospective: lamp out on the pier", "Retrospective: Lamp out&nbsp;on the pier"));

        assertEquals("Retrospective: lamp out on the pier", reading.title());
        assertNull(section(reading, Section.LESSONS));
        assertTrue(reading.notPlaced().getFirst().startsWith("All dark"));
    }

    @Test
    void a_part_that_is_called_otherwise_is_one() {
        Reading reading = read(page("Lamp out on the pier", "Retrospective: the oil ran out"));

        assertEquals("the oil ran out All dark", section(reading, Section.LESSONS));
    }

    private static String page(String title, String heading) {
        return "<!DOCTYPE html><html><head><title>Lights : " + title + "</title></head><body><h1 id=\"title-heading\">"
                + "<span id=\"title-text\">Lights : " + title + "</span></h1><div id=\"main-content\" class=\"wiki-content\">"
                + "<h1>" + heading
                + "</h1><p>All dark</p><h2>Timeline</h2><ul><li>10:00 Lamp out</li></ul></div></body></html>";
    }
}

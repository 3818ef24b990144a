package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages of the Website Meta Language. */
class WmlHeadTest {

    private static final String BODY = """
            <p>The lamp was dark.</p>

            <h3>Impact</h3>

            <p>Boats waited.</p>

            <h3>Timeline</h3>

            <p>All times are in UTC.</p>

            <ul>
               <li>Mar 03  10:00  Lamp out
               <li>Mar 04  11:30  Lamp lit
            </ul>
            """;

    @Test
    void what_they_define_is_their_title_and_their_day() {
        Reading reading = read("""
                <define-tag pagetitle>Report on the dark lamp</define-tag>
                <define-tag release_date>2021-03-05</define-tag>
                #use wml::harbour::news
                # $Id: 20210305.wml,v 1.12 2014/04/30 06:29:27 ida Exp $

                """ + BODY);

        assertEquals("Report on the dark lamp", reading.title());
        assertEquals(LocalDate.of(2021, 3, 5), reading.date());
        assertEquals("2021-03-03", String.valueOf(reading.timeline().getFirst().start().day()));
        assertEquals("2021-03-04", String.valueOf(reading.timeline().getLast().start().day()));
        assertEquals("Boats waited.", section(reading, Section.IMPACT));
        assertTrue(found(reading, "left-out", "page"));
    }

    @Test
    void they_may_name_what_they_use_first() {
        Reading reading = read(
                "#use wml::harbour::template title=\"News\"\n<define-tag pagetitle>Dark lamp</define-tag>\n" + BODY);

        assertEquals("Dark lamp", reading.title());
        assertNull(reading.date());
        assertEquals(2, reading.timeline().size());
    }

    @Test
    void a_page_that_shows_such_a_line_further_down_is_none() {
        Reading reading = read("# Lamp out\n\n## Impact\n\nThe page said\n\n<define-tag pagetitle>Dark</define-tag>\n");

        assertEquals("Lamp out", reading.title());
        assertTrue(String.valueOf(section(reading, Section.IMPACT)).contains("Dark"));
    }

    @Test
    void a_heading_of_markdown_about_a_use_stays() {
        assertEquals("use of the lamp", read("# use of the lamp\n\n## Impact\n\nDark.\n").title());
    }
}

package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages with tags around their paragraphs and no others, as of text that somebody pasted. */
class UnmarkedPagesTest {

    private static final String BODY = "<p>REPORT OF THE LAMP OUTAGE</p><p>The lamp was out on the third of March.</p>"
            + "<p>ISSUE SUMMARY</p><p>No boat came home for an hour.</p><p>Timeline (all times in UTC)</p>"
            + "<p>10:00 Lamp out<br/>10:20 Bell rung<br/>11:00 Lamp lit</p>"
            + "<p>ROOT CAUSE</p><p>The keeper had no oil left.</p><p>PREVENTIVE ACTIONS</p><p>Buy oil in May.<br/>Trim the wick.</p>";

    @Test
    void how_the_lines_look_tells_the_parts() {
        Reading reading = read("<!DOCTYPE html><html><head></head><body>" + BODY + "</body></html>");

        assertEquals(Format.HTML, reading.format());
        assertEquals("REPORT OF THE LAMP OUTAGE", reading.title());
        assertEquals("No boat came home for an hour.", section(reading, Section.SUMMARY));
        assertEquals("The keeper had no oil left.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Lamp out", "Bell rung", "Lamp lit"), texts(reading));
        assertEquals(1, actionTexts(reading).size());
    }

    @Test
    void the_page_of_a_wiki_keeps_its_own_title_and_layout() {
        Reading page = read(
                "<!DOCTYPE html><html><body><h1 id=\"title-heading\"><span id=\"title-text\">Lights : Lamp out</span></h1>"
                        + "<div id=\"main-content\" class=\"wiki-content\">" + BODY + "</div></body></html>");
        Reading body = read("<ac:layout>" + BODY + "</ac:layout>");

        assertEquals("Lamp out", page.title());
        assertEquals(texts(page), texts(body));
        assertEquals(Format.STORAGE, body.format());
    }

    @Test
    void a_page_that_marks_anything_is_read_by_its_marks() {
        for (String more : List.of("<h2>Impact</h2>", "<p><strong>Impact</strong></p>", "<ul><li>Dark</li></ul>")) {
            Reading reading = read("<!DOCTYPE html><html><body>" + BODY + more + "<p>Dark</p></body></html>");

            assertEquals(null, section(reading, Section.ROOT_CAUSES), more);
        }
    }
}

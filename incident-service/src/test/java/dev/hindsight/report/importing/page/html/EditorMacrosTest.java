package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Macros as the source view of a wiki page prints them: tables and pictures that say in attributes what they are. */
class EditorMacrosTest {

    @Test
    void page_properties_in_a_table_around_their_table_are_the_fields_of_the_report() {
        Reading reading = read(page(macro("details", "", "<table><tbody><tr><th>Date</th><td>3 March 2021</td></tr>"
                + "<tr><th>Authors</th><td>Ida Beispiel, Bo Muster</td></tr><tr><th>Status</th><td>"
                + picture("status", "colour=Green|title=Closed")
                + "</td></tr><tr><th>Summary</th><td>The lamp was out.</td></tr>"
                + "<tr><th>Impact</th><td>No boat came home</td></tr></tbody></table>") + "<h2>Trigger</h2><p>Rust</p>"));

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Closed", reading.status().written());
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals("No boat came home", section(reading, Section.IMPACT));
    }

    @Test
    void the_zone_in_a_box_above_a_list_holds_for_its_entries() {
        Reading reading = read(page("<h2>Timeline</h2>" + macro("info", "", "<p>All times in GMT unless indicated</p>")
                + "<ul><li>3 March 2021 10:00 - Lamp out</li><li>3 March 2021 11:10 CET - Bo reads the log:"
                + macro("noformat", "", "<pre>10:05 no oil\n10:06 no oil</pre>").replace("RICH_TEXT", "PLAIN_TEXT")
                + "</li></ul>"));

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:10:00+01:00"), times(reading));
        assertEquals("Bo reads the log: 10:05 no oil 10:06 no oil", texts(reading).getLast());
    }

    @Test
    void the_title_of_a_box_to_unfold_is_a_heading_and_a_table_of_contents_says_nothing() {
        Reading reading = read(page("<p>" + picture("toc", "maxLevel=2") + "</p><h2>Root causes</h2>"
                + macro("expand", "title=5 Whys \\| why not", "<p>Nobody poured oil.</p>")));

        assertEquals("5 Whys | why not Nobody poured oil.", section(reading, Section.ROOT_CAUSES).replace('\n', ' '));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_macro_nobody_knows_stays_as_it_is() {
        Reading reading = read(page("<h2>Summary</h2>" + macro("lamp-chart", "of=oil", "<p>Oil</p>") + "<p>Dark.</p>"));

        assertTrue(found(reading, "unknown-macro", "sections.summary"));
    }

    @Test
    void a_table_that_only_names_a_macro_is_the_table_it_shows() {
        Reading reading = read(
                "<html><body><h1>Lamp out</h1><h2>Timeline (UTC)</h2><div class=\"conf-macro\" data-macro-name=\"x\">"
                        + "<table data-macro-name=\"x\"><tr><th>Time</th><th>What</th></tr>"
                        + "<tr><td>3 March 2021 10:00</td><td>Lamp out</td></tr></table></div></body></html>");

        assertEquals(List.of("Lamp out"), texts(reading));
    }

    private static String page(String body) {
        return "<html><head><title>Lamp out on the pier</title></head><body class=\"mceContentBody wiki-content\">" + body
                + "</body></html>";
    }

    private static String macro(String name, String parameters, String body) {
        return "<table class=\"wysiwyg-macro\" data-macro-name=\"" + name + "\" data-macro-parameters=\"" + parameters
                + "\" data-macro-body-type=\"RICH_TEXT\"><tbody><tr><td class=\"wysiwyg-macro-body\">" + body
                + "</td></tr></tbody></table>";
    }

    private static String picture(String name, String parameters) {
        return "<img class=\"editor-inline-macro\" src=\"/macro\" data-macro-name=\"" + name + "\" data-macro-parameters=\""
                + parameters + "\">";
    }
}

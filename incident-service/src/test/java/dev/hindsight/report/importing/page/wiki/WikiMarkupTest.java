package dev.hindsight.report.importing.page.wiki;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages as a wiki stores, exports and shows them. */
class WikiMarkupTest {

    @Test
    void an_extension_of_the_newer_editor_is_read_once_by_what_it_shows() {
        Reading reading = read("""
                <h2>Summary</h2><ac:adf-extension><ac:adf-node type="panel"><ac:adf-content><p>The lamp went out.</p>\
                </ac:adf-content></ac:adf-node><ac:adf-fallback><div class="panel"><p>The lamp went out.</p></div>\
                </ac:adf-fallback></ac:adf-extension>
                <h2>Impact</h2><ac:adf-extension><ac:adf-node type="panel"><ac:adf-content><p>Two boats waited.</p>\
                </ac:adf-content></ac:adf-node></ac:adf-extension>
                """);

        assertEquals("The lamp went out.", section(reading, Section.SUMMARY));
        assertEquals("Two boats waited.", section(reading, Section.IMPACT));
        assertFalse(found(reading, "unknown-macro"));
    }

    @Test
    void a_row_that_says_none_in_every_cell_is_no_action() {
        Reading reading = read(exported("""
                <h2>Action Items</h2><table><tr><th>Owner</th><th>Action</th></tr>\
                <tr><td>None.</td><td>None.</td></tr></table>"""));

        assertEquals(List.of(), actionTexts(reading));
    }

    @Test
    void a_box_that_somebody_typed_in_front_of_an_item_is_a_check_box() {
        Reading reading = read(exported("""
                <h2>Action items</h2><ul><li>[x] Buy oil</li><li>[ ] Trim the wick</li><li>Ring the bell</li></ul>"""));

        assertEquals(List.of("Buy oil", "Trim the wick", "Ring the bell"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void the_banner_of_a_page_tells_its_version_wherever_it_stands() {
        String banner = """
                <div class="message"><p>You are viewing an old version of this page. View the <a href="/1">current version</a>.</p>\
                <p><a href="/p">&laquo; Previous</a> Version 6 %s &raquo;</p></div>""";
        Reading old = read(
                "<html><body>" + banner.formatted("<a href='/n'>Next</a>") + page("<p>Lamp out</p>") + "</body></html>");
        Reading current = read(
                "<html><body>" + page(banner.formatted("Current") + "<h2>Summary</h2><p>Lamp out</p>") + "</body></html>");

        assertEquals(6, old.page().version());
        assertEquals(false, old.page().current());
        assertTrue(found(old, "old-version", "document"));
        assertEquals(6, current.page().version());
        assertEquals(true, current.page().current());
        assertFalse(found(current, "old-version"));
        assertEquals("Lamp out", section(current, Section.SUMMARY));
    }

    @Test
    void a_page_that_compares_two_versions_is_turned_down_in_html_too() {
        Reading legend = read(
                exported("<ul><li>This line was added.</li></ul><h2>Timeline</h2><ul><li>10:00 Lamp out</li></ul>"));
        Reading marked = read(exported("<h2>Timeline</h2><ul><li class=\"diff-html-added\">10:00 Lamp out</li></ul>"));

        assertTrue(found(legend, "not-one-report", "document"));
        assertTrue(found(marked, "not-one-report", "document"));
    }

    @Test
    void a_summary_that_is_only_a_ticket_is_only_a_link() {
        Reading reading = read("""
                <h2>Summary</h2><p><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">LMP-7</ac:parameter>\
                </ac:structured-macro></p>
                """);

        assertTrue(found(reading, "section-only-link", "sections.summary"));
    }

    @Test
    void a_sentence_that_stops_where_a_macro_was_is_reported_in_html_too_and_a_unit_is_no_such_end() {
        Reading reading = read(exported("<h2>Summary</h2><p>The lamp went out. Tracked in</p>"
                + "<h2>Resolution</h2><p>The fuse was changed for one of <code>63 A</code></p>"));

        assertTrue(found(reading, "lost-text", "sections.summary"));
        assertFalse(found(reading, "lost-text", "sections.resolution"));
    }

    @Test
    void a_label_in_bold_needs_no_colon_at_the_head_of_a_page() {
        Reading reading = read(exported("<p><strong>Date</strong> 4 March 2024</p><p><strong>Authors</strong> Ida Beispiel</p>"
                + "<h2>Impact</h2><p><strong>Status</strong> lamps stayed dark</p>"));

        assertEquals("2024-03-04", String.valueOf(reading.date()));
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Status lamps stayed dark", section(reading, Section.IMPACT));
    }

    @Test
    void letters_typed_by_accident_in_front_of_a_label_change_nothing() {
        Reading reading = read(exported("<table><tr><th>sDate</th><td>4 March 2024</td></tr>"
                + "<tr><th>Authors</th><td>Ida Beispiel</td></tr></table>"));

        assertEquals("2024-03-04", String.valueOf(reading.date()));
    }

    @Test
    void macros_of_an_older_wiki_are_read_by_their_names_too() {
        Reading reading = read("""
                <h2>Timeline (UTC)</h2><ul><li>2011-11-11 10:00 Lamp out <ac:macro ac:name="code"><ac:default-parameter>text\
                </ac:default-parameter><ac:plain-text-body><![CDATA[10:00:01 lamp=0]]></ac:plain-text-body></ac:macro></li></ul>
                """);

        assertEquals("Lamp out 10:00:01 lamp=0", reading.timeline().getFirst().text());
        assertFalse(found(reading, "unknown-macro"));
    }

    @Test
    void a_macro_nobody_knows_is_kept_and_reported_inside_a_cell_too() {
        String macro = "<ac:structured-macro ac:name=\"lamp-picture\"><ac:parameter ac:name=\"no\">3</ac:parameter></ac:structured-macro>";
        Reading reading = read(
                "<h2>Timeline (UTC)</h2><table><tbody><tr><th>Time</th><th>What</th></tr><tr><td>2024-03-04 10:00</td>"
                        + "<td>Lamp out " + macro + "</td></tr></tbody></table>");

        assertTrue(found(reading, "unknown-macro", "timeline"));
        assertTrue(String.join("", reading.notPlaced()).contains("lamp-picture"));

        Reading field = read("<table><tbody><tr><th>Date</th><td>4 March 2024</td></tr><tr><th>Status</th><td>Done " + macro
                + "</td></tr></tbody></table>");

        assertTrue(String.join("", field.notPlaced()).contains("lamp-picture"));
    }

    private static String exported(String body) {
        return "<html><head><title>Lamps : Lamp out</title></head><body>" + page(body) + "</body></html>";
    }

    private static String page(String body) {
        return "<h1 id=\"title-heading\"><span id=\"title-text\">Lamps : Lamp out</span></h1><div id=\"main-content\" class=\"wiki-content\">"
                + body + "</div>";
    }
}

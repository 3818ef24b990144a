package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.actionTexts;
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
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Elements that stand where a careful author would not put them keep their words. */
class LooseElementsTest {

    @Test
    void a_paragraph_among_the_tasks_of_a_wiki_stays() {
        Reading reading = read("""
                <h2>Action items</h2><ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>
                <ac:task-body>Buy fuses</ac:task-body></ac:task><p>Ask the harbour first.</p></ac:task-list>""");

        assertEquals(List.of("Buy fuses"), actionTexts(reading));
        assertEquals(List.of("Ask the harbour first."), reading.notPlaced());
    }

    @Test
    void a_list_and_a_paragraph_right_below_a_list_are_of_it() {
        Reading reading = read("""
                <h1>Lamp out</h1><h2>Timeline (UTC)</h2><ul><li>2024-03-28 10:01 Lamp out</li>
                <ul><li>2024-03-28 10:07 Keeper told</li></ul><p>2024-03-28 11:02 Lamp on</p></ul>""");

        assertEquals(List.of("Lamp out", "Keeper told", "Lamp on"), texts(reading));
    }

    @Test
    void rows_of_a_wiki_need_no_body_around_them_and_a_person_no_link() {
        Reading reading = read("""
                <h2>Action items</h2><table><tr><th>Action</th><th>Owner</th></tr>
                <tr><td>Buy fuses</td><td><ri:user ri:account-id="ida-7"/></td></tr></table>""");

        assertEquals(List.of("Buy fuses"), actionTexts(reading));
        assertEquals("ida-7", reading.actionItems().getFirst().owner().accountId());
    }

    @Test
    void a_query_for_tickets_is_kept_in_words() {
        Reading reading = read("""
                <h2>Impact</h2><p>All of <ac:structured-macro ac:name="jira"><ac:parameter ac:name="jqlQuery">project = LMP
                </ac:parameter></ac:structured-macro></p>""");

        assertEquals("All of Jira: project = LMP", section(reading, Section.IMPACT));
    }

    @Test
    void a_comment_inside_a_paragraph_is_template_text_and_struck_words_are_named() {
        Reading reading = read("""
                <h1>Lamp out</h1><h2>Impact</h2><p>Dark <b>for <!-- how long? -->an hour</b>,
                <span style="text-decoration: line-through">not <b>two</b></span> at most.</p>""");

        assertEquals("Dark for an hour, not two at most.", section(reading, Section.IMPACT));
        assertTrue(found(reading, "placeholder-text", "sections.impact"));
        assertTrue(found(reading, "struck-through", "sections.impact"));
    }

    @Test
    void a_name_at_the_end_of_a_list_of_meanings_stays_without_one() {
        Reading reading = read(
                "<h1>Lamp out</h1><h2>Impact</h2><dl><dt>Boats</dt><dd>Two</dd><dt>Nobody was hurt</dt></dl>");

        assertEquals("Boats | Two Nobody was hurt", section(reading, Section.IMPACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table></table>", "<table><tr></tr></table>", "<dl></dl>"})
    void a_table_without_cells_is_none_wherever_it_stands(String table) {
        Reading reading = read("<h1>Lamp out</h1>" + table + "<h2>Impact</h2><p>Dark.</p>" + table + "<h2>Timeline</h2>" + table
                + "<p>2024-03-28 10:01 UTC Lamp out</p><h2>Spares</h2>" + table + "<h2>Lessons learned</h2>" + table);

        assertEquals("Dark.", section(reading, Section.IMPACT));
        assertEquals(List.of("Lamp out"), texts(reading));
    }

    @Test
    void a_banner_of_an_old_version_may_leave_out_which() {
        Reading reading = read("""
                <h1>Lamp out</h1><div><p>You are viewing an old version of this page.</p></div><h2>Impact</h2><p>Dark.</p>""");

        assertTrue(found(reading, "old-version"));
        assertEquals("Dark.", section(reading, Section.IMPACT));
    }

    @Test
    void a_page_within_hundreds_of_frames_is_refused_and_within_a_hundred_read() {
        String page = "<h1>Lamp out</h1><h2>Impact</h2><p>Dark.</p>";

        assertTrue(read("<div>".repeat(300) + page + "</div>".repeat(300)).isRefused());
        assertEquals("Dark.", section(read("<div>".repeat(120) + page + "</div>".repeat(120)), Section.IMPACT));
    }

    @Test
    void tags_with_long_attributes_are_counted_too() {
        String tag = "<b title=\"" + "x".repeat(700) + "\">";

        assertTrue(read("<h1>Lamp out</h1>" + tag.repeat(1_100)).findings().getFirst().message().contains("opens more than"));
    }

    @Test
    void an_empty_row_below_a_day_that_spans_it_is_no_entry() {
        Reading reading = read("<h1>Lamp out</h1><h2>Timeline (UTC)</h2><table><tr><th>Day</th><th>Time</th><th>What</th></tr>"
                + "<tr><td rowspan=\"3\">28 March 2024</td><td>10:00</td><td>Lamp out</td></tr><tr><td></td><td></td></tr>"
                + "<tr><td>11:00</td><td>Lamp on</td></tr></table>");

        assertEquals(List.of("2024-03-28T10:00:00Z", "2024-03-28T11:00:00Z"), times(reading));
    }

    @Test
    void tasks_below_no_task_are_tasks_and_a_paragraph_may_hold_others() {
        Reading reading = read(
                "<h2>Action items</h2><ac:task-list><ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status>"
                        + "<ac:task-body>Buy fuses</ac:task-body></ac:task></ac:task-list></ac:task-list>"
                        + "<h2>Impact</h2><p>Dark.<ul><li>Two boats</li></ul></p>");

        assertEquals(List.of("Buy fuses"), actionTexts(reading));
        assertEquals("Dark. Two boats", section(reading, Section.IMPACT));
    }

    @Test
    void a_line_end_of_the_source_beside_a_break_is_the_same_end() {
        Reading reading = read("<h1>Lamp out</h1><h2>Impact</h2><p>Dark.\n<br>\nTwo boats</p>");

        assertEquals("Dark.  \nTwo boats", reading.sections().get(Section.IMPACT).markdown());
    }

    @Test
    void only_a_title_of_usual_length_is_searched_for_the_name_of_its_site() {
        String page = "<html><head><title>Lamp out - %s</title></head><body><h1>Lamp out</h1><h2>Impact</h2><p>Dark.</p>";
        String endless = "Lighthouse ".repeat(40).strip();

        assertEquals("Lamp out", read(page.formatted("Lighthouse")).title());
        assertEquals("Lamp out - " + endless, read(page.formatted(endless)).title());
    }
}

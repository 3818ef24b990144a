package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What the editor of a wiki puts beside the words that people type. */
class WikiEditorTest {

    private static final String HEAD = "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell>";

    @Test
    void an_empty_paragraph_parts_no_name_from_the_list_below_it() {
        for (String empty : List.of("<p />", "<p><br /></p>", "<p>&nbsp;</p>", "")) {
            Reading reading = read(HEAD + "<h2>Actions</h2><p><strong>IB - for planning</strong></p>" + empty
                    + "<ul><li><p>Buy oil</p></li></ul><p><strong>BM - for planning</strong></p>" + empty
                    + "<ul><li><p>Trim the wick</p></li></ul>");

            assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
            assertEquals(List.of("IB", "BM"), owners(reading), empty);
        }
    }

    @Test
    void a_no_break_blank_is_a_blank() {
        Reading reading = read(HEAD + "<h3>Summary</h3><ul><li><strong>What is wrong?</strong></li></ul><p>Dark.</p>"
                + "<ul><li><strong>What&nbsp;caused it?</strong></li></ul><p>No&nbsp; oil.</p>"
                + "<ul><li><strong>Followup&nbsp;actions:</strong>&nbsp;</li></ul><p>Buy&nbsp;<code>lamp&nbsp;oil</code></p>");

        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy lamp oil"), actionTexts(reading));
    }

    @Test
    void a_picture_of_the_wiki_s_own_is_the_sign_that_its_name_says() {
        Reading reading = read(HEAD + "<h2>Action items</h2><ul><li><ac:emoticon ac:name=\"tick\" "
                + "ac:emoji-shortname=\":check_mark:\" ac:emoji-fallback=\":check_mark:\" /> Buy oil</li>"
                + "<li><ac:emoticon ac:name=\"blue-star\" ac:emoji-fallback=\"🔧\" /> Trim the wick</li></ul>");

        assertEquals(List.of("Buy oil", "🔧 Trim the wick"), actionTexts(reading));
        assertEquals(Arrays.asList(true, null), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void tasks_below_a_task_stand_behind_it_and_are_not_lost() {
        Reading reading = read(HEAD + "<h2>Action items</h2><ac:task-list>" + task("complete", "Buy oil") + "<ac:task-list>"
                + task("incomplete", "Ask three shops for it") + "</ac:task-list>" + task("incomplete", "Trim the wick")
                + "</ac:task-list>");

        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("Ask three shops for it", reading.actionItems().getFirst().comment());
    }

    @Test
    void the_column_that_counts_the_rows_says_nothing() {
        Reading reading = read(HEAD + "<h2>Timeline (UTC)</h2><h3>2024-03-03</h3><table><tbody>"
                + "<tr><th class=\"numberingColumn\"><br /></th><th><p>time</p></th><th><p>description</p></th></tr>"
                + "<tr><td class=\"numberingColumn\">1</td><td><p>10:00</p></td><td><p>Lamp out</p></td></tr></tbody></table>");

        assertEquals(List.of("Lamp out"), texts(reading));
        assertEquals(List.of("2024-03-03T10:00:00Z"), times(reading));
    }

    @Test
    void the_head_of_a_table_that_stays_in_sight_is_no_entry() {
        String head = "<tr><th><div>Time</div></th><th><div>Description</div></th></tr></thead>";
        Reading reading = read("<!DOCTYPE html><html><head><title>Lamp out</title></head><body><h2>Timeline</h2>"
                + "<p>2024-03-03&nbsp;(<em>all times UTC</em>)</p><table><thead class=\"tableFloatingHeaderOriginal\">" + head
                + "<thead class=\"tableFloatingHeader\" style=\"display: none;\">" + head
                + "<tbody><tr><td>10:00</td><td>Lamp out</td></tr></tbody></table></body></html>");

        assertEquals(List.of("Lamp out"), texts(reading));
        assertEquals(List.of("2024-03-03T10:00:00Z"), times(reading));
    }

    private static String task(String status, String words) {
        return "<ac:task><ac:task-id>1</ac:task-id><ac:task-status>" + status + "</ac:task-status><ac:task-body><span>" + words
                + "</span></ac:task-body></ac:task>";
    }
}

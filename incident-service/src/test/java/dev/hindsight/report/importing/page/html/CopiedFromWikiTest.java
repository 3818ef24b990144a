package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What the newer editor of Confluence puts into the clipboard: its pieces are spans and divs that say what they are. */
class CopiedFromWikiTest {

    private static final String DAY = "<span data-node-type=\"date\" data-timestamp=\"1709424000000\"></span>";
    private static final Reading READING = read("<div data-layout-section=\"true\"><h1>Lamp out</h1>"
            + "<table data-number-column=\"false\"><tbody><tr><th><p><strong>Date</strong></p></th><td><p>" + DAY
            + " </p></td></tr>"
            + "<tr><th><p><strong>Authors</strong></p></th><td><p>" + mention("Ida Beispiel") + " " + mention("Bo Muster")
            + "</p></td></tr><tr><th><p><strong>Status</strong></p></th><td><p><span data-node-type=\"status\" data-color=\"green\">"
            + "Resolved</span> </p></td></tr></tbody></table>"
            + "<div data-node-type=\"expand\" data-title=\"Root causes\"><p>No oil.</p></div>"
            + "<h2>Timeline</h2><ul><li><p>" + DAY + " 10:00 UTC Lamp out</p></li></ul>"
            + "<h2>Action items</h2><div data-node-type=\"actionList\"><div data-task-local-id=\"1\" data-task-state=\"DONE\">Buy oil "
            + mention("Bo Muster")
            + "</div><div data-task-local-id=\"2\" data-task-state=\"TODO\">Trim the wick</div></div></div>");

    @Test
    void days_people_and_states_are_told() {
        assertEquals(day("2024-03-03"), READING.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(READING));
        assertEquals("Resolved", READING.status().written());
        assertEquals(List.of("2024-03-03T10:00:00Z"), times(READING));
    }

    @Test
    void tasks_are_actions_done_or_not() {
        assertEquals(List.of("Buy oil", "Trim the wick"), actionTexts(READING));
        assertEquals(List.of("Bo Muster", "null"), owners(READING));
        assertEquals(Arrays.asList(true, false), READING.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void the_title_of_what_can_be_folded_is_a_heading() {
        assertEquals("No oil.", section(READING, Section.ROOT_CAUSES));
    }

    private static String mention(String name) {
        return "<span data-mention-id=\"712020:" + name.hashCode() + "\" contenteditable=\"false\">@" + name + "</span>";
    }
}

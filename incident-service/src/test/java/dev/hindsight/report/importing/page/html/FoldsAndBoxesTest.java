package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;

/** Points that open to show more, and boxes drawn as elements, as Notion exports them. */
class FoldsAndBoxesTest {

    private static final String HEAD = "<html><body><article><h1>Lamp out</h1><table><tr><th>Date</th><td><time>@March 4, 2025</time></td></tr></table>";

    @Test
    void what_a_fold_says_while_it_is_shut_is_the_entry() {
        Reading reading = plain(HEAD + """
                <h2>Timeline</h2><p>All times EST.</p>
                <ul class="toggle"><li><details open=""><summary><strong>09:20</strong> – Oil runs out</summary><p>Nobody saw.</p></details></li></ul>
                <ul class="toggle"><li><details open=""><summary><strong>10:04</strong> – Lamp out</summary></details></li></ul>
                <ul class="toggle"><li><details open=""><summary><strong>10:30–10:40</strong> – Lit</summary><blockquote>at 10:31!</blockquote></details></li></ul>
                </article></body></html>""");

        assertEquals(day("2025-03-04"), reading.date());
        assertEquals(List.of("2025-03-04T09:20:00-05:00", "2025-03-04T10:04:00-05:00", "2025-03-04T10:30:00-05:00"),
                times(reading));
        assertEquals("Oil runs out Nobody saw.", texts(reading).getFirst());
        assertEquals("Lamp out", texts(reading).get(1));
    }

    @Test
    void a_box_may_be_an_element_of_its_own() {
        Reading reading = plain(HEAD + """
                <h2>Action items</h2>
                <ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>Buy oil</span></li></ul>
                <ul class="to-do-list"><li><div class="checkbox checkbox-off"></div> <span>Trim the wick</span></li></ul>
                <ul><li><div class="hint">Clean the glass</div></li></ul>
                </article></body></html>""");

        assertEquals(List.of("Buy oil", "Trim the wick", "Clean the glass"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
    }
}

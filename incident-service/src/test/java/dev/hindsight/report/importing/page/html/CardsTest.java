package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Pages that somebody wrote by hand, with boxes for the points of a list and badges for their states. */
class CardsTest {

    private static Reading page(String actions) {
        return read("<!DOCTYPE html><html><head><title>Lamp out</title></head><body><h1>Lamp out</h1>"
                + "<h2>Summary</h2><p>The lamp was dark.</p><h2>Action items</h2>" + actions + "</body></html>");
    }

    @Test
    void a_box_is_an_action_with_its_badge_as_the_state_and_the_text_below_as_a_remark() {
        Reading reading = page("""
                <div class="action">
                  <p><span class="badge ok">Applied</span><span class="title">New fuse</span></p>
                  <p>The fuse now holds for 20 nights.</p>
                </div>
                <div class="action">
                  <p><span class="badge later">Future</span><span class="title">Second lamp</span></p>
                  <p>A tower with two lamps is never dark.</p>
                </div>
                <div class="foot">Written in the tower on a windy night</div>
                """);

        assertEquals(List.of("New fuse", "Second lamp"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("The fuse now holds for 20 nights.", reading.actionItems().getFirst().comment());
        assertTrue(reading.notPlaced().contains("Written in the tower on a windy night"), reading.notPlaced().toString());
    }

    @Test
    void the_headline_may_be_bold_and_the_class_have_more_words() {
        Reading reading = page("""
                <article class="action-card wide"><div><b>New fuse</b></div><div>It holds for 20 nights.</div></article>
                <article class="action-card wide"><div><b>Second lamp</b></div><div>Never dark again.</div></article>
                """);

        assertEquals(List.of("New fuse", "Second lamp"), actionTexts(reading));
    }

    @Test
    void a_badge_in_a_point_of_a_list_is_its_state() {
        Reading reading = page("<ul><li>New fuse<span class='status-pill'>Done</span></li>"
                + "<li><span class='badge'>In progress</span>Second lamp</li><li><span class='badge'>P1</span>Buy oil</li></ul>");

        assertEquals(List.of("New fuse", "Second lamp", "P1 Buy oil"), actionTexts(reading));
        assertEquals(Arrays.asList(true, false, null), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void boxes_of_another_class_and_a_box_alone_are_texts() {
        Reading reading = read("<!DOCTYPE html><html><body><h1>Lamp out</h1><h2>Summary</h2>"
                + "<div class='lead'><p><b>Dark</b></p><p>The lamp was out.</p></div>"
                + "<div class='lead'><p><b>Bright</b></p><p>The lamp is on.</p></div>"
                + "<div class='card'><p><b>By day</b></p><p>The fuse was old.</p></div><h2>Impact</h2><p>None.</p></body></html>");

        assertEquals("Dark The lamp was out. Bright The lamp is on. By day The fuse was old.",
                section(reading, Section.SUMMARY));
    }
}

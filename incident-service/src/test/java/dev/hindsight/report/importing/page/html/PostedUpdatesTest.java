package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Updates that a page of HTML lists beside the report, or instead of one. */
class PostedUpdatesTest {

    private static final String UPDATES = """
            <ul class="posts">
              <li><h2>resolved</h2><p>The lamp <a href="https://lamp.example/log">burns</a>.</p>
                <time>2021-03-03T11:02:00.000Z</time></li>
              <li><h2>investigating</h2><p>The lamp is out.</p><ul><li>North</li></ul>
                <small>Posted <time datetime="2021-03-03T10:05:00Z">an hour ago</time></small></li>
            </ul>
            """;

    @Test
    void a_list_of_states_words_and_moments_is_the_timeline_wherever_it_stands() {
        Reading reading = read("<h1>Lamp out</h1><article data-incident-start-time=\"2021-03-03T10:01:00.000Z\">"
                + "<h3>Root Cause</h3><p>No oil.</p></article>" + UPDATES);

        assertEquals("Lamp out", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("resolved", reading.status().written());
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("2021-03-03T11:02:00Z", "2021-03-03T10:05:00Z"), times(reading));
        assertEquals(List.of("resolved The lamp burns.", "investigating The lamp is out. North"), texts(reading));
        assertEquals(List.of("https://lamp.example/log"), reading.timeline().getFirst().urls());
        assertEquals("2021-03-03T10:01:00.000Z", reading.fields().get("Start time"));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void what_was_posted_in_the_same_state_is_a_list_of_incidents() {
        Reading reading = read("<h1>Lights</h1><article><h3>Root Cause</h3><p>No oil.</p>"
                + UPDATES.replace("investigating", "resolved") + "</article>");

        assertEquals(List.of(), reading.timeline());
        assertNull(reading.status());
    }

    @Test
    void a_list_of_posts_with_moments_but_without_states_is_none() {
        Reading reading = read("<h1>Lights</h1><article><h3>Root Cause</h3><p>No oil.</p></article>"
                + UPDATES.replace("investigating", "Bell silent").replace("resolved", "Horn silent"));

        assertEquals(List.of(), reading.timeline());
        assertNull(reading.status());
    }

    @Test
    void the_heading_of_the_whole_page_is_its_title_where_the_report_has_none() {
        assertEquals("Lamp out", read("<h1>Lamp out</h1><article><h2>Impact</h2><p>Dark.</p></article>").title());
        assertEquals("Bell silent", read("<h1>Lights</h1><article><h1>Bell silent</h1><h2>Impact</h2><p>Dark.</p></article>")
                .title());
    }

    @Test
    void the_facts_beside_the_updates_stand_below_the_title() {
        Reading reading = read("<main><h1>Lamp out</h1><h2>Impact</h2><p>Dark.</p>" + UPDATES + "</main>");

        assertEquals("Lamp out", reading.title());
        assertEquals("resolved", reading.status().written());
        assertEquals("Dark.", section(reading, Section.IMPACT));
        assertEquals(2, reading.timeline().size());
    }
}

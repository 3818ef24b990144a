package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Reports;
import dev.hindsight.report.importing.Section;

/** Facts of a post above it, without dashes around them. */
class PostMatterTest {

    @Test
    void lines_above_a_page_of_tags_are_its_front_matter() {
        Reading reading = plain("""
                Title: The lamp was out
                Date: '2021-03-04T09:58:37+00:00'
                Slug: the-lamp-was-out

                <p><span><strong>Summary</strong></span><br /> <span>The lamp was out for an hour.</span><br />
                <span><strong>Timeline</strong></span><br /> <span><strong>0401 UTC 2021-03-03 -</strong> The lamp goes out</span><br />
                <span><strong>0502 UTC 2021-03-03 -</strong> It burns</span></p>
                <p>Rust.</p> <ul><li>Oil</li></ul>
                """);

        assertEquals(Format.MARKDOWN, reading.format());
        assertEquals("The lamp was out", reading.title());
        assertEquals(day("2021-03-04"), reading.date());
        assertEquals(Map.of("slug", "the-lamp-was-out"), reading.fields());
        assertEquals("The lamp was out for an hour.", section(reading, Section.SUMMARY));
        assertEquals(List.of("2021-03-03T04:01:00Z", "2021-03-03T05:02:00Z"), Reports.times(reading));
    }

    @Test
    void facts_that_people_ask_for_too_are_the_head_of_a_text() {
        Reading reading = plain("""
                Title: The lamp was out
                Date: 2021-03-04
                Status: Resolved

                Summary
                The lamp was out for an hour.

                Timeline
                04:01 The lamp goes out
                05:02 It burns
                """);

        assertEquals(Format.TEXT, reading.format());
        assertEquals("The lamp was out", reading.title());
        assertEquals(day("2021-03-04"), reading.date());
        assertEquals("The lamp was out for an hour.", section(reading, Section.SUMMARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-04\nslug: lamp\nlayout: post\n", "the third of that month, if anybody knows\n", ""})
    void what_a_page_says_below_its_day_is_not_told_in_a_finding_alone(String value) {
        Reading reading = read("Title: Lamp out\nDate: " + value + """
                The lamp of the northern pier went out because nobody had filled it before the holidays, and it stayed so until noon.
                <p>It was lit again, and the glass was cleaned.</p>
                """);

        List<String> kept = reading.notPlaced();
        assertTrue(kept.stream().anyMatch(line -> line.contains("stayed so until noon")), kept::toString);
        assertTrue(kept.stream().anyMatch(line -> line.contains("the glass was cleaned")), kept::toString);
    }
}

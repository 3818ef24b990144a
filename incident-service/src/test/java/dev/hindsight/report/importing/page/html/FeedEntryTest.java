package dev.hindsight.report.importing.page.html;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** The entry of a feed as somebody saved it. */
class FeedEntryTest {

    private static final String ATOM = """
            <?xml version="1.0" encoding="utf-8"?>
            <entry xmlns="http://www.w3.org/2005/Atom">
              <title>The lamp was out</title>
              <id>https://harbour.example/2021#3</id>
              <published>2021-03-04T20:55:17-05:00</published>
              <category term="frontpage" label="News"/>
              <content type="xhtml">
                <div xmlns="http://www.w3.org/1999/xhtml">
                 <p>
                 In the night the lamp was dark
                 for half an hour.
                 </p>
                 <p>Nobody was hurt, and the fuse is new.</p>
                </div>
              </content>
            </entry>
            """;

    @Test
    void its_title_and_its_text_are_the_report_and_stamps_are_left_out() {
        Reading reading = read(ATOM);

        assertEquals(Format.HTML, reading.format());
        assertEquals("The lamp was out", reading.title());
        assertNull(reading.date());
        assertEquals("In the night the lamp was dark for half an hour. Nobody was hurt, and the fuse is new.",
                section(reading, Section.SUMMARY));
        assertTrue(reading.page().leftOut().contains("2021-03-04T20:55:17-05:00"), reading.page().leftOut().toString());
    }

    @Test
    void text_written_with_entities_or_set_apart_is_html_too() {
        Reading reading = read("""
                <rss version="2.0"><channel><title>Harbour news</title><item>
                <title>Lamp out on 3 March 2021</title><pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;Short.&lt;/p&gt;</description>
                <content:encoded><![CDATA[<h2>Impact</h2><p>No boat came home.</p>
                <h2>Timeline</h2><ul><li>10:00 UTC Lamp out</li><li>10:30 UTC Lamp on</li></ul>]]></content:encoded>
                </item></channel></rss>
                """);

        assertEquals("Lamp out on 3 March 2021", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("No boat came home.", section(reading, Section.IMPACT));
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T10:30:00Z"), times(reading));
        assertEquals("The lamp <b>was</b> out for half an hour.",
                section(read("<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>Dark</title>"
                        + "<content type=\"html\">&lt;p&gt;The lamp &amp;lt;b&gt;was&amp;lt;/b&gt; out for half an hour.&lt;/p&gt;</content></entry>"),
                        Section.SUMMARY));
    }

    @Test
    void several_entries_are_no_report_of_this_kind() {
        assertFalse(FeedEntry.opens("<feed><entry><title>a</title></entry><entry><title>b</title></entry></feed>"));
        assertFalse(FeedEntry.opens("<entry>15:00 Lamp out</entry>"));
        assertFalse(FeedEntry.opens("<items><item>Buy oil</item></items>"));
    }
}

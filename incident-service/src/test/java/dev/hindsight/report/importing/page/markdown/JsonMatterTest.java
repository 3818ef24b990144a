package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** JSON above a page. */
class JsonMatterTest {

    @Test
    void its_values_are_the_fields_of_the_page() {
        Reading reading = plain("""

                  {
                    "title"   : "Lamp out: a {post-mortem}",
                    "authors" : ["Ida Beispiel", {"name": "Ole Beispiel"}],
                    "date"    : "2021-03-03T08:59:13",
                    "tags"    : ["pier", "oil"],
                    "image"   : null,
                    "lamp"    : {"height": 12},
                    "draft"   : false
                  }

                The lamp was out for an hour.

                ## Root cause

                Rust.
                """);

        assertEquals("Lamp out: a {post-mortem}", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Ole Beispiel"), names(reading));
        assertEquals(List.of("pier", "oil"), reading.page().labels());
        assertEquals("{\"height\":12}", reading.fields().get("lamp"));
        assertEquals("The lamp was out for an hour.", section(reading, Section.SUMMARY));
    }

    @Test
    void lines_of_dashes_may_stand_around_it() {
        for (String fence : List.of("---", "---json", ";;;")) {
            Reading reading = plain(
                    fence + "\n{\n  \"title\": \"Lamp out\",\n  \"date\": \"2021-03-03\"\n}\n" + fence.substring(0, 3)
                            + "\n\n## Summary\n\nDark.\n\n---\n\n## Root cause\n\nRust.\n");

            assertEquals("Lamp out", reading.title());
            assertEquals(day("2021-03-03"), reading.date());
            assertEquals("Dark.", section(reading, Section.SUMMARY));
            assertEquals(List.of(), reading.notPlaced());
        }
    }

    @Test
    void what_never_ends_or_is_no_such_object_is_text() {
        for (String head : List.of("{ \"title\": \"Lamp out\",", "{% include lamp %}", "{\"title\": \"Lamp out\"}rest", "{}")) {
            Reading reading = plain(head + "\n\nThe lamp was out.\n\n## Root cause\n\n**Rust.**\n");

            assertNotEquals("Lamp out", reading.title());
            assertEquals("Rust.", section(reading, Section.ROOT_CAUSES));
        }
    }
}

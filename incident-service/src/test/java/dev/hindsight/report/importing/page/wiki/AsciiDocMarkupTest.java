package dev.hindsight.report.importing.page.wiki;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports in the markup of AsciiDoc, and lines too long for any markup. */
class AsciiDocMarkupTest {

    @Test
    void the_markup_of_asciidoc_is_read() {
        Reading reading = read("""
                = Lamp out at the north tower
                Ida Beispiel <ida@example.org>; Bo Muster <bo@example.org>
                v1.2, 2024-03-28
                :status: Resolved
                :toc: left

                == Summary

                The lamp was *out* for an hour; see https://logs.example/1[the log].

                == Timeline (UTC)

                [cols="1,3", options="header"]
                |===
                |Time
                |Event

                |10:01
                |Lamp out

                |10:07
                a|Keeper told,
                two boats rang

                |11:02 |Lamp on
                |===

                == Root causes

                . A fuse
                .. too old

                .The log
                [source,text]
                ----
                == 10:01 lamp off
                ----

                == Action items

                * [x] Buy fuses (Ida Beispiel)
                * [ ] Paint the tower
                +
                before winter
                """);

        assertEquals("Lamp out at the north tower", reading.title());
        assertEquals(day("2024-03-28"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Resolved", reading.status().written());
        assertEquals("The lamp was out for an hour; see the log.", section(reading, Section.SUMMARY));
        assertEquals(List.of("2024-03-28T10:01:00Z", "2024-03-28T10:07:00Z", "2024-03-28T11:02:00Z"), times(reading));
        assertEquals(List.of("Lamp out", "Keeper told, two boats rang", "Lamp on"), texts(reading));
        assertEquals("A fuse too old The log == 10:01 lamp off", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy fuses", "Paint the tower"),
                reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals("Ida Beispiel", reading.actionItems().getFirst().ownerName());
        assertEquals(Boolean.TRUE, reading.actionItems().getFirst().done());
        assertEquals(Boolean.FALSE, reading.actionItems().getLast().done());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void terms_of_asciidoc_are_fields_and_entries_and_the_first_row_of_a_table_tells_its_columns() {
        Reading reading = read("""
                = Lamp out

                == Facts
                Date:: 2024-03-28
                Authors:: Ida Beispiel

                == Timeline

                10:00 UTC:: Lamp out
                11:00 UTC::
                  Lamp on

                == Action items

                |===
                |Action |Owner

                |Buy oil
                |Ida Beispiel

                |Trim the wick |Otto Muster
                |===
                """);

        assertEquals(day("2024-03-28"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals(List.of("Ida Beispiel", "Otto Muster"),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
    }

    @Test
    void comments_and_frames_of_asciidoc_are_no_words_of_the_report() {
        Reading reading = read("""
                = Lamp out

                == Summary

                // ask Bo again
                ====
                Dark.
                ====
                """);

        assertEquals("Dark.", section(reading, Section.SUMMARY));
        assertTrue(reading.findings().stream().anyMatch(finding -> finding.message().contains("ask Bo again")));
    }

    @Test
    void a_table_of_asciidoc_that_nothing_closes_ends_where_a_part_begins() {
        Reading reading = read("""
                = Lamp out

                == Timeline (UTC)

                |===
                |10:01 |Lamp out
                |10:07 |Lamp on

                == Root causes

                Rust.
                """);

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals("Rust.", section(reading, Section.ROOT_CAUSES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"h1. Lamp out@@h2. Summary@@ | {{it}}", "= Lamp out@@== Summary@@ | <<lamp,it>>",
            "== Summary ==@ | [[it]]", "Summary@~~~~~~~@@ | :term:`it`"})
    void a_line_longer_than_anybody_writes_is_not_searched_for_marks(String head, String mark) {
        String line = ("Dark " + mark + " was. ").repeat(400).strip();

        assertEquals(line.replace("`", ""), section(read(head.replace('@', '\n') + line + "\n"), Section.SUMMARY));
    }
}

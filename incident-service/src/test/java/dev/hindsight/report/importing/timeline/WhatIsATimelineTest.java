package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Lists and tables that are the timeline, whatever stands above them. */
class WhatIsATimelineTest {

    @Test
    void a_line_that_introduces_a_timeline_is_its_heading_in_a_text_without_any() {
        Reading reading = read("""
                Lamp outage 2017-09-04

                Timeline of events is the following (all times are UTC):

                [14:39] Keeper is told
                [14:50] @ida found the wick
                [15:33] Lamp is back
                """);

        assertEquals(List.of("2017-09-04T14:39:00Z", "2017-09-04T14:50:00Z", "2017-09-04T15:33:00Z"), times(reading));
    }

    @Test
    void key_dates_are_the_timeline_and_take_the_day_from_the_field_of_the_report() {
        Reading reading = read("""
                # HRB-4: Lamp out

                | | |
                |---|---|
                | **Reported at** | 2021-03-03 09:14 (UTC) |
                | **Duration** | 48m |

                ## Key dates

                - **09:14** – Reported by Ida Beispiel
                - **10:02** – Lamp on again
                """);

        assertEquals(List.of("2021-03-03T09:14", "2021-03-03T10:02"), times(reading));
        assertTrue(found(reading, "date-from-start"));
    }

    @Test
    void what_happened_is_a_timeline_where_it_tells_the_day_only_first() {
        Reading reading = read("""
                # 2026-05-12 Lamp out

                ## What happened

                - **2026-05-12 21:10 UTC**: Lamp dim
                - **21:12**: Lamp out
                - **22:00 - 00:30**: Repairs
                - **2026-05-13 01:15**: Lamp on

                ## Warum ist es passiert

                - Kein Öl

                ## Was ändern wir

                - Öl kaufen
                """);

        assertEquals(List.of("Lamp dim", "Lamp out", "Repairs", "Lamp on"), texts(reading));
        assertEquals("2026-05-13T00:30", String.valueOf(reading.timeline().get(2).until().at()));
        assertEquals("Kein Öl", section(reading, Section.ROOT_CAUSES));
        assertEquals("Öl kaufen", reading.actionItems().getFirst().text());
    }

    @Test
    void a_row_without_a_time_is_an_entry_of_its_own() {
        Reading reading = read("""
                # Lamp out

                **Date:** 2026-07-11

                ## Timeline

                | Time (UTC) | Event |
                |---|---|
                | Days prior | Oil is low |
                | 00:37 | Lamp out |
                | Fix | New oil |
                | 2026-07-?? ??:?? | Keepers meet |
                """);

        assertEquals(List.of("Oil is low", "Lamp out", "New oil", "Keepers meet"), texts(reading));
        assertEquals(List.of("Days prior", "00:37", "Fix", "2026-07-?? ??:??"),
                reading.timeline().stream().map(Entry::rawTime).toList());
        assertEquals(List.of("null", "2026-07-11T00:37:00Z", "null", "null"), times(reading));
        assertTrue(found(reading, "time-unknown", "timeline[2]"));
    }

    @Test
    void key_events_are_the_timeline_where_there_is_no_other() {
        Reading reading = read("""
                # Incident on 2021-03-03 - Lamp out

                - **Key events**
                  - First detected 2021-03-03 10:00
                  - Incident declared: 2021-03-03 10.20
                  - Resolved 2021-03-04 (time TBC)

                - **Time to resolve**: 1d

                - **Impact**: No light

                - **Actions following review**:
                  - Oil the lamp
                """);

        assertEquals(List.of("2021-03-03T10:00", "2021-03-03T10:20", "2021-03-04"), times(reading));
        assertEquals(List.of("First detected", "Incident declared", "Resolved (time TBC)"), texts(reading));
        assertTrue(found(reading, "timeline-inferred", "timeline"));
        assertEquals(List.of("Oil the lamp"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void a_timeline_may_tell_the_time_at_the_end_of_each_line() {
        Reading reading = read("# 2021-03-03 Lamp out\n\n## Timeline\n\n1. Lamp out (3 March, ~10:00 UTC)\n"
                + "2. Lamp on (4 March, 11:00 UTC)\n   - by the gull\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-04T11:00:00Z"), times(reading));
        assertEquals(List.of("Lamp out", "Lamp on by the gull"), texts(reading));
    }

    @Test
    void a_list_of_days_and_times_inside_a_text_is_taken_out_of_it() {
        Reading reading = read("2021-03-03 Lamp out\n\nMar 3, 2021\n\n@Ida Beispiel @Bo Muster\n\nNon-technical Description\n\n"
                + "The lamp went out.\n\n  • Rust\n\n  • Mar 3, 2021 10:00 UTC Out\n\n  • Mar 3, 2021 10:30 UTC Seen\n\n"
                + "  • Mar 4, 2021 09:00 UTC On\n");

        assertEquals(List.of("Out", "Seen", "On"), texts(reading));
        assertEquals("The lamp went out. Rust", section(reading, Section.NON_TECHNICAL));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void prose_in_place_of_a_timeline_stays_in_its_paragraphs() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                The lamp went dim when one of the many
                gulls sat down on the tower and
                did not go away.

                Then it went out.

                ## Root cause
                A gull.
                """);

        assertEquals(List.of("The lamp went dim when one of the many gulls sat down on the tower and did not go away.",
                "Then it went out."), reading.notPlaced());
    }

    @Test
    void paragraphs_that_all_open_with_times_are_one_under_the_name_of_what_they_tell() {
        Reading reading = read("# Lamp out\n\n## How was it fixed\n\n### 3 March 2021\n\n1738: Lamp out\n\n"
                + "[1758](https://chat.example/1): Keepers told\n\n~1805: Lamp on\n\n## Cause\n\nRust\n");

        assertEquals(List.of("2021-03-03T17:38", "2021-03-03T17:58", "2021-03-03T18:05"), times(reading));
        assertTrue(found(reading, "timeline-inferred", "timeline"));
        assertEquals(List.of(),
                read("# Lamp out\n\n## How was it fixed\n\n1738: Lamp out\n\nThen we bought oil.\n\nBo lit it.\n").timeline());
    }
}

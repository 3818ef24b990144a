package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;

/** Where the day stands beside a time in the first part, and rows that tell what happened ahead of when. */
class TimestampsTest {

    @Test
    void a_timestamp_in_the_list_of_the_first_part_gives_the_day() {
        assertEquals(day("2026-03-07"), read("## Incident\n\n- **Timestamp (UTC)**: 2026-03-07T00:28:35Z\n"
                + "- **Symptom**: The lamp was out\n- **Impact**: Dark\n\n## Root cause\n\nRust\n").date());
        assertNull(read("## Incident\n\n- **Timestamps**: 2026-03-07T00:28:35Z to be checked\n"
                + "- **Impact**: Dark\n\n## Root cause\n\nRust\n").date());
    }

    @Test
    void so_does_a_table_inside_of_the_summary() {
        String table = "# Lamp out\n\n## TL;DR\n\n|  |  |\n|---|---|\n| %s | `2020-11-21 12:50 CET` |\n| kept | oil |\n\nThe lamp was out.\n\n"
                + "## Root cause\n\nRust\n";
        assertEquals(day("2020-11-21"), read(table.formatted("started")).date());
        assertNull(read(table.formatted("bought")).date());
    }

    @Test
    void what_stands_ahead_of_the_time_opens_the_words() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                | | Time | Source |
                |---|---|---|
                | Lamp out | unknown clock time, 2026-08-15 | log |
                | Noticed | unknown - nobody wrote it down | log |
                | Lamp lit | ~22:15Z, 2026-08-15, in the dark | log |

                - **Noticed late:** nobody knows. The keeper - "he was out
                  for hours"
                  — tells another story.
                """);

        assertEquals("Lamp out — log", texts(reading).getFirst());
        assertEquals(List.of("2026-08-15", "null", "2026-08-15T22:15:00Z"), times(reading));
        assertEquals("Noticed — log nobody wrote it down", texts(reading).get(1));
    }

    @Test
    void when_a_program_wrote_the_page_is_not_its_day() {
        String page = "---\ndate: 2020-06-17 19:08:17.503000\ntitle: Lamp out (1-31-2020)\n---\n## Summary\n\nOut.\n";

        assertEquals(LocalDate.of(2020, 1, 31), read(page).date());
        assertNull(read(page.replace(" (1-31-2020)", "")).date());
        assertEquals(LocalDate.of(2020, 6, 17), read(page.replace(" (1-31-2020)", "").replace(" 19:08:17.503000", "")).date());
    }

    @Test
    void front_matter_that_tells_when_it_was_over_tells_when_it_began() {
        String page = "---\ntitle: Lamp out\ndate: 2023-01-19T23:58:02.289Z\nresolvedWhen: 2023-01-20T12:46:02.306Z\n---\nThe lamp was dark.\n";

        assertEquals(LocalDate.of(2023, 1, 19), read(page).date());
        assertEquals(LocalDate.of(2023, 1, 19), read(page.replace("resolvedWhen", "resolved_on")).date());
        assertNull(read(page.replace("resolvedWhen", "changed")).date());
    }
}

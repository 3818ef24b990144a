package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tables, lines and lists that hold more than one fact, as teams build them of whom no report had been read before. */
class TablesOfStrangersTest {

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

        assertEquals(List.of("Days prior — Oil is low", "Lamp out", "Fix — New oil", "2026-07-?? ??:?? — Keepers meet"),
                texts(reading));
        assertEquals(List.of("null", "2026-07-11T00:37:00Z", "null", "null"), times(reading));
        assertTrue(found(reading, "time-unknown", "timeline[2]"));
    }

    @Test
    void labels_in_bold_with_a_sign_between_them_are_several_fields_of_one_line() {
        Reading reading = read("""
                # Lamp out

                **Date:** 2026-07-11 | **Duration:** 4 min/hour | **Severity:** SEV2\s\s
                **Author:** Ida Beispiel | **Status:** Resolved

                ## Summary
                Out.
                """);

        assertEquals(day("2026-07-11"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("Resolved", reading.status() == null ? "" : reading.status().written());
        assertEquals("4 min/hour", reading.fields().get("Duration"));
        assertEquals("SEV2", reading.fields().get("Severity"));
    }

    @Test
    void a_summary_that_is_a_table_of_parts_is_these_parts() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                | Item | Detail |
                |---|---|
                | Occurred | 2026-03-02 |
                | Detected | 2026-03-23 |
                | Impact | No light |
                | Root cause | No oil |
                """);

        assertEquals(day("2026-03-02"), reading.date());
        assertEquals("No light", section(reading, Section.IMPACT));
        assertEquals("No oil", section(reading, Section.ROOT_CAUSES));
        assertEquals("2026-03-23", reading.fields().get("Detected"));
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
    void columns_and_days_may_be_written_as_in_brazil() {
        Reading reading = read("""
                # Farol apagado

                **Data do incidente:** 2026-07-21

                ## Impacto no cliente
                Sem luz.

                ## Linha do tempo

                | Horário | Evento |
                |---|---|
                | 21/07 ~19:17 | Luz fraca |
                | 21/07 | Luz acesa |

                ## O que funcionou
                - Olhos
                """);

        assertEquals(List.of("2026-07-21T19:17", "2026-07-21"), times(reading));
        assertEquals("Sem luz.", section(reading, Section.IMPACT));
        assertEquals("Olhos", section(reading, Section.WENT_WELL));
        assertTrue(reading.notPlaced().isEmpty());
    }
}

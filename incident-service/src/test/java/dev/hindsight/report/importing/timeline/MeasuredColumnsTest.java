package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Columns of figures between the time and what happened. */
class MeasuredColumnsTest {

    private static List<String> rows(String head, String... rows) {
        return texts(read("# Lamp out\n\n**Date**: 2021-03-03\n\n## Timeline (UTC)\n\n" + head + "\n"
                + head.replaceAll("[^|]+", "---") + "\n" + String.join("\n", rows) + "\n"));
    }

    @Test
    void are_told_behind_what_happened_by_the_names_of_their_columns() {
        assertEquals(
                List.of("Calm night (Oil: ~30–50%, Light (lm): 2.5 k (32%))", "Fuse glows (Oil: 90 → 100%)", "Dark",
                        "Lamp on (Oil: 29 %, Light (lm): → 5.08 k)"),
                rows("| Time | Oil | Light (lm) | Event |", "| 16:45–17:04 | ~30–50% | 2.5 k (32%) | Calm night |",
                        "| 17:05 | 90 → 100% | — | Fuse glows |", "| 17:06 | - |  | Dark |",
                        "| 17:34 | 29 % | → 5.08 k | Lamp on |"));
    }

    @Test
    void columns_of_words_stay_in_their_order() {
        assertEquals(List.of("North — Lamp out", "Pier 2 — Lamp on"),
                rows("| Time | Tower | Event |", "| 17:05 | North | Lamp out |", "| 17:06 | Pier 2 | Lamp on |"));
    }

    @Test
    void a_single_figure_tells_nothing_of_its_column() {
        assertEquals(List.of("2 — Lamp out"), rows("| Time | Boats | Event |", "| 17:05 | 2 | Lamp out |"));
    }

    @Test
    void another_time_is_no_figure() {
        assertEquals(List.of("17:10 — Lamp out", "17:20 — Lamp on"),
                rows("| Time | Seen | Event |", "| 17:05 | 17:10 | Lamp out |", "| 17:06 | 17:20 | Lamp on |"));
    }

    @Test
    void figures_alone_are_what_happened() {
        assertEquals(List.of("20% — 3 k", "40% — 4 k"),
                rows("| Time | Oil | Light |", "| 17:05 | 20% | 3 k |", "| 17:06 | 40% | 4 k |"));
    }
}

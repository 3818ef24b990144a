package dev.hindsight.report.importing.outline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports that are one table: lists in its cells, and cells without anything. */
class ListInCellTest {

    private static Reading table(String... rows) {
        return read("# Lamp out\n\n| Field | Details |\n|---|---|\n| Date | 2024-03-04 |\n| Authors | Ida Beispiel |\n"
                + String.join("\n", rows) + "\n");
    }

    @Test
    void numbered_lines_are_points() {
        Reading reading = table("| Root causes | 1. No oil<br>2. No wick |",
                "| Action items | 1. Buy oil (Ida Beispiel)<br>2. Trim the wick, see https://lamp.example/7 (Bo Muster) - WIP |");

        assertEquals("No oil\nNo wick", section(reading, Section.ROOT_CAUSES).replace("; ", "\n").replace("oil No", "oil\nNo"));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals(Boolean.FALSE, reading.actionItems().get(1).done());
    }

    @Test
    void lines_with_signs_are_points_too() {
        assertEquals(List.of("Buy oil", "Trim the wick"),
                actionTexts(table("| Action items | - Buy oil<br>- Trim the wick |")));
    }

    @Test
    void numbers_that_do_not_count_and_a_line_without_one_are_words() {
        assertEquals("1. No oil 3. No wick", section(table("| Root causes | 1. No oil<br>3. No wick |"), Section.ROOT_CAUSES));
        assertEquals("1. No oil and no wick",
                section(table("| Root causes | 1. No oil<br>and no wick |"), Section.ROOT_CAUSES));
    }

    @Test
    void an_empty_cell_beside_the_lessons_is_reported_and_a_heading_above_their_parts_is_not() {
        assertTrue(found(table("| Lessons learned | |", "| What went well | The moon |"), "section-empty",
                "sections.lessonsLearned"));
        assertTrue(found(
                read("<h1>Lamp out</h1><table><tr><th>Date</th><td>4 March 2024</td></tr><tr><th>Lessons</th><td></td></tr>"
                        + "<tr><th>What went well</th><td>The moon</td></tr></table>"),
                "section-empty", "sections.lessonsLearned"));
        assertFalse(found(read("# Lamp out\n\n**Lessons**\n\n**What went well**\n\nThe moon\n"), "section-empty"));
        assertFalse(found(read("# Lamp out\n\n## Lessons learned\n\n### What went well\n\nThe moon\n"), "section-empty"));
        assertTrue(found(read("# Lamp out\n\n## What went well\n\nThe moon\n\n## Impact\n\nDark\n\n## Lessons learned\n"),
                "section-empty", "sections.lessonsLearned"));
    }
}

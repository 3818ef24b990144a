package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.owners;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** A report in phases, its timeline a table of times that are only roughly known. */
class RoughRowsTest {

    @Test
    void the_name_in_brackets_behind_another_is_that_of_a_timeline() {
        for (String name : List.of("Phase 1: Facts (timeline)", "What we know (Timeline)", "Phase 1 - Timeline",
                "Sequence of the night (chronology)")) {
            assertEquals(List.of("Lamp out", "Lamp lit"), texts(phased(name, "| 09:10 | Lamp out |", "| 09:20 | Lamp lit |")),
                    name);
        }
        for (String name : List.of("Stairs (see the timeline)", "Root cause (timeline)", "Phase 1: Stairs")) {
            assertEquals(List.of(), texts(phased(name, "| 09:10 | Lamp out |", "| 09:20 | Lamp lit |")), name);
        }
    }

    @Test
    void a_time_whose_last_digit_is_not_known_may_have_its_zone_glued_to_it() {
        Reading reading = phased("Timeline", "| ~09:1xz | Lamp out |", "| 09:3?Z | Stairs wet |", "| 09:4xUTC | Lamp lit |",
                "| 10:0xyz | Boats told |");

        assertEquals(List.of("~09:1xz", "09:3?Z", "09:4xUTC", "10:0xyz"),
                reading.timeline().stream().map(Entry::rawTime).toList());
        assertEquals(List.of("2024-03-04", "2024-03-04", "2024-03-04", "null"), times(reading));
    }

    @Test
    void a_time_behind_days_counted_back_from_the_incident_is_of_its_day() {
        Reading reading = phased("Timeline", "| 2024-03-02 | Oil bought |", "| ~1 day prior | Oil thin |",
                "| 09:10 | Lamp out |",
                "| 09:20 | Lamp lit |");

        assertEquals(List.of("2024-03-02", "null", "2024-03-04T09:10", "2024-03-04T09:20"), times(reading));
        assertTrue(found(reading, "day-inferred", "timeline[2]"));
        for (String words : List.of("prior art", "soon", "5 minutes earlier")) {
            Reading other = phased("Timeline", "| 2024-03-02 | Oil bought |", "| " + words + " | Oil thin |",
                    "| 09:10 | Lamp out |");
            assertEquals("2024-03-02T09:10", times(other).getLast(), words);
        }
        for (String words : List.of("two weeks before", "the day before", "1 month earlier")) {
            Reading other = phased("Timeline", "| 2024-03-02 | Oil bought |", "| " + words + " | Oil thin |",
                    "| 09:10 | Lamp out |");
            assertEquals("2024-03-04T09:10", times(other).getLast(), words);
        }
    }

    @Test
    void brackets_close_behind_the_zone_of_the_time_in_them() {
        Reading reading = read(
                "# Lamp out\n\nDate: 2024-03-04\n\n## Timeline\n\n- (11:06 UTC) Lamp out\n- [11:07 UTC]: Stairs wet\n"
                        + "- (4 March 2024, 11:08 (UTC)) Oil in\n- [2024-03-04 11:09 CET] - Lamp lit\n- (11:10 UTC Boats told\n");

        assertEquals(List.of("11:06 UTC", "11:07 UTC", "4 March 2024, 11:08 (UTC)", "2024-03-04 11:09 CET"),
                reading.timeline().stream().map(Entry::rawTime).toList());
        assertEquals("Lamp lit (11:10 UTC Boats told", texts(reading).getLast());
    }

    @Test
    void brackets_behind_a_day_may_say_how_sure_it_is() {
        Reading reading = phased("Timeline", "| 2024-03-01 (approx.) | Oil thin |", "| 2024-03-02 (later) | Oil bought |",
                "| 2024-03-03 (in the evening) | Stairs wet |", "| 2024-03-04 (approx. two lamps) | Lamps out |");

        assertEquals(List.of("Oil thin", "Oil bought", "Stairs wet", "(approx. two lamps) Lamps out"), texts(reading));
        assertEquals(List.of("2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04"), times(reading));
        assertEquals(List.of(true, false, false, false), reading.timeline().stream().map(Entry::approximate).toList());
        assertEquals("2024-03-01 (approx.)", reading.timeline().getFirst().rawTime());
        assertEquals("2024-03-02 (later)", reading.timeline().get(1).rawTime());
        Reading beside = read("# Lamp out\n\n## Timeline\n\n| Date | Time | What |\n|---|---|---|\n"
                + "| 2024-03-04 (approx.) | 10:00 | Lamp out |\n| 2024-03-04 | 10:05 | Lamp lit |\n");
        assertEquals(List.of("(approx.) Lamp out", "Lamp lit"), texts(beside));
    }

    @Test
    void days_of_one_month_end_before_what_is_said_of_them() {
        Reading reading = read("# Lamp out\n\nDate: 2024-04-19\n\n## Timeline\n\n- **Apr 19 10:00** — Lamp out\n"
                + "- **~Apr 24-28** (estimated) — Oil thin\n- **Apr 29 10:00** — Lamp lit\n");

        assertEquals(List.of("Lamp out", "Oil thin", "Lamp lit"), texts(reading));
        assertEquals("2024-04-28", String.valueOf(reading.timeline().get(1).until().at()));
    }

    @Test
    void a_phase_of_the_paper_is_its_plan_with_its_groups() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                The lamp was out.

                ## Phase 2: Analysis

                ### Root cause

                Rust

                ## Phase 3: Improvement plan

                ### Prevention (would have stopped it)

                | Item | Tracking | Owner |
                |---|---|---|
                | Clean the glass | TBD | keeper/mate |

                ### Detection (would have told us of the lamp that went out much sooner)

                | Item | Tracking | Owner |
                |---|---|---|
                | Ring the bell | TBD | keeper |
                """);

        assertEquals(List.of("Clean the glass", "Ring the bell"), actionTexts(reading));
        assertEquals(List.of("keeper", "keeper"), owners(reading));
        assertTrue(found(reading, "owner-ambiguous", "actionItems[0]"));
        assertEquals(List.of(), actionTexts(read("# Lamp out\n\n## Summary\n\nOut.\n\n## Phase 2: Stairs\n\n- Wet stairs\n")));
    }

    @Test
    void two_numbers_alone_in_a_row_are_the_day_of_the_rows_below() {
        Reading reading = phased("Timeline", "| 3/13 | |", "| 12:45 | Oil bought |", "| 3/14 | |", "| 11:00 | Lamp out |");

        assertEquals(List.of("2024-03-13T12:45", "2024-03-14T11:00"),
                reading.timeline().stream().map(entry -> entry.start().day() + "T" + entry.start().time()).toList());
    }

    private static Reading phased(String name, String... rows) {
        return read("# Lamp out\n\nDate: 2024-03-04\n\n## Summary\n\nThe lamp was out.\n\n## " + name
                + "\n\n| Hour | What |\n|---|---|\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void timestamps_said_to_be_approximate_below_a_day_are_no_event_of_it() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline\n\n### 2022-06-13\n\nTimestamps are approximate.\n\n* 15:15: Lamp out\n"
                        + "* 15:30: Lamp lit\n");

        assertEquals(List.of("2022-06-13T15:15", "2022-06-13T15:30"), times(reading));
        assertTrue(reading.timeline().stream().allMatch(Entry::approximate));
    }
}

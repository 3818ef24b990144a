package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;

/** Times as they are spoken: parts of a day, half hours, times counted from a moment. */
class SpokenTimesTest {

    @Test
    void parts_of_a_day_may_be_spanish() {
        Reading reading = read("""
                # Faro apagado

                ## Timeline

                | Hora | Evento |
                |---|---|
                | 2026-05-18 ~mañana | Luz débil |
                | 2026-05-18 mediodía | Faro apagado |
                """);

        assertEquals(List.of("Luz débil", "Faro apagado"), texts(reading));
        assertEquals(List.of("2026-05-18", "2026-05-18T12:00"), times(reading));
        assertTrue(found(reading, "time-imprecise", "timeline[0]"));
    }

    @Test
    void times_counted_from_a_moment_nobody_names_keep_their_order() {
        Reading reading = read("""
                # Lamp out

                **Date:** 2026-01-18

                ## Timeline
                - **T0:** Ships come
                - **T+N minutes:** The lamp goes dim
                - **T+~1.5 hours:** The lamp is back
                """);

        assertEquals(List.of("Ships come", "The lamp goes dim", "The lamp is back"), texts(reading));
        assertEquals(List.of("null", "null", "null"), times(reading));
        assertTrue(reading.timeline().getLast().approximate());
    }

    @Test
    void an_hour_without_its_minutes_and_a_lost_date_leave_the_time_open() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • : The lamp flickers", "  • 01: - It goes out",
                "  • [??] Somebody sees it", "  • 10:00 - On again");

        assertEquals(List.of("null", "2021-03-03", "null", "2021-03-03T10:00:00Z"), times(reading));
        assertEquals(List.of("The lamp flickers", "It goes out", "Somebody sees it", "On again"), texts(reading));
        assertTrue(found(reading, "time-unknown", "timeline[0]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Timeline (all times approximate)\n", "## Timeline (UTC). All times approximations\n",
            "## Timeline\n\nAll times in UTC, approximate.\n", "## Timeline\n\nTimes are approximate.\n"})
    void a_line_may_say_of_all_times_that_they_are_approximate(String opening) {
        Reading reading = read("# 3 March 2021 Lamp out\n\n" + opening + "\n- 10:00 Lamp out\n- 11:00 Lamp on\n");

        assertEquals(List.of(true, true), reading.timeline().stream().map(Entry::approximate).toList());
        assertFalse(found(reading, "not-placed"));
    }

    @Test
    void half_of_day_may_be_said_by_one_letter() {
        Reading reading = read("""
                # Lamp out

                ## Timeline
                - 11:21a: Lamp out
                - 1:05p: Lamp on
                """);

        assertEquals(List.of("11:21", "13:05"),
                reading.timeline().stream().map(entry -> String.valueOf(entry.localTime())).toList());
    }

    @Test
    void braces_of_a_template_around_a_time_are_no_part_of_it() {
        assertEquals(List.of("2021-03-03T06:10", "2021-03-03T07:45"),
                times(read(
                        "---\ntitle: Lamp out\ndate: 2021-03-03\n---\n\n## Timeline (if relevant)\n\n### {{ 06:10 }}\n\nOut\n\n### {{ 07:45 }}\n\nOn\n")));
    }

    @Test
    void an_hour_without_its_minutes_tells_that_the_next_morning_is_another_day() {
        Reading reading = timeline("", "  • 14:xx - Question whether the lamps are lit", "  • 09:44 - Keeper sees them dark");

        assertEquals(List.of(0, 1), reading.timeline().stream().map(Entry::dayOffset).toList());
        assertEquals("14:xx", reading.timeline().getFirst().rawTime());
        assertTrue(found(reading, "time-unknown", "timeline[0]"));
    }

    @Test
    void an_hour_without_its_minutes_is_no_disorder_behind_a_time_of_the_same_hour() {
        Reading reading = timeline("3 May 2023", "  • 14:45 - Lamps dark", "  • 14:?? - Keeper told", "  • 14:50 - Lamps lit");

        assertEquals(List.of("2023-05-03T14:45", "2023-05-03", "2023-05-03T14:50"), times(reading));
        assertFalse(found(reading, "out-of-order"));
    }

    @Test
    void half_a_day_behind_the_day_is_no_time_of_day() {
        Reading reading = timeline("6 June 2023", "  • 5 Jun 2023 16:10 Lamps dark", "  • 6 Jun 2023 AM Oil brought up",
                "  • 6 Jun 2023 PM Boats told", "  • 7 Jun 2023 AMPS measured");

        assertEquals(List.of("Lamps dark", "Oil brought up", "Boats told", "AMPS measured"), texts(reading));
        assertEquals("6 Jun 2023 AM", reading.timeline().get(1).rawTime());
        assertTrue(found(reading, "time-imprecise", "timeline[2]"));
    }
}

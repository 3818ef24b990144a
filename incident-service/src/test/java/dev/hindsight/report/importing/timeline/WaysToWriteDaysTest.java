package dev.hindsight.report.importing.timeline;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.timeline;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Entry;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Days as people write them: counted, with their weekday, month first, by half. */
class WaysToWriteDaysTest {

    private static final String DAYS = """
            # Lamp out

            ## Timeline

            - **Pre-2026-05-10** - The lamp was built without
              any spare wick
              at all.
            - **2026-05-16 to 17** - It flickered.
            - **2026-05-30 → 06-02** - It was out.
            - **2026-06-03 - 12:10** - It was on.
            """;

    @Test
    void weekdays_count_the_days_where_no_date_is_known() {
        Reading reading = read("Status\n\nDone\n\nDetection / Timeline\n\n  • 02.00 Wed: Lamp out\n\n  • 17.30 Wed: Seen\n\n"
                + "  • 08.00 Fri: On again\n\nRoot Causes\n\n  • Rust\n");

        assertEquals(List.of(0, 0, 2), reading.timeline().stream().map(Entry::dayOffset).toList());
        assertEquals(List.of("Lamp out", "Seen", "On again"), texts(reading));
        assertFalse(found(reading, "day-incomplete"));
    }

    @Test
    void a_day_may_end_with_a_dot_as_the_hungarians_write_it() {
        Reading reading = read("Lamp out\n\nDate: 2022.03.28.\n\nTimeline (UTC)\n\n2022.03.28. 23:30 - The lamp goes out.\n"
                + "- The bell rings.\n2022.03.29. 05:30 - Bo goes up.\n2022.03.29., 08:30 - The lamp burns.\n\nImpact\n\nNone.\n");

        assertEquals("2022-03-28", String.valueOf(reading.date()));
        assertEquals(List.of("2022-03-28T23:30:00Z", "2022-03-29T05:30:00Z", "2022-03-29T08:30:00Z"), times(reading));
        assertEquals(List.of("The lamp goes out. The bell rings.", "Bo goes up.", "The lamp burns."), texts(reading));
    }

    @Test
    void a_column_of_weekdays_is_no_text_and_a_column_may_tell_the_year() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n| Day | Date (2021) | Time (UTC) | Event |\n|---|---|---|---|\n"
                + "| Wed | Mar 3 | 10:00 | out |\n| Thur | Mar 4 | 11:00 | on |\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-04T11:00:00Z"), times(reading));
        assertEquals(List.of("out", "on"), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void days_may_be_counted_and_times_spoken() {
        Reading reading = read(
                "# 3 March 2021 Lamp out\n\n## Timeline (UTC)\n\n### Day 1, 22:10\n\nOut\n\n### Day 2, 08:00\n\nOn\n\n### Day 4\n\n"
                        + "- 09:00 Boats told\n- half past eleven: Thanks given\n- Quarter to four pm - Tea\n");

        assertEquals(List.of("2021-03-03T22:10:00Z", "2021-03-04T08:00:00Z", "2021-03-06T09:00:00Z", "2021-03-06T11:30:00Z",
                "2021-03-06T15:45:00Z"), times(reading));
        assertEquals(List.of("Out", "On", "Boats told", "Thanks given", "Tea"), texts(reading));
        assertTrue(found(reading, "day-inferred", "timeline[1]"));
    }

    @Test
    void days_are_counted_even_where_no_date_is_known() {
        Reading reading = read("# Lamp out\n\n## Timeline (UTC)\n\n- Day 1 22:10 - Out\n- Day 3, 08:00: On\n");

        assertEquals(List.of(0, 2), reading.timeline().stream().map(Entry::dayOffset).toList());
    }

    @Test
    void a_day_may_stand_behind_its_time() {
        Reading reading = timeline("Wednesday 3 March 2021", "Times in UTC", "  • 23:10 Wed: Lamp out",
                "  • 00:10 (04/03) - Seen",
                "  • 09:00 Fri: On again");

        assertEquals(List.of("2021-03-03T23:10:00Z", "2021-03-04T00:10:00Z", "2021-03-05T09:00:00Z"), times(reading));
        assertEquals(List.of("Lamp out", "Seen", "On again"), texts(reading));
    }

    @Test
    void dates_between_hyphens_follow_the_order_the_report_uses() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- 01-05-2021 - Lamp out\n- 02-28-2021 - On again\n");

        assertEquals(List.of("2021-01-05", "2021-02-28"), times(reading));
    }

    @Test
    void a_day_written_month_first_without_a_year_takes_the_year_of_the_report() {
        Reading reading = read(
                "# 2021-03-04 Lamp out\n\n## Timeline\n\nAll times UTC\n\n- [03-03 23:05] out\n- [03-04 08:00] on\n");

        assertEquals(List.of("2021-03-03T23:05:00Z", "2021-03-04T08:00:00Z"), times(reading));
    }

    @Test
    void the_weekday_may_stand_in_brackets_behind_the_date() {
        Reading reading = read(
                "# Lamp out\n\n## Timeline\n\n- March 3, 2021 (Wednesday)\n  - 10:00 UTC: out\n  - 11:00 UTC: on\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
    }

    @Test
    void a_year_that_cannot_be_gives_no_date_and_is_not_mended() {
        Reading reading = timeline("3 March 2021", "Times in UTC", "  • 20211-03-03 10:00 - off",
                "  • 3 March 2201 10:05 - seen",
                "  • 3 March 2021 10:10 - on");

        assertEquals(List.of("null", "null", "2021-03-03T10:10:00Z"), times(reading));
        assertEquals("10:00", String.valueOf(reading.timeline().getFirst().localTime()));
        assertTrue(found(reading, "year-mistyped", "timeline[0]"));
        assertTrue(found(reading, "year-mistyped", "timeline[1]"));
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

    @Test
    void the_last_day_of_a_span_may_be_said_by_half() {
        Reading reading = read(DAYS);

        assertEquals(List.of("null", "2026-05-16", "2026-05-30", "2026-06-03T12:10"), times(reading));
        assertEquals("2026-05-17", String.valueOf(reading.timeline().get(1).until().at()));
        assertEquals("2026-06-02", String.valueOf(reading.timeline().get(2).until().at()));
    }

    @Test
    void before_a_day_is_only_an_end() {
        Reading reading = read(DAYS);

        assertEquals("The lamp was built without any spare wick at all.", texts(reading).getFirst());
        assertEquals("2026-05-10", String.valueOf(reading.timeline().getFirst().until().at()));
    }

    @Test
    void a_day_without_a_year_may_stand_ahead_of_an_hour_of_the_half_day() {
        Reading reading = read("# Lamp out 2021-07-12\n\n## Timeline\n\n| When | What |\n|---|---|\n| 12/07 10.45pm | Dark |\n"
                + "| 13/07 4am | Keeper told |\n| 13/07 1 p.m. | Lamp lit |\n");

        assertEquals(List.of("2021-07-12T22:45", "2021-07-13T04:00", "2021-07-13T13:00"), times(reading));
    }

    @Test
    void a_word_that_opens_the_text_behind_a_day_says_nothing_of_the_day() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- **2023-01-08**: To recap, the lamp was out.\n"
                + "- **2023-02-06**: Before the oil came, it went out again.\n- **2023-02-07**: From now on it burned.\n"
                + "- by 2023-02-08: All lamps lit.\n");

        assertEquals(List.of("2023-01-08", "2023-02-06", "2023-02-07", "null"), times(reading));
        assertEquals("To recap, the lamp was out.", texts(reading).getFirst());
    }
}

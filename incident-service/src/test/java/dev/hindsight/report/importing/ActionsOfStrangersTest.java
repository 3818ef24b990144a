package dev.hindsight.report.importing;

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

/** Actions in tables without a heading, and other habits of teams of whom no report had been read before. */
class ActionsOfStrangersTest {

    @Test
    void a_table_of_action_items_needs_no_heading() {
        Reading reading = read("""
                # Lamp out

                ##

                **Date of incident**: 7th September, 2022.\s\s
                **Authors**: Ida, Puneet.\s\s
                **Detection**: Gulls were loud.

                | Action Item | Type | Owner | Bug |
                | --- | --- | --- | --- |
                | Buy oil | process | Tower team | DONE |
                | Tell the ships | prevention | Tower team | TODO. |

                ##
                ## Lessons Learned

                Look at the oil.
                """);

        assertEquals(List.of("Ida", "Puneet"), names(reading));
        assertEquals("Gulls were loud.", section(reading, Section.DETECTION));
        assertEquals(List.of("Buy oil", "Tell the ships"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals("Tower team", reading.actionItems().getFirst().ownerName());
        assertEquals(true, reading.actionItems().getFirst().done());
        assertTrue(reading.otherSections().isEmpty());
    }

    @Test
    void causes_go_on_below_the_fix_of_one_of_them() {
        Reading reading = read("""
                # Lamp out

                ## Root Causes

                ### First cause

                Old oil.

                **Fix:** New oil.

                ### Second cause

                A gull.

                ## What Could Improve

                Sleep.
                """);

        String causes = String.valueOf(section(reading, Section.ROOT_CAUSES));
        assertTrue(causes.contains("Old oil.") && causes.contains("A gull."), causes);
        assertEquals("New oil.", section(reading, Section.RESOLUTION));
        assertEquals("Sleep.", section(reading, Section.WENT_WRONG));
    }

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
    void daylight_time_of_central_europe_has_a_name_that_some_make_up() {
        Reading reading = read("""
                # Lamp out

                **Date:** 2017-09-15

                ## Timeline of Events
                Note: All times in (CEDT)
                * 09:00 am: Keepers plan a new lamp
                """);

        assertEquals(List.of("2017-09-15T09:00:00+02:00"), times(reading));
    }

    @Test
    void a_column_of_names_is_one_of_owners_only_beside_what_they_do() {
        Reading reading = read("""
                # Lamp out

                ## Action items

                We removed these lamps:

                | type | name |
                | ----- | ---- |
                | GREEN | north.lamp.example |
                | RED | south.lamp.example |
                """);

        assertTrue(reading.actionItems().stream().allMatch(item -> item.ownerName() == null));

        Reading owned = read("""
                # Lamp out

                ## Action items

                | Action | Name |
                | ----- | ---- |
                | Buy oil | Ida Beispiel |
                """);

        assertEquals("Ida Beispiel", owned.actionItems().getFirst().ownerName());
    }
}

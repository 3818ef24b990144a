package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Terms and their definitions, as some dialects of Markdown have them. */
class DefinitionListsTest {

    @Test
    void times_with_what_happened_then_are_entries() {
        Reading reading = plain("""
                # Lamp out

                Date
                : 2024-03-04

                **Authors**
                : Ida Beispiel, Bo Muster

                ## Timeline (UTC)

                23:30
                :   Lamp out

                ~00:10 to 00:40

                :   Keeper on the stairs
                    with a new wick

                    - seen from the pier at 00:15

                01:00
                : Lamp lit
                : Boats told

                All is well.
                """);

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals(List.of("2024-03-04T23:30:00Z", "2024-03-05T00:10:00Z", "2024-03-05T01:00:00Z"), times(reading));
        assertEquals("Lamp out", texts(reading).getFirst());
        assertEquals("Keeper on the stairs with a new wick seen from the pier at 00:15", texts(reading).get(1));
        assertTrue(texts(reading).get(2).startsWith("Lamp lit Boats told"), texts(reading).get(2));
    }

    @Test
    void a_day_with_several_times_is_the_day_of_each() {
        Reading reading = plain("""
                # Lamp out

                Date: 4 March 2024

                ## Timeline (UTC)

                Mon 4 March 2024
                : 23:30 — Lamp out
                : 23:40 — Keeper told

                Tue 5 March 2024
                : 00:10 — Lamp lit
                : 7.30 — Boats told
                """);

        assertEquals(List.of("2024-03-04T23:30:00Z", "2024-03-04T23:40:00Z", "2024-03-05T00:10:00Z", "2024-03-05T07:30:00Z"),
                times(reading));
        assertEquals(List.of("Lamp out", "Keeper told", "Lamp lit", "Boats told"), texts(reading));
    }

    @Test
    void a_line_with_a_colon_in_code_below_several_lines_or_a_list_is_left_alone() {
        Reading reading = plain("""
                # Lamp out

                ## Summary

                The lamp of the north
                pier was out
                : nobody saw it.

                ## Impact

                ```
                lamp

                state
                : out
                ```

                ## Resolution

                - Lit it
                : again
                """);

        assertEquals("The lamp of the north pier was out : nobody saw it.", section(reading, Section.SUMMARY));
        assertEquals("lamp state : out", section(reading, Section.IMPACT));
        assertEquals("Lit it : again", section(reading, Section.RESOLUTION));
    }
}

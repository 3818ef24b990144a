package dev.hindsight.report.importing.head;

import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;

/** The day of a report in other tongues, and among other lines below its own heading. */
class DaysAbroadTest {

    private static String day(String page) {
        return String.valueOf(read(page + "\n\n## Summary\n\nDark.\n").date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Zeitraum:** 22.07.2026 bis 26.07.2026", "**Störungsbeginn:** 22.07.2026",
            "**Datum vaststelling:** 22 juli 2026",
            "**Inicio:** 22/07/2026", "**Période :** 22/07/2026"})
    void a_field_may_tell_when_it_began_or_was_noticed(String field) {
        assertEquals("2026-07-22", day("# Lampe\n\n" + field + "\n**Status:** ok"));
    }

    @Test
    void a_field_that_tells_when_it_was_mended_does_not() {
        assertEquals("null", day("# Lampe\n\n**Datum herstel:** 22 juli 2026\n**Status:** ok"));
    }

    @ParameterizedTest
    @CsvSource({"Date and time,Date,Time", "📅 FECHA Y HORA,Fecha,Hora", "Datum,Datum,Uhrzeit"})
    void below_a_heading_it_stands_behind_its_name(String heading, String date, String time) {
        assertEquals("2025-11-13", day("# Lamp out\n\n## " + heading + "\n**" + date + ":** 2025-11-13  \n**" + time
                + ":** 23:49 UTC-05:00  \n**Dark for:** ~30 minutes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lamp out（2021-03-04 ～ 2021-03-06）", "Post mortem — Incidente del 04/03/2021: lamp",
            "Ausfall vom 4.3.2021: Lampe",
            "Panne du 4 mars 2021 : lampe"})
    void a_title_may_tell_it(String title) {
        assertEquals("2021-03-04", day("# " + title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ausfall von 4 Lampen", "Panne de 12 lampes en 2021", "Incidente del 4 de la tarde"})
    void numbers_of_other_things_in_a_title_do_not(String title) {
        assertEquals("null", day("# " + title));
    }

    @Test
    void a_table_of_when_and_what_is_read_in_german_and_swedish() {
        Reading german = read(
                "# Lampe\n\nDatum: 22.07.2026\n\n## Zeitverlauf\n\n| Wann | Was |\n|---|---|\n| 20.07., 11:00 | Dunkel |\n| 22.07. | Hell |\n");
        Reading swedish = read(
                "# Lampa\n\nDatum: 2026-07-22\n\n## Tidslinje\n\n| Tidpunkt | Händelse |\n|---|---|\n| 11:00 | Mörkt |\n");

        assertEquals(List.of("2026-07-20T11:00", "2026-07-22"), times(german));
        assertEquals(List.of("Dunkel", "Hell"), texts(german));
        assertEquals(List.of("2026-07-22T11:00"), times(swedish));
    }
}

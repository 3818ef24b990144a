package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports written in Polish. */
class PolishReportsTest {

    @Test
    void parts_days_and_times_are_read() {
        Reading reading = read("""
                # Awaria latarni

                **Data:** 3 marca 2021
                **Autorzy:** Ida Beispiel, Bo Muster

                ## Podsumowanie

                Latarnia zgasła na godzinę.

                ## Oś czasu

                - godz. 10:01 - latarnia zgasła
                - około 10:30 - latarnik powiadomiony
                - 4 marca, 09:00 - spotkanie

                ## Przyczyna źródłowa

                Stary knot.

                ## Działania naprawcze

                - Kupić knoty
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("Latarnia zgasła na godzinę.", section(reading, Section.SUMMARY));
        assertEquals("Stary knot.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("2021-03-03T10:01", "2021-03-03T10:30", "2021-03-04T09:00"), times(reading));
        assertTrue(reading.timeline().get(1).approximate());
        assertEquals(List.of("Kupić knoty"), actionTexts(reading));
    }

    @Test
    void parts_of_the_day_stand_behind_it_and_a_heading_may_have_a_remark() {
        Reading reading = plain("""
                Ciemny marzec

                Awaria, która zgasiła latarnię na całą noc. Trwała od 3 marca 2021 do 4 marca 2021.

                Przyczyny

                Za stary knot.

                Przebieg (w skrócie)

                03.03.2021, rano - latarnia gaśnie.

                03.03.2021, późna noc - latarnik budzi się.

                04.03.2021, po południu - latarnia świeci.
                """);

        assertEquals(List.of("2021-03-03", "2021-03-03", "2021-03-04"), times(reading));
        assertEquals(List.of("latarnia gaśnie.", "latarnik budzi się.", "latarnia świeci."), texts(reading));
        assertEquals("03.03.2021, późna noc", reading.timeline().get(1).rawTime());
        assertEquals("Awaria, która zgasiła latarnię na całą noc. Trwała od 3 marca 2021 do 4 marca 2021.",
                section(reading, Section.SUMMARY));
        assertEquals("Za stary knot.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_desk_called_noc_is_no_part_of_the_day() {
        assertEquals(List.of("NOC - told the keeper", "NOC: rang the bell"),
                texts(read(
                        "# Lamp out\n\n## Timeline\n\n- 2021-03-03 NOC - told the keeper\n- 2021-03-04 NOC: rang the bell\n")));
    }
}

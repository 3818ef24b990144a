package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.time.DayWords;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** Days and times as they are written in the north, in Dutch and in Russian. */
class TimesAbroadTest {

    @ParameterizedTest
    @ValueSource(strings = {"16. mars 2020", "16. marts 2020", "16 mars 2020", "16 maart 2020", "16 mrt 2020", "16 марта 2020",
            "16 марта 2020 г.", "16 марта 2020 года", "16-го марта 2020", "16 мар. 2020", "16 Мар. 2020",
            "mandag 16. mars 2020",
            "den 16. marts 2020", "måndag den 16 mars 2020", "maandag 16 maart 2020", "понедельник, 16 марта 2020"})
    void a_day_is_read(String words) {
        Stamp stamp = StampReader.read(words, 0);

        assertNotNull(stamp);
        DayWords day = stamp.day();
        assertNotNull(day);
        assertEquals("2020-3-16", day.year() + "-" + day.month() + "-" + day.day());
        assertEquals(words.length(), stamp.end());
    }

    @ParameterizedTest
    @CsvSource({"2. mai 2020,5", "2 maj 2020,5", "2 mei 2020,5", "2 мая 2020,5", "2. desember 2020,12", "2 augusti 2020,8",
            "2 augustus 2020,8", "2 августа 2020,8", "2 februari 2020,2", "2 января 2020,1", "2 июня 2020,6",
            "2 июля 2020,7", "2 окт. 2020,10"})
    void months_are_known(String words, int month) {
        Stamp stamp = StampReader.read(words, 0);

        assertNotNull(stamp);
        DayWords day = stamp.day();
        assertNotNull(day);
        assertEquals(month, day.month());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl. 17:25 - ", "kl 17.25: ", "klokken 17:25 - ", "klokka 17.25 - ", "klockan 17:25 - ",
            "17:25 uur - ", "17.25u - ", "17u25 - ", "om 17:25 - ", "om 17.25 uur: ", "в 17:25 - ", "ca. kl. 17:25 - ",
            "rundt 17:25 - ", "omkring kl. 17:25 - ", "rond 17:25 - ", "около 17:25 — ", "примерно в 17:25 — "})
    void a_time_is_read(String words) {
        Stamp stamp = StampReader.read(words + "lyset sluknet", 0);

        assertNotNull(stamp);
        assertTrue(stamp.hasClock());
        assertEquals(words.length(), stamp.end());
    }

    @Test
    void a_report_is_told_by_the_clock_in_the_north() {
        Reading reading = Reports.read("""
                # Fyrlykta sluknet

                **Dato:** 3. mars 2021

                ## Tidslinje

                - kl. 10:01 - lyset sluknet
                - ca. kl. 10:30 - fyrvokteren varslet
                - 10:40 til 10:55: sikring byttet
                - torsdag 4. mars kl. 09:00 - oppsummering
                """);

        assertEquals(List.of("2021-03-03T10:01", "2021-03-03T10:30", "2021-03-03T10:40", "2021-03-04T09:00"),
                Reports.times(reading));
        assertTrue(reading.timeline().get(1).approximate());
        assertEquals("2021-03-03T10:55", reading.timeline().get(2).until().at());
    }

    @Test
    void a_report_is_told_by_the_clock_in_dutch() {
        Reading reading = Reports.read("""
                # Vuurtoren uit

                **Datum:** woensdag 3 maart 2021

                ## Tijdlijn

                | Tijd | Gebeurtenis |
                |---|---|
                | 10:01 uur | Licht uit |
                | 11–12u | Zekering gezocht |
                | rond 13.30 uur | Zekering gevonden |
                | van 14:00 tot 14:15 | Zekering vervangen |
                """);

        assertEquals(List.of("2021-03-03T10:01", "2021-03-03T11:00", "2021-03-03T13:30", "2021-03-03T14:00"),
                Reports.times(reading));
        assertEquals("2021-03-03T12:00", reading.timeline().get(1).until().at());
        assertEquals("2021-03-03T14:15", reading.timeline().get(3).until().at());
    }

    @Test
    void a_report_is_told_by_the_clock_in_russian() {
        Reading reading = Reports.read("""
                # Маяк погас

                **Дата:** 3 марта 2021 г.

                ## Хронология (МСК)

                - 10:01 — свет погас
                - около 10:30 — смотритель позвонил
                - с 10:40 до 10:55 — замена предохранителя
                - 4 марта, 09:00 — разбор
                """);

        assertEquals(List.of("2021-03-03T10:01:00+03:00", "2021-03-03T10:30:00+03:00", "2021-03-03T10:40:00+03:00",
                "2021-03-04T09:00:00+03:00"), Reports.times(reading));
        assertEquals("2021-03-03T10:55:00+03:00", reading.timeline().get(2).until().at());
    }

    @Test
    void words_that_only_look_like_times_are_none() {
        Reading reading = Reports
                .read("# Fyr\n\n## Tidslinje\n\n- 2021-03-03 10:01 - lyset sluknet\n- om 2 nye lamper ble snakket\n"
                        + "- i 3 timer var det mørkt\n- 4 marter så det\n");

        assertEquals(List.of("2021-03-03T10:01"), Reports.times(reading).subList(0, 1));
        assertTrue(reading.timeline().stream().skip(1).allMatch(entry -> entry.rawTime() == null),
                reading.timeline().toString());
    }

    @Test
    void the_days_of_a_title_with_a_dot_behind_them_go_before_the_day_of_the_paper() {
        assertEquals(Reports.day("2021-03-03"), Reports.plain("""
                Incident report for outages 3rd of March to 5th of March 2021.

                tirsdag, 9. mars 2021

                The lamp was out, and the keeper slept.

                Timeline

                10:01 - lamp out
                """).date());
    }
}

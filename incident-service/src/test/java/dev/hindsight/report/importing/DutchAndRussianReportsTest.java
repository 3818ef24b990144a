package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports in Dutch and Russian. */
class DutchAndRussianReportsTest {

    @Test
    void a_dutch_report_is_read() {
        Reading reading = read("""
                # Vuurtoren uit

                **Datum:** 2021-03-03
                **Auteurs:** Ida Beispiel en Bo Muster
                **Status:** Opgelost

                ## Samenvatting (kort)

                Het licht was een uur uit.

                ## Gevolgen

                Twee boten keerden om.

                ## Tijdlijn (UTC)

                | Tijd | Gebeurtenis |
                |---|---|
                | 10:01 | Licht uit |

                ## Directe mitigatie

                Een kaars.

                ## Oorzaak

                Een oude zekering.

                ## Wat ging er goed

                Bo was in de buurt.

                ## Preventie

                | Actie | Eigenaar | Status |
                |---|---|---|
                | Zekeringen kopen | Ida | Afgerond |
                | Toren verven | Bo | Nog te doen |
                """);

        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("resolved", reading.status().mapped());
        assertEquals("Het licht was een uur uit.", section(reading, Section.SUMMARY));
        assertEquals("Twee boten keerden om.", section(reading, Section.IMPACT));
        assertEquals("Een kaars.", section(reading, Section.RESOLUTION));
        assertEquals("Een oude zekering.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Bo was in de buurt.", section(reading, Section.WENT_WELL));
        assertEquals(List.of("2021-03-03T10:01:00Z"), times(reading));
        assertEquals(List.of("Zekeringen kopen", "Toren verven"), actionTexts(reading));
        assertEquals(List.of("Ida", "Bo"), reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
    }

    @Test
    void a_russian_report_is_read() {
        Reading reading = read("""
                # Маяк погас

                | Поле | Значение |
                |---|---|
                | Дата обнаружения | 03.03.2021 |
                | Уровень влияния | Средний |
                | Авторы | Ида Пример и Бо Образец |
                | Статус | Устранено |

                ## Краткая сводка

                Маяк не горел час.

                ## Временная шкала

                | Время | Событие |
                |---|---|
                | 10:01 | Свет погас |

                ## Корневые причины

                Старый предохранитель.

                ## Меры предотвращения повторения

                | Задача | Ответственный | Срок | Статус |
                |---|---|---|---|
                | Купить предохранители | Ида | 10.03.2021 | Выполнено |
                | Покрасить башню | Бо | | В работе |
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ида Пример", "Бо Образец"), names(reading));
        assertEquals("resolved", reading.status().mapped());
        assertEquals("Маяк не горел час.", section(reading, Section.SUMMARY));
        assertEquals("Старый предохранитель.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("2021-03-03T10:01"), times(reading));
        assertEquals(List.of("Купить предохранители", "Покрасить башню"), actionTexts(reading));
        assertEquals(List.of("Ида", "Бо"), reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals("2021-03-10", String.valueOf(reading.actionItems().getFirst().due()));
    }

    @Test
    void the_day_of_the_incident_goes_before_the_day_it_was_found() {
        assertEquals(day("2021-03-03"),
                read("# Маяк погас\n\n- **Дата обнаружения:** 04.03.2021\n- **Дата инцидента:** 03.03.2021\n\n"
                        + "## Резюме\n\nМаяк не горел.\n").date());
    }
}

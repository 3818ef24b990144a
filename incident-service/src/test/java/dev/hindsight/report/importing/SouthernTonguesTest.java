package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.done;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports in Italian, Portuguese and Spanish. */
class SouthernTonguesTest {

    @Test
    void an_italian_report_is_read() {
        Reading reading = read("""
                # Faro nord spento

                - **Data dell'incidente:** mercoledì 3 marzo 2021
                - **Autori:** Ida Beispiel, Bo Muster
                - **Stato:** risolto

                ## Riepilogo

                Il faro è rimasto spento un'ora.

                ## Impatto sugli utenti

                Due barche sono tornate.

                ## Cronologia (ora italiana)

                - alle 10:01 – luce spenta
                - verso le 10:30 – guardiano avvisato
                - dalle 10:40 alle 10:55: fusibile sostituito
                - 4 marzo, ore 09:00 – riunione

                ## Causa principale e fattori contribuenti

                Un fusibile

                ## Cosa è andato bene

                - Bo era vicino

                ## Azioni correttive

                | Azione | Responsabile | Scadenza | Stato |
                |---|---|---|---|
                | Comprare fusibili | Ida Beispiel | 10 marzo 2021 | completata |
                | Dipingere la torre | Bo Muster | | in corso |
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("resolved", reading.status().mapped());
        assertEquals("Due barche sono tornate.", section(reading, Section.IMPACT));
        assertEquals("Bo era vicino", section(reading, Section.WENT_WELL));
        assertEquals(List.of("2021-03-03T10:01:00+01:00", "2021-03-03T10:30:00+01:00", "2021-03-03T10:40:00+01:00",
                "2021-03-04T09:00:00+01:00"), times(reading));
        assertEquals("2021-03-03T10:55:00+01:00", reading.timeline().get(2).until().at());
        assertEquals(List.of("luce spenta", "guardiano avvisato", "fusibile sostituito", "riunione"), texts(reading));
        assertEquals(List.of(true, false), done(reading));
        assertEquals(day("2021-03-10"), reading.actionItems().getFirst().due());
    }

    @Test
    void a_portuguese_report_is_read() {
        Reading reading = read("""
                # Farol norte apagado

                - **Data da ocorrência:** 3 de março de 2021
                - **Responsável pelo relatório:** Ida Beispiel

                ## Linha do tempo (horário de Brasília)

                - às 10:01 – luz apagada
                - por volta das 10:30 – faroleiro avisado
                - das 10:40 às 10:55: fusível trocado

                ## Próximo passo

                | O que | Quem | Prazo | Situação |
                |---|---|---|---|
                | Comprar fusíveis | Ida Beispiel | 10/03/2021 | concluído |
                | Pintar a torre | Bo Muster | | a fazer |
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("2021-03-03T10:01:00-03:00", "2021-03-03T10:30:00-03:00", "2021-03-03T10:40:00-03:00"),
                times(reading));
        assertEquals("2021-03-03T10:55:00-03:00", reading.timeline().get(2).until().at());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals(List.of(true, false), done(reading));
    }

    @Test
    void spanish_remarks_beside_times_tell_how_sure_they_are() {
        Reading reading = read("""
                # Faro norte apagado

                | Campo | Valor |
                |---|---|
                | **Fecha incidente** | 2021-03-03 |
                | **Estado actual** | Resuelto |

                ## Cronología (hora peninsular)

                - 10:01 h – luz apagada
                - 10:30 (aprox.) – farero avisado
                - 10:40 a 10:55 – fusible cambiado

                ## Próximo paso

                1. Comprar fusibles
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("resolved", reading.status().mapped());
        assertEquals(List.of("2021-03-03T10:01:00+01:00", "2021-03-03T10:30:00+01:00", "2021-03-03T10:40:00+01:00"),
                times(reading));
        assertEquals(true, reading.timeline().get(1).approximate());
        assertEquals("2021-03-03T10:55:00+01:00", reading.timeline().get(2).until().at());
        assertEquals(List.of("Comprar fusibles"), actionTexts(reading));
    }

    @Test
    void words_that_only_look_like_names_are_none() {
        Reading reading = read("# Faro\n\n## Causa e noleggio di barche\n\nUno.\n\n## Olay yeri\n\nİki.\n");

        assertEquals(List.of("Causa e noleggio di barche", "Olay yeri"),
                reading.otherSections().stream().map(Passage::name).toList());
    }

    private static List<String> owners(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::ownerName).toList();
    }
}

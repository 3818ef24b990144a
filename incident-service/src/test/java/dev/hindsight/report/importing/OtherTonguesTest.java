package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports in German, French and Spanish. */
class OtherTonguesTest {

    @Test
    void a_german_report_is_read() {
        Reading reading = read("""
                # Leuchtturm Nord dunkel

                **Datum:** 3. März 2021
                **Autoren:** Ida Beispiel und Bo Muster
                **Status:** Behoben

                ## Zusammenfassung

                Das Licht war eine Stunde aus.

                ## Auswirkungen

                Zwei Boote kehrten um.

                ## Zeitlicher Ablauf

                Alle Zeiten in MEZ

                - 10:01 Uhr: Licht aus
                - gegen 10:30 Uhr – Wärter benachrichtigt
                - 10:40 bis 10:55 Uhr: Sicherung getauscht
                - Donnerstag, 4. März, 09:00 Uhr: Nachbesprechung

                ## Ursache

                Eine alte Sicherung

                ## Was lief gut

                - Bo war in der Nähe

                ## Maßnahmen

                | Maßnahme | Verantwortlich | Frist | Status |
                |---|---|---|---|
                | Sicherungen kaufen (LMP-7) | Ida Beispiel | 10.03.2021 | erledigt |
                | Turm streichen | Bo Muster | | offen |
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("resolved", reading.status().mapped());
        assertEquals("Das Licht war eine Stunde aus.", section(reading, Section.SUMMARY));
        assertEquals("Zwei Boote kehrten um.", section(reading, Section.IMPACT));
        assertEquals("Eine alte Sicherung", section(reading, Section.ROOT_CAUSES));
        assertEquals("Bo war in der Nähe", section(reading, Section.WENT_WELL));
        assertEquals(List.of("2021-03-03T10:01:00+01:00", "2021-03-03T10:30:00+01:00", "2021-03-03T10:40:00+01:00",
                "2021-03-04T09:00:00+01:00"), times(reading));
        assertEquals(List.of("Licht aus", "Wärter benachrichtigt", "Sicherung getauscht", "Nachbesprechung"), texts(reading));
        assertEquals(true, reading.timeline().get(1).approximate());
        assertEquals("2021-03-03T10:55:00+01:00", reading.timeline().get(2).until().at());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(LocalDate.of(2021, 3, 10), reading.actionItems().getFirst().due());
    }

    @Test
    void a_french_report_is_read() {
        Reading reading = read("""
                # Phare nord éteint

                - **Date de l'incident :** 3 mars 2021
                - **Auteurs :** Ida Beispiel et Bo Muster
                - **Statut :** Résolu

                ## Résumé

                Le phare a été éteint une heure.

                ## Chronologie

                Toutes les heures sont en UTC.

                | Heure | Événement |
                |---|---|
                | 14h01 | Phare éteint |
                | vers 14 h 30 | Gardien prévenu |
                | 15h00 | Phare allumé |

                ## Cause racine

                Un fusible

                ## Actions correctives

                | Action | Responsable | Échéance | Statut |
                |---|---|---|---|
                | Acheter des fusibles | Bo Muster | 1er avril 2021 | en cours |

                ## Leçons apprises

                Les fusibles vieillissent.
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Le phare a été éteint une heure.", section(reading, Section.SUMMARY));
        assertEquals("Un fusible", section(reading, Section.ROOT_CAUSES));
        assertEquals("Les fusibles vieillissent.", section(reading, Section.LESSONS));
        assertEquals(List.of("2021-03-03T14:01:00Z", "2021-03-03T14:30:00Z", "2021-03-03T15:00:00Z"), times(reading));
        assertEquals("Bo Muster", reading.actionItems().getFirst().ownerName());
        assertEquals(false, reading.actionItems().getFirst().done());
        assertEquals(LocalDate.of(2021, 4, 1), reading.actionItems().getFirst().due());
    }

    @Test
    void a_spanish_report_is_read() {
        Reading reading = read("""
                # Faro norte apagado

                **Fecha:** miércoles, 3 de marzo de 2021

                **Autores:** Ida Beispiel y Bo Muster

                **Estado:** Resuelto

                ## Resumen

                El faro estuvo apagado una hora.

                ## Impacto

                Dos barcos volvieron.

                ## Línea de tiempo (UTC)

                - **10:01** — Faro apagado
                - **10:40 - 10:55** — Fusible cambiado

                ## Causa raíz

                Un fusible

                ## Lo que salió mal

                - Sin repuestos

                ## Acciones correctivas

                - [x] Comprar fusibles (@ida)
                - [ ] Pintar la torre (@bo)
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("Dos barcos volvieron.", section(reading, Section.IMPACT));
        assertEquals("Sin repuestos", section(reading, Section.WENT_WRONG));
        assertEquals(List.of("2021-03-03T10:01:00Z", "2021-03-03T10:40:00Z"), times(reading));
        assertEquals(List.of("ida", "bo"), reading.actionItems().stream().map(ActionItem::ownerName).toList());
    }

    @Test
    void the_time_of_a_capital_is_a_zone() {
        assertEquals(List.of("2021-03-03T10:02:00+01:00"),
                times(read("# 2021-03-03 Panne\n\n## Chronologie (heure de Paris)\n\n- 10h02 : alerte\n")));
    }

    @Test
    void names_of_actions_with_their_state_behind_them_are_known() {
        assertEquals(List.of("Comprar óleo", "Pintar a torre"), actionTexts(read("# Lâmpada apagada\n\n## Próximas ações\n\n"
                + "- [ ] Comprar óleo\n\n## Itens de ação pendentes\n\n- [ ] Pintar a torre\n")));
        assertEquals(List.of("Comprar aceite"),
                actionTexts(read("# Lámpara apagada\n\n## Acciones inmediatas\n\n- Encender otra\n\n"
                        + "## Acciones correctivas realizadas\n\n- [x] Comprar aceite\n")));
        assertEquals(List.of(), actionTexts(read("# Lâmpada apagada\n\n## Ideias futuras\n\n- Comprar óleo\n")));
    }
}

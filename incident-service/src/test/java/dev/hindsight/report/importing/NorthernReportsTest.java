package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports in Norwegian, Danish and Swedish. */
class NorthernReportsTest {

    @Test
    void a_norwegian_report_is_read() {
        Reading reading = read("""
                # Fyrlykta sluknet

                **Dato:** 03.03.2021

                **Av:** Ida Beispiel og Bo Muster

                **Status:** Løst

                **Sammendrag:** Lyset var borte en time.

                **Konsekvens:** To båter snudde.

                **Rotårsaker:** En gammel sikring.

                **Utløsende faktor:** Ukjent.

                **Påvisning:** Fyrvokteren ringte.

                **Løsning:** Ny sikring.

                ## Aksjonspunkter

                | Aksjon | Type | Eier | Referanse | Status |
                |---|---|---|---|---|
                | Kjøpe sikringer | Forbedring | Ida Beispiel | LMP-7 | Utført |
                | Male tårnet | Forbedring | Bo Muster | | Ikke påbegynt |

                ## Hva lærte vi?

                Sikringer eldes.

                ### Hva gikk bra

                Bo var i nærheten.

                ### Hva gikk dårlig

                Ingen reserve.

                ### Hvor hadde vi flaks

                Det var dag.

                ## Tidslinje

                10:01 - lyset sluknet

                10:55 - lyset er tilbake
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals("resolved", reading.status().mapped());
        assertEquals("Lyset var borte en time.", section(reading, Section.SUMMARY));
        assertEquals("To båter snudde.", section(reading, Section.IMPACT));
        assertEquals("En gammel sikring.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Ukjent.", section(reading, Section.TRIGGER));
        assertEquals("Fyrvokteren ringte.", section(reading, Section.DETECTION));
        assertEquals("Ny sikring.", section(reading, Section.RESOLUTION));
        assertEquals("Sikringer eldes.", section(reading, Section.LESSONS));
        assertEquals("Bo var i nærheten.", section(reading, Section.WENT_WELL));
        assertEquals("Ingen reserve.", section(reading, Section.WENT_WRONG));
        assertEquals("Det var dag.", section(reading, Section.GOT_LUCKY));
        assertEquals(List.of("2021-03-03T10:01", "2021-03-03T10:55"), times(reading));
        assertEquals(List.of("Kjøpe sikringer", "Male tårnet"), actionTexts(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals(List.of(true, false), done(reading));
    }

    @Test
    void a_danish_report_is_read() {
        Reading reading = read("""
                # Fyret er slukket

                **Dato:** 2021-03-03

                ## Resumé

                Lyset var væk en time.

                ## Hændelsesforløb

                | Tidspunkt | Hændelse |
                |---|---|
                | 10:01 | lyset gik ud |

                ## Årsag

                En gammel sikring.

                ## Hvad gik godt

                Bo var i nærheden.

                ## Opfølgning

                | Opgave | Ansvarlig | Status |
                |---|---|---|
                | Køb sikringer | Ida | Færdig |
                | Mal tårnet | Bo | I gang |
                """);

        assertEquals("Lyset var væk en time.", section(reading, Section.SUMMARY));
        assertEquals("En gammel sikring.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Bo var i nærheden.", section(reading, Section.WENT_WELL));
        assertEquals(List.of("2021-03-03T10:01"), times(reading));
        assertEquals(List.of("Ida", "Bo"), owners(reading));
        assertEquals(List.of(true, false), done(reading));
    }

    @Test
    void a_swedish_report_is_read() {
        Reading reading = read("""
                # Fyren slocknade

                **Datum:** 2021-03-03

                ## Sammanfattning

                Ljuset var borta en timme.

                ## Påverkan

                Två båtar vände.

                ## Händelseförlopp

                - 10:01 - ljuset slocknade

                ## Grundorsak

                En gammal säkring.

                ## Lärdomar

                Säkringar åldras.

                ## Åtgärder

                | Åtgärd | Ansvarig | Klart senast | Status |
                |---|---|---|---|
                | Köp säkringar | Ida | 2021-03-10 | Åtgärdat |
                | Måla tornet | Bo | | Pågår |
                """);

        assertEquals("Ljuset var borta en timme.", section(reading, Section.SUMMARY));
        assertEquals("Två båtar vände.", section(reading, Section.IMPACT));
        assertEquals("En gammal säkring.", section(reading, Section.ROOT_CAUSES));
        assertEquals("Säkringar åldras.", section(reading, Section.LESSONS));
        assertEquals(List.of("2021-03-03T10:01"), times(reading));
        assertEquals(List.of("Köp säkringar", "Måla tornet"), actionTexts(reading));
        assertEquals(List.of("Ida", "Bo"), owners(reading));
        assertEquals(List.of(true, false), done(reading));
        assertEquals("2021-03-10", String.valueOf(reading.actionItems().getFirst().due()));
    }

    @Test
    void a_word_of_a_state_that_opens_a_sentence_is_no_state() {
        Reading reading = read("# Lykta\n\n## Tiltak\n\n| Tiltak | Eier | Merknad |\n|---|---|---|\n"
                + "| Klar bane for båten | Ida | Åpen dør mot nord |\n| Ferdigstille tårnet | Bo | |\n");

        assertEquals(Arrays.asList(null, null), done(reading));
        assertEquals("Klar bane for båten", actionTexts(reading).getFirst());
        assertEquals(List.of(), texts(reading));
    }

    private static List<Boolean> done(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::done).toList();
    }

    private static List<String> owners(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::ownerName).toList();
    }
}

package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.topic.TopicNames.names;

/** The names of parts in Norwegian, Danish and Swedish reports. */
final class TopicNamesInTheNorth {

    private TopicNamesInTheNorth() {}

    static void add() {
        norwegian();
        danish();
        swedish();
    }

    private static void norwegian() {
        names(Topic.TITLE, "tittel");
        names(Topic.DATE, "dato", "dato for hendelsen", "hendelsesdato", "dato og tid", "dato og klokkeslett",
                "dato for hendelse", "tidspunkt for hendelsen");
        names(Topic.AUTHORS, "forfatter", "forfattere", "forfatter(e)", "skrevet av", "utarbeidet av", "av");
        names(Topic.SEVERITY, "alvorlighetsgrad", "alvorlighet", "prioritet");
        names(Topic.FACT, "starttidspunkt", "sluttidspunkt", "varighet", "deltakere", "involverte", "berørte systemer",
                "berørte tjenester", "berørt system", "berørt tjeneste", "påvirkede systemer", "påvirkede tjenester",
                "starttid", "sluttid", "slutt", "nedetid", "hendelsesnummer", "til stede");
        names(Topic.SUMMARY, "sammendrag", "oppsummering", "kort oppsummert", "kort sammendrag", "beskrivelse",
                "beskrivelse av hendelsen", "hva skjedde", "hva som skjedde", "hva har skjedd", "hendelsesbeskrivelse",
                "kort beskrivelse", "oversikt", "kort fortalt");
        names(Topic.IMPACT, "konsekvens", "konsekvenser", "påvirkning", "innvirkning", "konsekvenser for brukere",
                "konsekvens for brukere", "konsekvenser for brukerne", "omfang", "hvem ble berørt", "hvem ble påvirket",
                "brukerpåvirkning",
                "følger");
        names(Topic.TRIGGER, "utløsende faktor", "utløsende faktorer", "utløsende årsak", "utløser", "utløsende hendelse");
        names(Topic.DETECTION, "påvisning", "oppdagelse", "deteksjon", "hvordan ble det oppdaget",
                "hvordan ble feilen oppdaget",
                "hvordan oppdaget vi det", "hvordan oppdaget vi feilen", "hvordan ble hendelsen oppdaget", "varsling");
        names(Topic.RESOLUTION, "løsning", "løsninger", "gjenoppretting", "retting", "feilretting", "strakstiltak",
                "umiddelbare tiltak", "hvordan ble det løst", "hvordan løste vi det", "hvordan ble feilen rettet",
                "utførte tiltak", "gjennomførte tiltak", "iverksatte tiltak", "utbedring", "hvordan ble problemet løst");
        names(Topic.TIMELINE, "tidslinje", "tidslinjen", "tidsforløp", "hendelsesforløp", "hendelsesforløpet", "forløp",
                "tidslinje for hendelsen", "kronologi", "hendelseslogg", "kronologisk hendelsesforløp");
        names(Topic.ROOT_CAUSES, "årsak", "årsaker", "rotårsak", "rotårsaken", "rotårsaker", "rotårsaksanalyse",
                "årsaksanalyse", "grunnårsak", "bakenforliggende årsak", "bakenforliggende årsaker", "underliggende årsak",
                "underliggende årsaker",
                "medvirkende årsaker", "medvirkende faktorer", "hvorfor skjedde det", "hvorfor skjedde dette", "feilårsak",
                "årsaken");
        names(Topic.ACTIONS, "aksjonspunkter", "aksjonspunkt", "aksjoner", "aksjon", "tiltak", "tiltaksliste", "tiltaksplan",
                "oppfølging", "oppfølgingspunkter", "oppfølgingstiltak", "videre arbeid", "veien videre", "neste steg",
                "neste skritt", "oppgaver", "forebyggende tiltak", "korrigerende tiltak", "forbedringstiltak",
                "videre tiltak",
                "videre oppfølging", "hva gjør vi videre", "langsiktige tiltak", "planlagte tiltak", "handlingsplan",
                "hvordan unngår vi dette", "hvordan unngå gjentakelse");
        names(Topic.LESSONS, "hva lærte vi", "hva har vi lært", "lærdom", "lærdommer", "læringspunkter", "læring",
                "erfaringer", "hva vi lærte");
        names(Topic.WENT_WELL, "hva gikk bra", "hva gikk godt", "hva som gikk bra", "dette gikk bra", "gikk bra",
                "hva fungerte", "hva fungerte bra");
        names(Topic.WENT_WRONG, "hva gikk dårlig", "hva gikk galt", "hva gikk ikke bra", "hva gikk mindre bra",
                "hva som gikk dårlig", "dette gikk dårlig", "gikk dårlig", "hva kunne gått bedre", "hva kan bli bedre",
                "hva kunne vært bedre", "forbedringspunkter", "hva fungerte ikke", "forbedringsområder");
        names(Topic.GOT_LUCKY, "hvor hadde vi flaks", "hvor vi hadde flaks", "flaks", "her hadde vi flaks");
    }

    private static void danish() {
        names(Topic.DATE, "dato for hændelsen", "hændelsesdato", "dato og tidspunkt");
        names(Topic.AUTHORS, "forfattet af", "skrevet af", "udarbejdet af", "af");
        names(Topic.SEVERITY, "alvorsgrad", "alvorlighedsgrad");
        names(Topic.FACT, "starttidspunkt", "sluttidspunkt", "varighed", "deltagere", "involverede", "berørte tjenester",
                "berørte services",
                "påvirkede systemer", "nedetid");
        names(Topic.SUMMARY, "resumé", "opsummering", "beskrivelse af hændelsen", "hvad skete der",
                "hvad er der sket", "hændelsesbeskrivelse", "kort fortalt", "sammenfatning");
        names(Topic.IMPACT, "konsekvenser for brugere", "konsekvenser for brugerne", "påvirkning af brugere",
                "hvem blev berørt", "hvem blev ramt");
        names(Topic.TRIGGER, "udløsende faktor", "udløsende årsag", "udløsende hændelse");
        names(Topic.DETECTION, "opdagelse", "detektion", "hvordan blev det opdaget", "hvordan opdagede vi det",
                "hvordan blev fejlen opdaget");
        names(Topic.RESOLUTION, "løsning", "genopretning", "udbedring", "fejlrettelse", "straks tiltag",
                "hvordan blev det løst", "afhjælpning", "øjeblikkelige tiltag", "udførte handlinger");
        names(Topic.TIMELINE, "tidslinje", "hændelsesforløb", "hændelsesforløbet", "tidsforløb", "forløb",
                "tidslinje for hændelsen");
        names(Topic.ROOT_CAUSES, "årsag", "årsager", "grundårsag", "grundårsager", "rodårsag", "rodårsager",
                "rodårsagsanalyse",
                "årsagsanalyse", "underliggende årsag", "medvirkende årsager", "medvirkende faktorer",
                "hvorfor skete det");
        names(Topic.ACTIONS, "handlingspunkter", "handlinger", "tiltag", "opfølgning", "opfølgningspunkter", "næste skridt",
                "opgaver", "forebyggende tiltag", "forebyggende foranstaltninger", "korrigerende handlinger",
                "korrigerende tiltag", "videre arbejde", "forebyggelse", "handleplan", "forbedringstiltag", "aktionspunkter");
        names(Topic.LESSONS, "hvad lærte vi", "hvad har vi lært", "læring", "læringspunkter", "erfaringer");
        names(Topic.WENT_WELL, "hvad gik godt", "hvad der gik godt", "gik godt", "hvad fungerede", "hvad virkede");
        names(Topic.WENT_WRONG, "hvad gik galt", "hvad gik dårligt", "hvad gik skidt", "hvad gik mindre godt",
                "hvad der gik galt",
                "hvad kunne gøres bedre", "hvad kan gøres bedre", "hvad gik ikke godt", "forbedringspunkter");
        names(Topic.GOT_LUCKY, "hvor var vi heldige", "hvor vi var heldige", "hvor havde vi held");
    }

    private static void swedish() {
        names(Topic.DATE, "händelsedatum", "datum för händelsen", "datum för incidenten", "datum och tid");
        names(Topic.AUTHORS, "författare", "skriven av", "upprättad av", "rapportör", "sammanställd av");
        names(Topic.SEVERITY, "allvarlighetsgrad", "allvarlighet", "prioritet");
        names(Topic.FACT, "starttid", "sluttid", "varaktighet", "deltagare", "inblandade", "berörda system",
                "berörda tjänster", "påverkade system", "påverkade tjänster", "driftstopp", "incidentnummer");
        names(Topic.SUMMARY, "sammanfattning", "kort sammanfattning", "beskrivning", "beskrivning av incidenten",
                "beskrivning av händelsen", "händelsebeskrivning", "vad hände", "vad som hände", "vad har hänt", "översikt");
        names(Topic.IMPACT, "påverkan", "konsekvens", "konsekvenser", "användarpåverkan", "kundpåverkan",
                "påverkan på användare", "påverkan på kunder", "effekt", "effekter", "följder", "vilka påverkades");
        names(Topic.TRIGGER, "utlösande faktor", "utlösande faktorer", "utlösande händelse", "utlösande orsak");
        names(Topic.DETECTION, "upptäckt", "detektering", "hur upptäcktes det", "hur upptäcktes felet",
                "hur upptäckte vi det", "hur upptäcktes incidenten");
        names(Topic.RESOLUTION, "lösning", "åtgärd", "återställning", "vidtagna åtgärder", "omedelbara åtgärder",
                "genomförda åtgärder", "hur löstes det", "hur löste vi det", "akuta åtgärder", "felavhjälpning");
        names(Topic.TIMELINE, "tidslinje", "tidslinjen", "händelseförlopp", "händelseförloppet", "tidsförlopp", "förlopp",
                "kronologi", "tidslinje för incidenten", "tidslinje för händelsen");
        names(Topic.ROOT_CAUSES, "orsak", "orsaker", "grundorsak", "grundorsaken", "grundorsaker", "rotorsak", "rotorsaken",
                "rotorsaker", "rotorsaksanalys", "orsaksanalys", "grundorsaksanalys", "bakomliggande orsak",
                "bakomliggande orsaker", "bidragande faktorer", "bidragande orsaker", "varför hände det",
                "varför hände detta");
        names(Topic.ACTIONS, "åtgärder", "åtgärdslista", "åtgärdsplan", "åtgärdspunkter", "handlingsplan", "uppföljning",
                "nästa steg", "uppgifter", "förebyggande åtgärder", "korrigerande åtgärder", "förbättringsåtgärder",
                "framtida åtgärder", "rekommenderade åtgärder", "planerade åtgärder", "fortsatt arbete",
                "fortsatta åtgärder", "långsiktiga åtgärder",
                "uppföljande åtgärder",
                "att göra", "aktiviteter");
        names(Topic.LESSONS, "lärdomar", "lärdom", "lärdomar från incidenten", "vad har vi lärt oss", "vad lärde vi oss",
                "vad vi lärde oss", "erfarenheter", "insikter");
        names(Topic.WENT_WELL, "vad gick bra", "vad som gick bra", "det här gick bra", "vad fungerade", "vad fungerade bra");
        names(Topic.WENT_WRONG, "vad gick dåligt", "vad gick fel", "vad som gick fel", "vad gick mindre bra",
                "vad som gick dåligt",
                "vad gick inte bra", "vad kunde gjorts bättre", "vad kan förbättras", "vad kan bli bättre",
                "vad fungerade inte", "förbättringsområden");
        names(Topic.GOT_LUCKY, "var hade vi tur", "där vi hade tur", "var vi hade tur");
    }
}

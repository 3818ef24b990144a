package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.topic.TopicNames.names;

/** The names of parts in Dutch reports. */
final class TopicNamesInDutch {

    private TopicNamesInDutch() {}

    static void add() {
        names(Topic.DATE, "datum incident", "datum van het incident", "datum en tijd", "datum en tijdstip", "incidentdatum",
                "datum storing", "datum van de storing");
        names(Topic.AUTHORS, "auteur", "auteurs", "opgesteld door", "geschreven door", "schrijver", "opsteller");
        names(Topic.STATUS, "huidige status", "status incident");
        names(Topic.SEVERITY, "ernst", "prioriteit", "impactniveau", "ernstniveau");
        names(Topic.FACT, "duur", "einde", "aanvang", "begintijd", "starttijd", "eindtijd", "duur van de storing",
                "duur van het incident", "getroffen systemen", "getroffen diensten", "getroffen dienst", "getroffen systeem",
                "betrokkenen", "betrokken systemen", "betrokken teams", "deelnemers", "aanwezigen", "incidentnummer",
                "omgeving",
                "versie", "hersteld om", "opgelost om", "begin storing", "einde storing");
        names(Topic.SUMMARY, "samenvatting", "managementsamenvatting", "korte samenvatting", "beschrijving",
                "omschrijving", "beschrijving van het incident", "omschrijving van het incident", "incidentbeschrijving",
                "omschrijving incident", "wat is er gebeurd", "wat gebeurde er", "wat er gebeurde", "wat is gebeurd",
                "overzicht", "in het kort", "korte beschrijving", "korte omschrijving", "probleemomschrijving",
                "probleembeschrijving", "wat was er aan de hand");
        names(Topic.IMPACT, "gevolgen", "gevolg", "impact op gebruikers", "impact op klanten", "impact voor gebruikers",
                "impact voor klanten", "impact voor de klant", "wie had er last van", "gevolgen voor gebruikers",
                "gevolgen voor klanten", "klantimpact", "effecten", "wat was de impact");
        names(Topic.TRIGGER, "aanleiding", "directe aanleiding");
        names(Topic.DETECTION, "detectie", "ontdekking", "signalering", "hoe ontdekt", "hoe is het ontdekt",
                "hoe werd het ontdekt", "hoe is het opgemerkt", "hoe is het incident ontdekt", "hoe kwamen we erachter");
        names(Topic.RESOLUTION, "oplossing", "herstel", "directe mitigatie", "mitigatie", "directe maatregelen",
                "directe acties", "genomen maatregelen", "genomen acties", "genomen stappen", "hoe is het opgelost",
                "hoe is dit opgelost", "hoe hebben we het opgelost", "uitgevoerde acties", "noodoplossing",
                "tijdelijke oplossing", "oplossing en herstel", "structurele oplossing");
        names(Topic.TIMELINE, "tijdlijn", "tijdslijn", "tijdspad", "verloop", "tijdsverloop", "verloop van het incident",
                "tijdlijn van het incident", "tijdlijn incident", "tijdlijn van gebeurtenissen", "gebeurtenissen",
                "incidentverloop", "verloop van de storing", "chronologisch overzicht", "chronologisch verloop",
                "logboek van het incident");
        names(Topic.ROOT_CAUSES, "oorzaak", "oorzaken", "grondoorzaak", "grondoorzaken", "kernoorzaak", "hoofdoorzaak",
                "onderliggende oorzaak", "onderliggende oorzaken", "oorzaakanalyse", "oorzakenanalyse",
                "oorzaak van het incident",
                "oorzaak van de storing", "directe oorzaak", "bijdragende factoren", "hoe kon dit gebeuren",
                "waarom gebeurde dit", "waarom is dit gebeurd", "rootcause", "root cause analyse", "technische oorzaak");
        names(Topic.ACTIONS, "acties", "actiepunten", "actie", "vervolgacties", "vervolgstappen", "volgende stappen",
                "maatregelen",
                "preventieve maatregelen", "preventie", "verbeteracties", "verbetermaatregelen", "actielijst", "actieplan",
                "corrigerende maatregelen", "structurele maatregelen", "vervolgmaatregelen", "correctieve maatregelen",
                "te nemen maatregelen", "te nemen acties", "openstaande acties", "openstaande punten", "vervolg",
                "hoe voorkomen we dit", "hoe voorkomen we herhaling", "herhaling voorkomen", "preventieve acties",
                "aanbevolen acties", "wat gaan we doen", "wat gaan we eraan doen", "nog te doen");
        names(Topic.LESSONS, "geleerde lessen", "lessen", "lessons learned en acties", "wat hebben we geleerd",
                "wat we hebben geleerd",
                "wat we geleerd hebben", "wat hebben we hiervan geleerd", "leerpunten", "lering", "inzichten");
        names(Topic.WENT_WELL, "wat ging goed", "wat ging er goed", "wat er goed ging", "wat goed ging", "ging goed",
                "wat werkte goed", "pluspunten");
        names(Topic.WENT_WRONG, "wat ging fout", "wat ging er fout", "wat ging mis", "wat ging er mis", "wat er mis ging",
                "wat er misging", "wat ging niet goed", "wat ging er niet goed", "wat ging minder goed", "wat ging slecht",
                "wat kon beter", "wat kan beter", "wat kan er beter", "wat kon er beter", "verbeterpunten", "wat beter kan",
                "wat fout ging");
        names(Topic.GOT_LUCKY, "waar hadden we geluk", "waar we geluk hadden", "waar we geluk mee hadden",
                "geluk gehad");
        names(Topic.NON_TECHNICAL, "niet technische beschrijving", "niet technische samenvatting", "in gewone taal");
    }
}

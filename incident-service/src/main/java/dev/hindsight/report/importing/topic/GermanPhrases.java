package dev.hindsight.report.importing.topic;

import java.util.Map;

/** How German reports ask for a part, or tell of it, without their accents: "Wie wurde es bemerkt?", "Was wir daraus lernen". */
final class GermanPhrases {

    private static final Map<String, String> FAMILIES = Map.of("<es>",
            "es|das|dies|(?:der |die |das |den )?(?:vorfall|storung|ausfall|fehler|problem)", "<des>",
            "(?:des (?:vorfalls|ausfalls|fehlers|problems)|der storung)", "<wir>", "wir|ihr|sie|man", "<kunden>",
            "(?:die |der |unsere )?(?:kunden?|nutzer|anwender|benutzer)", "<bemerkt>",
            "bemerkt|entdeckt|erkannt|festgestellt|gemeldet|erfahren|aufgefallen|aufmerksam(?: geworden)?", "<behoben>",
            "behoben|gelost|beseitigt|repariert|wiederhergestellt|reagiert", "<massnahmen>",
            "(?:ma(?:ß|ss)nahmen|aufgaben|schritte)");

    private GermanPhrases() {}

    static Phrases all() {
        var phrases = new Phrases(FAMILIES);
        phrases.add(Topic.SUMMARY, "was|worum", "(?:ist|war) (?:passiert|geschehen|los)", "geschah|passierte",
                "(?:geht|ging) es");
        phrases.add(Topic.SUMMARY, "kurz|auf|in", "(?:gesagt|und knapp|zusammengefasst)", "einen blick", "kurze");
        phrases.add(Topic.SUMMARY, "kurze|kurzer", "(?:zusammenfassung|beschreibung|uberblick)");
        phrases.add(Topic.SUMMARY, "zusammenfassung|beschreibung|uberblick", "<des>");
        phrases.add(Topic.IMPACT, "wer|was|wie", "(?:war|ist|waren|wurde) (?:davon )?betroffen",
                "viele (?:<kunden> )?waren betroffen",
                "(?:haben|hat) <kunden> (?:davon )?(?:gemerkt|bemerkt|gesehen)");
        phrases.add(Topic.IMPACT, "auswirkungen|folgen|konsequenzen", "(?:auf|fur) <kunden>");
        phrases.add(Topic.IMPACT, "betroffene", "<kunden>");
        phrases.add(Topic.NON_TECHNICAL, "in",
                "(?:einfachen|einfacher|verstandlichen|verstandlicher|leichter|klarer) (?:worten|sprache)");
        phrases.add(Topic.NON_TECHNICAL, "fur", "(?:laien|nicht ?techniker|alle verstandlich|die presse(?:stelle)?)");
        phrases.add(Topic.NON_TECHNICAL, "einfach|verstandlich|kurz|ohne", "(?:und einfach )?(?:erklart|gesagt)",
                "(?:fachchinesisch|fachbegriffe|fachjargon|jargon)");
        phrases.add(Topic.NON_TECHNICAL, "erklarung|zusammenfassung|beschreibung|nicht", "fur (?:laien|nicht ?techniker|alle)",
                "technische (?:beschreibung|zusammenfassung|erklarung)");
        phrases.add(Topic.TRIGGER, "was|wodurch|wie|womit", "hat <es> ausgelost", "war der ausloser", "wurde <es> ausgelost",
                "(?:hat <es> (?:angefangen|begonnen)|fing <es> an|begann <es>)");
        phrases.add(Topic.TRIGGER, "ausloser", "<des>").add(Topic.TRIGGER, "auslosendes|unmittelbarer",
                "(?:ereignis|ausloser)");
        phrases.add(Topic.DETECTION, "wie|wodurch|wer|wann",
                "(?:wurden?|ist|sind|haben|hat) (?:(?:<es>|<wir>) )*(?:davon |darauf |zuerst )*<bemerkt>",
                "fiel <es> auf", "(?:(?:<es>|<wir>) )+(?:davon )?<bemerkt> (?:wurde|haben)");
        phrases.add(Topic.DETECTION, "bemerkt|entdeckt|erkannt", "(?:durch|von)");
        phrases.add(Topic.RESOLUTION, "wie|was", "(?:wurden?|haben|ist) (?:(?:<es>|<wir>) )*<behoben>",
                "(?:(?:<es>|<wir>) )+<behoben> (?:wurde|haben)", "(?:haben wir|wurde) (?:getan|unternommen|gemacht)");
        phrases.add(Topic.RESOLUTION, "getroffene|ergriffene|durchgefuhrte", "<massnahmen>");
        phrases.add(Topic.TIMELINE, "was|wann|wie", "(?:geschah|passierte) wann", "ist (?:wann|was) passiert", "lief <es> ab",
                "ist <es> abgelaufen");
        phrases.add(Topic.TIMELINE, "ablauf|verlauf|chronologie|hergang|protokoll", "<des>", "der ereignisse");
        phrases.add(Topic.ROOT_CAUSES, "warum|wie|woran|was",
                "(?:ist|konnte) <es> (?:dazu )?(?:kommen|passieren|gekommen|passiert)",
                "kam <es> dazu", "(?:lag <es>|hat <es> gelegen)", "war (?:die (?:\\p{L}+ )?ursache|der grund)",
                "hat <es> verursacht");
        phrases.add(Topic.ROOT_CAUSES, "ursachen?|ursache|ursachen|grunde", "<des>").add(Topic.ROOT_CAUSES,
                "eigentliche|tiefere", "ursachen?");
        phrases.add(Topic.ACTIONS, "wer|was", "(?:macht|tut) was(?: (?:und )?(?:bis )?wann)?", "ist (?:noch )?zu tun",
                "zu tun ist",
                "(?:tun|machen|andern) wir(?: jetzt| dagegen| anders)*",
                "(?:mussen|werden|wollen) wir (?:jetzt |dagegen )?(?:tun|andern|machen)",
                "andert sich", "wir (?:tun|andern) werden");
        phrases.add(Topic.ACTIONS, "wie|damit", "geht es (?:jetzt )?weiter", "es weitergeht",
                "(?:verhindern|vermeiden) wir .{2,40}",
                "(?:es|das|so etwas) nicht (?:wieder|noch einmal|mehr) (?:passiert|vorkommt|geschieht)");
        phrases.add(Topic.ACTIONS, "geplante|vereinbarte|weitere|offene|nachsten", "<massnahmen>");
        phrases.add(Topic.LESSONS, "was", "haben wir (?:daraus )?gelernt", "(?:lernen|nehmen) wir(?: daraus)?(?: mit)?",
                "konnen wir (?:daraus )?lernen", "wir (?:daraus )?(?:gelernt haben|lernen|mitnehmen)");
        phrases.add(Topic.LESSONS, "lehren|gewonnene|unsere", "(?:aus|fur) .{3,30}", "(?:erkenntnisse|lehren)");
        phrases.add(Topic.WENT_WELL, "was|lief|gut", "(?:lief|ging|war) gut", "hat (?:gut )?(?:funktioniert|geklappt|geholfen)",
                "(?:ist )?gut (?:gelaufen(?: ist)?|ging|geklappt hat)", "uns geholfen hat", "haben wir gut gemacht", "gut",
                "gelaufen");
        phrases.add(Topic.WENT_WRONG, "was|lief|schlecht", "(?:lief|ging|war) (?:schief|schlecht|nicht gut)",
                "schief ?(?:lief|ging)",
                "ist (?:schief|schlecht) ?(?:gelaufen|gegangen)", "(?:hat )?nicht (?:funktioniert|geklappt)(?: hat)?",
                "hatten? (?:wir )?besser (?:laufen|machen|sein) konnen",
                "(?:konnen )?wir (?:besser machen|verbessern)(?: konnen)?",
                "(?:schlecht|nicht gut|gelaufen)");
        phrases.add(Topic.GOT_LUCKY, "wo|womit|was", "(?:hatten wir|wir) gluck(?: hatten)?", "war (?:reines )?gluck");
        phrases.add(Topic.GOT_LUCKY, "gluck|gluckliche", "im ungluck", "(?:umstande|zufalle)");
        phrases.add(Topic.AUTHORS, "verfasst|geschrieben|zusammengestellt|aufgeschrieben|erstellt", "(?:von|durch)");
        phrases.add(Topic.DATE, "datum|tag|wann", "<des>", "(?:war|ist|passierte|geschah) (?:es|das)(?: passiert| geschehen)?");
        phrases.add(Topic.STATUS, "aktueller|derzeitiger|status|stand", "(?:status|stand)", "(?:des berichts|<des>|der dinge)");
        return phrases;
    }
}

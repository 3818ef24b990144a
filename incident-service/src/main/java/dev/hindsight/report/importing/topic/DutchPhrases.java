package dev.hindsight.report.importing.topic;

import java.util.Map;

/** How Dutch reports ask for a part, or tell of it: "Hoe kwam het aan het licht?", "Wie doet wat?". */
final class DutchPhrases {

    private static final Map<String, String> FAMILIES = Map.of("<het>",
            "het|dit|dat|(?:de |het )?(?:storing|incident|probleem|fout|dienst|service)", "<incident>",
            "(?:van )?(?:de |het )?(?:storing|incident|gebeurtenissen|voorval)", "<klanten>",
            "(?:de |onze )?(?:klanten|gebruikers)", "<gemerkt>",
            "(?:ontdekt|opgemerkt|gemerkt|gemeld|gezien|vastgesteld)", "<opgelost>",
            "(?:opgelost|verholpen|hersteld|gerepareerd)");

    private DutchPhrases() {}

    static Phrases all() {
        var phrases = new Phrases(FAMILIES);
        phrases.add(Topic.SUMMARY, "kort|in|wat|waar", "(?:samengevat|gezegd)", "(?:een notendop|een zin|een paar woorden)",
                "is er aan de hand", "gaat het over");
        phrases.add(Topic.SUMMARY, "samenvatting|beschrijving|omschrijving|management", "<incident>", "samenvatting");
        phrases.add(Topic.IMPACT, "wie|wat", "(?:werden?|is|zijn|waren) (?:er )?(?:geraakt|getroffen)",
                "merkten <klanten>(?: ervan| hiervan)?");
        phrases.add(Topic.IMPACT, "impact|gevolgen", "(?:voor|op) <klanten>").add(Topic.IMPACT, "getroffen", "<klanten>");
        phrases.add(Topic.NON_TECHNICAL, "in",
                "(?:gewone?|eenvoudige|simpele|begrijpelijke|jip en janneke) ?(?:taal|woorden|nederlands)",
                "(?:leken|jip en janneke)taal");
        phrases.add(Topic.NON_TECHNICAL, "voor|zonder|simpel|eenvoudig",
                "(?:leken|niet technici|niet technische lezers|de pers)", "(?:vak)?jargon", "uitgelegd");
        phrases.add(Topic.TRIGGER, "wat|hoe|waardoor", "was de (?:aanleiding|trigger)",
                "(?:begon <het>|is <het> begonnen|<het> begon)", "zette <het> in gang");
        phrases.add(Topic.TRIGGER, "aanleiding", "<incident>");
        phrases.add(Topic.DETECTION, "hoe|wie", "(?:is|werd|hebben we|heeft|zijn we) (?:<het> )?(?:<gemerkt>|erachter gekomen)",
                "(?:ontdekten|merkten) we <het>",
                "(?:merkte|ontdekte|meldde) <het>(?: op)?", "(?:kwam <het>|is <het>) aan het licht(?: gekomen)?");
        phrases.add(Topic.DETECTION, "ontdekt|opgemerkt|gemeld", "door");
        phrases.add(Topic.RESOLUTION, "hoe|wat", "(?:is|werd|hebben we) <het> <opgelost>", "losten we <het> op",
                "(?:hebben we|is er) (?:eraan )?gedaan", "deden we");
        phrases.add(Topic.RESOLUTION, "terug", "naar normaal");
        phrases.add(Topic.TIMELINE, "wat|wanneer|hoe", "(?:is|gebeurde) (?:er )?wanneer(?: gebeurd)?", "gebeurde wat",
                "verliep <het>", "<het> verliep");
        phrases.add(Topic.TIMELINE, "verloop|volgorde|reeks|gang", "<incident>", "van (?:gebeurtenissen|zaken)",
                "gebeurtenissen");
        phrases.add(Topic.ROOT_CAUSES, "waarom|hoe|waardoor|wat|waar", "(?:gebeurde <het>|is <het> gebeurd)",
                "(?:kon <het> gebeuren|heeft <het> kunnen gebeuren)", "kwam <het>",
                "was de oorzaak", "lag <het> aan");
        phrases.add(Topic.ROOT_CAUSES, "achterliggende|dieperliggende|oorzaak|oorzaken", "oorza(?:ak|ken)", "<incident>");
        phrases.add(Topic.ACTIONS, "wie|wat|hoe", "doet wat(?: (?:en )?wanneer)?", "gaan we (?:veranderen|anders doen|doen)",
                "doen we nu", "moet er (?:nog )?gebeuren", "nu(?: verder)?", "verder",
                "(?:voorkomen|vermijden|kunnen|zorgen) we (?:dit|herhaling|dat dit niet).{0,30}");
        phrases.add(Topic.ACTIONS, "te|voorkomen", "doen", "van herhaling");
        phrases.add(Topic.LESSONS, "wat", "(?:leerden|leren|nemen) we(?: hier?van| ervan| mee)?",
                "(?:hebben|kunnen) we (?:hiervan|ervan) (?:geleerd|leren)", "we meenemen");
        phrases.add(Topic.LESSONS, "lessen", "voor .{3,30}");
        phrases.add(Topic.WENT_WELL, "wat|ging|sterke", "is (?:er )?goed gegaan", "werkte(?: goed)?",
                "(?:hebben|deden) we goed(?: gedaan)?", "was goed", "(?:hielp|heeft geholpen)", "punten");
        phrases.add(Topic.WENT_WRONG, "wat|ging|zwakke", "is (?:er )?(?:mis ?|fout )gegaan", "niet (?:goed ging|werkte)",
                "werkte niet", "had beter gekund", "beter had gekund",
                "(?:hadden|kunnen) we (?:beter (?:kunnen )?doen|verbeteren)", "(?:niet goed|fout|mis)", "punten");
        phrases.add(Topic.GOT_LUCKY, "waar|waarmee|hier", "(?:hadden we|we) (?:geluk|mazzel)(?: hadden)?").add(Topic.GOT_LUCKY,
                "geluk", "bij een ongeluk");
        phrases.add(Topic.AUTHORS, "gemaakt|opgemaakt|samengesteld|voorbereid", "door");
        phrases.add(Topic.DATE, "datum|dag|wanneer", "<incident>", "(?:was|gebeurde) <het>");
        phrases.add(Topic.STATUS, "huidige|status|stand", "(?:stand|status)", "(?:van )?(?:het )?rapport|<incident>",
                "van zaken");
        return phrases;
    }
}

package dev.hindsight.report.importing.topic;

import java.util.Map;

/** How French reports ask for a part, or tell of it, without their accents: "Comment l'avons-nous appris ?", "Qui fait quoi ?". */
final class FrenchPhrases {

    private static final Map<String, String> FAMILIES = Map.of("<incident>",
            "(?:l'incident|la panne|le probleme|l'erreur|le service)", "<a>",
            "(?:a t il ete|a t elle ete|a ete|avons nous|a t on|nous avons|nous l'avons|ont ils ete)",
            "<clients>", "(?:les |nos |des )?(?:clients|utilisateurs|usagers)", "<su>",
            "(?:detecte|decouvert|appris|su|remarque|signale|apercu|rendu compte)e?", "<resolu>",
            "(?:resolu|corrige|retabli|repare|regle)e?", "<se>", "(?:cela |ca |ce |c' ?)?(?:se |ne se )?");

    private FrenchPhrases() {}

    static Phrases all() {
        var phrases = new Phrases(FAMILIES);
        phrases.add(Topic.SUMMARY, "en", "(?:bref|resume|quelques mots|deux mots|une phrase)");
        phrases.add(Topic.SUMMARY, "qu|que|ce", "(?:est il (?:arrive|passe)|est ce qui s'est passe|s'est il passe)",
                "qui (?:s'est passe|est arrive)");
        phrases.add(Topic.SUMMARY, "vue|description|resume", "d'ensemble", "(?:de <incident>|du probleme|des faits)");
        phrases.add(Topic.IMPACT, "qui|quel|quels", "(?:a ete|etait|sont) (?:touche|affecte|impacte|concerne)e?s?",
                "(?:a ete|est) l'impact.{0,30}");
        phrases.add(Topic.IMPACT, "impact|impacts|consequences|effets", "(?:sur|pour) <clients>");
        phrases.add(Topic.IMPACT, "utilisateurs|clients", "(?:touches|affectes|impactes|concernes)");
        phrases.add(Topic.NON_TECHNICAL, "en", "(?:termes|mots|langage|francais) (?:simples?|clairs?|courant)");
        phrases.add(Topic.NON_TECHNICAL, "pour|sans", "(?:les )?non (?:techniciens|inities|techniques)", "le grand public",
                "la presse", "jargon");
        phrases.add(Topic.NON_TECHNICAL, "description|resume|explication|version", "(?:non technique|simple)");
        phrases.add(Topic.TRIGGER, "qu|ce", "(?:est ce )?qui (?:l'a|a) declenche(?: <incident>)?");
        phrases.add(Topic.TRIGGER, "comment|quel", "(?:ca|cela|<incident>) a (?:t il )?commence",
                "a ete (?:le declencheur|l'element declencheur)");
        phrases.add(Topic.TRIGGER, "evenement|fait|facteur", "declench(?:eur|ant)");
        phrases.add(Topic.DETECTION, "comment", "(?:<incident> )?(?:l')?<a>(?: l')? ?<su>", "nous (?:l'avons|en avons) <su>",
                "s'en est on <su>",
                "l'a t on <su>");
        phrases.add(Topic.DETECTION, "qui", "l'a <su>").add(Topic.DETECTION, "detecte|signale|decouvert", "par");
        phrases.add(Topic.RESOLUTION, "comment", "(?:<incident> )?(?:l')?<a> <resolu>(?: <incident>)?",
                "nous l'avons <resolu>");
        phrases.add(Topic.RESOLUTION, "qu|ce", "avons nous fait", "(?:que nous avons|qui a ete) fait");
        phrases.add(Topic.RESOLUTION, "retour|retablissement|mesures|actions", "a la normale", "du service",
                "(?:prises|menees)");
        phrases.add(Topic.TIMELINE, "deroulement|deroule|chronologie|fil|suite|enchainement|journal",
                "(?:des (?:faits|evenements)|de <incident>)");
        phrases.add(Topic.TIMELINE, "comment|ligne", "(?:cela|ca) s'est (?:il )?(?:deroule|passe)", "d[ue] temps");
        phrases.add(Topic.ROOT_CAUSES, "pourquoi", "(?:c'est arrive|est ce arrive|cela est il arrive|cela s'est il produit)");
        phrases.add(Topic.ROOT_CAUSES, "comment|quelle", "(?:est ce arrive|en est on arrive la)",
                "(?:etait|est|a ete) la cause.{0,30}");
        phrases.add(Topic.ROOT_CAUSES, "cause|causes|origine", "(?:de <incident>|du probleme|sous jacentes?|premieres?)");
        phrases.add(Topic.ACTIONS, "qui|que|qu|ce|et", "fait quoi(?: et (?:pour )?quand)?",
                "(?:va t on|allons nous|faire)(?: faire| changer)?",
                "que nous allons (?:faire|changer)", "maintenant");
        phrases.add(Topic.ACTIONS, "comment|pour", "(?:l')?eviter(?: .{2,40})?",
                "que (?:cela|ca) ne se reproduise (?:plus|pas)");
        phrases.add(Topic.ACTIONS, "actions|suites|reste|prochaines", "(?:a (?:faire|realiser|donner)|decidees|donnees)",
                "actions");
        phrases.add(Topic.LESSONS, "qu|que|ce|a", "(?:avons nous|a t on) appris", "retenir",
                "(?:peut on en|pouvons nous en) apprendre",
                "(?:qu'il faut retenir|qu'on a appris|que nous retenons)");
        phrases.add(Topic.LESSONS, "lecons|enseignements", "(?:tirees?|a tirer|retenues|tires)");
        phrases.add(Topic.WENT_WELL, "qu|ce", "(?:est ce )?qui (?:a bien (?:fonctionne|marche)|s'est bien passe)",
                "qui (?:a (?:fonctionne|marche|aide)|nous a aides)",
                "que nous avons bien fait");
        phrases.add(Topic.WENT_WELL, "points", "forts");
        phrases.add(Topic.WENT_WRONG, "qu|ce",
                "(?:est ce )?qui (?:s'est mal passe|n'a pas (?:bien )?(?:fonctionne|marche)|s'est moins bien passe|a moins bien marche)",
                "qui (?:aurait pu mieux se passer|peut etre ameliore|nous a ralentis)",
                "(?:qu'on|que nous) auri?(?:ait|ons) pu mieux faire");
        phrases.add(Topic.WENT_WRONG, "points|pistes|difficultes", "(?:faibles|d'amelioration|rencontrees)");
        phrases.add(Topic.GOT_LUCKY, "ou|nous|par", "(?:avons nous|a t on|on a|nous avons|avons) eu de la chance", "chance");
        phrases.add(Topic.GOT_LUCKY, "coup|coups|part", "de chance");
        phrases.add(Topic.AUTHORS, "ecrit|prepare|etabli|cree|rapport", "(?:redige )?par");
        phrases.add(Topic.DATE, "date|jour", "(?:de <incident>|des faits|de survenue|de l'evenement)").add(Topic.DATE,
                "survenu", "le");
        phrases.add(Topic.STATUS, "etat|statut", "(?:actuel|du rapport|du document|de <incident>|d'avancement)");
        return phrases;
    }
}

package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.topic.TopicNames.names;

/** The names of parts in German, French, Spanish, Portuguese and Hungarian reports; those of other tongues are listed in {@code report/importing/names.txt}. */
final class TopicNamesAbroad {

    private TopicNamesAbroad() {}

    static void add() {
        german();
        french();
        spanish();
        portuguese();
        hungarian();
        TopicNamesInRussian.add();
        TopicNamesInDutch.add();
        TopicNamesInTheNorth.add();
        ListedNames.read(Topic.class, "/report/importing/names.txt")
                .forEach((topic, names) -> names(topic, names.toArray(String[]::new)));
        TopicNames.FIRST.addAll(NamesOfIt.FIRST);
    }

    private static void german() {
        names(Topic.TITLE, "titel");
        names(Topic.DATE, "datum", "datum des vorfalls", "vorfallsdatum", "tag des vorfalls", "datum und uhrzeit");
        names(Topic.AUTHORS, "autor", "autoren", "autorin", "verfasser", "verfasserin", "ersteller", "erstellt von",
                "verantwortlich");
        names(Topic.SEVERITY, "schweregrad", "priorität");
        names(Topic.FACT, "beginn", "ende", "dauer", "betroffene systeme", "betroffene dienste", "beteiligte", "teilnehmer",
                "betroffener dienst", "vorfallsnummer");
        names(Topic.SUMMARY, "zusammenfassung", "kurzfassung", "überblick", "beschreibung", "was ist passiert",
                "kurzbeschreibung",
                "beschreibung des vorfalls", "management summary");
        names(Topic.IMPACT, "auswirkung", "auswirkungen", "folgen", "betroffene nutzer", "auswirkungen auf nutzer");
        names(Topic.TRIGGER, "auslöser");
        names(Topic.DETECTION, "erkennung", "entdeckung", "wie wurde es bemerkt", "feststellung");
        names(Topic.RESOLUTION, "behebung", "lösung", "wiederherstellung", "fehlerbehebung", "gegenmaßnahmen",
                "sofortmaßnahmen",
                "störungsbehebung");
        names(Topic.TIMELINE, "zeitleiste", "zeitlicher ablauf", "chronologie", "verlauf", "zeitlicher verlauf", "ablauf",
                "zeitstrahl", "zeitverlauf", "zeitachse", "vorfallsverlauf", "störungsverlauf", "ereignisverlauf", "hergang",
                "chronologischer ablauf");
        names(Topic.ROOT_CAUSES, "ursache", "ursachen", "grundursache", "ursachenanalyse", "fehlerursache", "hauptursache",
                "beitragende faktoren", "root cause analyse", "warum ist es passiert", "warum ist das passiert");
        names(Topic.ACTIONS, "maßnahmen", "massnahmen", "folgemaßnahmen", "nächste schritte", "aufgaben", "weitere schritte",
                "präventive maßnahmen", "vorbeugende maßnahmen", "korrekturmaßnahmen", "weiteres vorgehen", "offene punkte",
                "verbesserungsmaßnahmen", "to dos", "was ändern wir", "was wir ändern",
                "empfohlene maßnahmen", "zukünftige maßnahmen");
        names(Topic.LESSONS, "erkenntnisse", "lehren", "was haben wir gelernt", "gelernte lektionen", "fazit und lehren");
        names(Topic.WENT_WELL, "was lief gut", "was gut lief", "was ist gut gelaufen", "was gut funktioniert hat");
        names(Topic.WENT_WRONG, "was lief schlecht", "was lief nicht gut", "was schlecht lief", "was nicht gut lief",
                "was ist schlecht gelaufen", "verbesserungspotenzial", "was lief schief");
        names(Topic.GOT_LUCKY, "wo hatten wir glück", "wo wir glück hatten", "glück gehabt");
        names(Topic.NON_TECHNICAL, "nichttechnische beschreibung", "nicht technische beschreibung");
    }

    private static void french() {
        names(Topic.TITLE, "titre");
        names(Topic.DATE, "date de l'incident", "date et heure");
        names(Topic.AUTHORS, "auteur", "auteurs", "auteure", "rédacteur", "rédigé par", "rédacteurs");
        names(Topic.STATUS, "statut", "état");
        names(Topic.SEVERITY, "sévérité", "gravité", "criticité");
        names(Topic.FACT, "début", "fin", "durée", "services affectés", "services impactés", "équipe", "équipes",
                "participants",
                "début de l'incident", "fin de l'incident", "durée de l'incident");
        names(Topic.SUMMARY, "résumé", "résumé exécutif", "synthèse", "description de l'incident", "que s'est il passé",
                "ce qui s'est passé", "résumé de l'incident", "contexte et résumé");
        names(Topic.IMPACT, "impact utilisateur", "impact client", "conséquences", "impact sur les utilisateurs",
                "impacts clients");
        names(Topic.TRIGGER, "déclencheur", "élément déclencheur");
        names(Topic.DETECTION, "détection", "comment l'incident a t il été détecté");
        names(Topic.RESOLUTION, "résolution", "remédiation", "rétablissement", "correction", "résolution de l'incident",
                "actions immédiates");
        names(Topic.TIMELINE, "chronologie", "chronologie de l'incident", "déroulement", "déroulé",
                "chronologie des événements",
                "déroulé de l'incident", "déroulement de l'incident", "frise chronologique", "historique de l'incident");
        names(Topic.ROOT_CAUSES, "cause racine", "causes racines", "analyse des causes", "causes profondes", "cause profonde",
                "analyse de la cause racine", "analyse des causes racines", "facteurs contributifs", "cause de l'incident",
                "origine de l'incident", "5 pourquoi", "les 5 pourquoi", "cause principale", "causes identifiées");
        names(Topic.ACTIONS, "actions correctives", "actions à mener", "plan d'action", "plan d'actions", "prochaines étapes",
                "actions préventives", "mesures correctives", "actions de suivi", "actions à venir", "mesures préventives",
                "actions correctives et préventives", "suivi des actions", "actions recommandées", "actions futures");
        names(Topic.LESSONS, "leçons apprises", "enseignements", "leçons", "retour d'expérience", "leçons tirées",
                "ce que nous avons appris");
        names(Topic.WENT_WELL, "ce qui a bien fonctionné", "ce qui s'est bien passé", "points positifs",
                "ce qui a bien marché");
        names(Topic.WENT_WRONG, "ce qui n'a pas fonctionné", "ce qui s'est mal passé", "ce qui a mal fonctionné",
                "points négatifs",
                "points à améliorer", "ce qui n'a pas bien fonctionné", "axes d'amélioration",
                "ce qui a moins bien fonctionné");
        names(Topic.GOT_LUCKY, "où nous avons eu de la chance", "là où nous avons eu de la chance");
        names(Topic.NON_TECHNICAL, "description non technique");
    }

    private static void spanish() {
        names(Topic.TITLE, "título");
        names(Topic.DATE, "fecha", "fecha del incidente", "fecha y hora");
        names(Topic.AUTHORS, "autores", "autora", "redactado por", "escrito por");
        names(Topic.STATUS, "estado");
        names(Topic.SEVERITY, "severidad", "gravedad");
        names(Topic.FACT, "inicio", "duración", "servicios afectados", "sistemas afectados", "equipo", "participantes",
                "hora de inicio",
                "hora de fin", "responsable");
        names(Topic.SUMMARY, "resumen", "resumen ejecutivo", "descripción", "descripción del incidente", "qué pasó",
                "qué ocurrió",
                "resumen del incidente", "¿qué pasó?");
        names(Topic.IMPACT, "impacto", "impacto no cliente", "impacto nos clientes", "impacto nos usuários",
                "impacto en usuarios", "impacto en los usuarios", "consecuencias", "afectación");
        names(Topic.TRIGGER, "desencadenante", "disparador", "detonante");
        names(Topic.DETECTION, "detectado por", "detección", "cómo se detectó");
        names(Topic.RESOLUTION, "resolución", "solución", "recuperación", "mitigación", "remediación", "acciones tomadas",
                "acciones inmediatas",
                "resolución y recuperación");
        names(Topic.TIMELINE, "cronología", "línea de tiempo", "linea de tiempo", "línea temporal", "cronología del incidente",
                "cronología de eventos", "secuencia de eventos", "línea de tiempo del incidente");
        names(Topic.ROOT_CAUSES, "causa raíz", "causas raíz", "causas", "causa", "análisis de causa raíz", "análisis de causas",
                "factores contribuyentes", "causa principal", "análisis de la causa raíz", "5 porqués", "los 5 porqués",
                "causa raiz");
        names(Topic.ACTIONS, "acciones", "acciones correctivas", "próximos pasos", "plan de acción", "acciones a tomar",
                "acciones de seguimiento", "acciones preventivas", "medidas correctivas", "medidas preventivas", "tareas",
                "acciones correctivas y preventivas", "elementos de acción", "accionables", "puntos accionables",
                "acciones futuras recomendadas");
        names(Topic.LESSONS, "lecciones aprendidas", "aprendizajes", "lecciones", "lección", "qué aprendimos");
        names(Topic.WENT_WELL, "qué salió bien", "lo que salió bien", "qué funcionó bien", "lo que funcionó bien",
                "qué fue bien");
        names(Topic.WENT_WRONG, "qué salió mal", "lo que salió mal", "qué no funcionó", "qué se puede mejorar",
                "lo que no funcionó", "lo que falló", "qué falló",
                "qué fue mal", "oportunidades de mejora");
        names(Topic.GOT_LUCKY, "dónde tuvimos suerte", "en qué tuvimos suerte");
        names(Topic.NON_TECHNICAL, "descripción no técnica");
    }

    private static void portuguese() {
        names(Topic.DATE, "data", "data do incidente", "data e hora");
        names(Topic.SEVERITY, "severidade", "gravidade");
        names(Topic.FACT, "início", "fim", "duração", "duração do impacto", "serviços afetados", "sistemas afetados", "equipe");
        names(Topic.SUMMARY, "resumo", "resumo executivo", "sumário", "sumário executivo", "descrição", "o que aconteceu",
                "resumo do incidente", "descrição do incidente", "visão geral");
        names(Topic.IMPACT, "impacto nos utilizadores", "consequências");
        names(Topic.TRIGGER, "gatilho");
        names(Topic.DETECTION, "detecção", "deteção", "como foi detectado");
        names(Topic.RESOLUTION, "resolução", "solução", "mitigação", "recuperação", "correção", "correção aplicada",
                "remediação",
                "ações tomadas", "ações imediatas");
        names(Topic.TIMELINE, "linha do tempo", "cronologia", "linha do tempo do incidente", "linha do tempo dos eventos",
                "cronologia do incidente", "cronologia dos eventos", "sequência de eventos");
        names(Topic.ROOT_CAUSES, "causa raiz", "causas raiz", "análise de causa raiz", "análise da causa raiz",
                "análise de causas", "análise das causas", "fatores contribuintes", "5 porquês", "os 5 porquês");
        names(Topic.ACTIONS, "ações", "ações corretivas", "próximos passos", "próximas ações", "plano de ação",
                "plano de ações",
                "itens de ação", "ações preventivas", "ações corretivas e preventivas", "ações de melhoria",
                "ações de acompanhamento", "medidas corretivas", "tarefas");
        names(Topic.LESSONS, "lições aprendidas", "lições", "lição", "aprendizados", "o que aprendemos");
        names(Topic.WENT_WELL, "o que deu certo", "o que funcionou bem", "o que funcionou", "o que correu bem",
                "pontos positivos");
        names(Topic.WENT_WRONG, "o que deu errado", "o que não funcionou", "o que correu mal", "o que pode melhorar",
                "pontos negativos", "pontos de melhoria", "o que podemos melhorar", "oportunidades de melhoria");
        names(Topic.GOT_LUCKY, "onde tivemos sorte");
    }

    private static void hungarian() {
        names(Topic.DATE, "dátum", "időpont");
        names(Topic.AUTHORS, "szerző", "szerzők", "készítette");
        names(Topic.STATUS, "státusz", "állapot");
        names(Topic.SUMMARY, "összefoglaló", "osszefoglalo", "összefoglalás", "mi történt");
        names(Topic.IMPACT, "hatás", "hatások", "következmények");
        names(Topic.TRIGGER, "kiváltó ok", "feltételezett kiváltó ok");
        names(Topic.DETECTION, "észlelés", "felfedezés");
        names(Topic.RESOLUTION, "megoldás", "javítás", "elhárítás", "helyreállítás");
        names(Topic.TIMELINE, "idővonal", "események");
        names(Topic.ROOT_CAUSES, "gyökérok", "kiváltó okok", "okok");
        names(Topic.ACTIONS, "teendők", "további lépések", "következő lépések", "megelőző intézkedések", "megelőzés",
                "intézkedések");
        names(Topic.LESSONS, "tanulságok");
    }
}

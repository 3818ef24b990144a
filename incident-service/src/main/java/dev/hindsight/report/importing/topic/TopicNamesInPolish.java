package dev.hindsight.report.importing.topic;

import static dev.hindsight.report.importing.topic.TopicNames.names;

/** The names of parts in Polish reports. */
final class TopicNamesInPolish {

    private TopicNamesInPolish() {}

    static void add() {
        names(Topic.TITLE, "tytuł");
        names(Topic.DATE, "data incydentu", "data zdarzenia", "data awarii");
        names(Topic.AUTHORS, "autorzy", "sporządził", "przygotował");
        names(Topic.SEVERITY, "priorytet", "poziom krytyczności");
        names(Topic.FACT, "początek", "koniec", "czas trwania", "uczestnicy", "dotknięte systemy", "dotknięte usługi");
        names(Topic.SUMMARY, "podsumowanie", "streszczenie", "opis", "opis incydentu", "opis zdarzenia", "opis awarii",
                "co się stało", "co się wydarzyło");
        names(Topic.IMPACT, "wpływ", "skutki", "skutki awarii", "wpływ na użytkowników", "wpływ na klientów");
        names(Topic.TRIGGER, "wyzwalacz");
        names(Topic.DETECTION, "wykrycie", "jak wykryto");
        names(Topic.RESOLUTION, "rozwiązanie", "naprawa", "podjęte działania", "usunięcie awarii");
        names(Topic.TIMELINE, "przebieg", "przebieg zdarzeń", "przebieg incydentu", "przebieg awarii", "oś czasu",
                "chronologia", "chronologia zdarzeń", "kalendarium");
        names(Topic.ROOT_CAUSES, "przyczyna", "przyczyny", "przyczyna awarii", "przyczyny awarii", "przyczyna źródłowa",
                "przyczyna główna", "analiza przyczyn", "przyczyny incydentu", "przyczyna incydentu");
        names(Topic.ACTIONS, "działania naprawcze", "działania zapobiegawcze", "działania korygujące", "dalsze kroki",
                "następne kroki", "kolejne kroki", "plan działania", "plan działań", "zadania");
        names(Topic.LESSONS, "wnioski", "czego się nauczyliśmy", "wyciągnięte wnioski");
        names(Topic.WENT_WELL, "co poszło dobrze", "co się udało", "co zadziałało");
        names(Topic.WENT_WRONG, "co poszło źle", "co poszło nie tak", "co nie zadziałało", "co można poprawić");
        names(Topic.GOT_LUCKY, "gdzie mieliśmy szczęście");
    }
}

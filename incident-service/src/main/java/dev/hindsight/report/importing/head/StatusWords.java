package dev.hindsight.report.importing.head;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The words people use for the state of an incident. */
final class StatusWords {

    private static final Map<String, String> STATES = new HashMap<>();

    static {
        states("documenting", "resolved documenting", "documenting", "resolved and documenting", "resolved documentation",
                "resolved writing up", "fixed documenting", "resolved documentation in progress");
        states("resolved", "resolved", "fixed", "solved", "resolved closed", "behoben", "gelöst", "résolu", "resuelto",
                "resolvido", "løst", "löst", "opgelost", "verholpen", "åtgärdad", "åtgärdat", "решено", "решён", "решен",
                "устранено", "устранён", "устранен", "исправлено");
        states("closed", "closed", "geschlossen", "abgeschlossen", "clos", "fermé", "cerrado", "done", "complete", "completed",
                "finished", "closed resolved", "resolved and closed", "lukket", "afsluttet", "avsluttet", "avslutad", "stängd",
                "gesloten", "afgesloten", "afgerond", "закрыт", "закрыто", "завершён", "завершен");
        states("mitigated", "mitigated", "monitoring", "stabilised", "stabilized", "contained", "workaround in place");
        states("in-progress", "in progress", "inprogress", "in arbeit", "en cours", "en curso", "em andamento", "offen",
                "investigating", "ongoing", "on going", "active", "open",
                "identified", "wip",
                "pågår", "pågående", "under arbeid", "lopend", "in behandeling", "in onderzoek", "в работе", "открыт",
                "расследуется",
                "under investigation", "in process", "in flight", "fixing", "implementing", "started", "work in progress");
        states("triage", "triage", "triaging", "new", "reported", "detected");
        states("declined", "declined", "not an incident", "false alarm", "rejected");
    }

    private StatusWords() {}

    private static void states(String state, String... words) {
        for (String word : words) {
            STATES.put(word, state);
        }
    }

    /** The state the words stand for, none for a sentence or a word about the document. */
    static @Nullable String state(String written) {
        String text = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        String state = STATES.get(text);
        String[] dashed = written.split("\\s[—–-]\\s", 2);
        if (state == null && dashed.length == 2 && state(dashed[1]) == null) {
            state = STATES.get(dashed[0].toLowerCase(Locale.ROOT).strip());
        }
        return state != null
                ? state
                : STATES.get(written.toLowerCase(Locale.ROOT).replaceAll("\\([^()]{0,100}\\)", " ")
                        .replaceAll("[^\\p{L}]+", " ").strip());
    }
}

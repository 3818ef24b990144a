package dev.hindsight.report.importing.action;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.hindsight.report.importing.action.draft.ActionDraft;

/** An action that one part of a report explains and another lists: the same tickets and mostly the same words are one action. */
final class SaidAgain {

    private SaidAgain() {}

    /** Joins each draft from {@code from} on to the one before that says the same. */
    static void join(List<ActionDraft> drafts, int from) {
        var before = List.copyOf(drafts.subList(0, from));
        drafts.subList(from, drafts.size()).removeIf(draft -> {
            List<ActionDraft> same = before.stream().filter(earlier -> same(earlier, draft)).toList();
            if (same.size() != 1) {
                return false;
            }
            same.getFirst().join(draft);
            return true;
        });
    }

    private static boolean same(ActionDraft one, ActionDraft other) {
        if (one.keys().isEmpty() || !one.keys().equals(other.keys())) {
            return false;
        }
        Set<String> words = words(one.text());
        Set<String> others = words(other.text());
        var both = new HashSet<>(words);
        both.retainAll(others);
        return both.size() > 1 && both.size() * 2 >= Math.min(words.size(), others.size());
    }

    private static Set<String> words(String text) {
        String plain = text.length() > 400 ? text.substring(0, 400) : text;
        var words = new HashSet<>(List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < 3);
        return words;
    }
}

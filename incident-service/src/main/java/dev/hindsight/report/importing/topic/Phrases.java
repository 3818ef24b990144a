package dev.hindsight.report.importing.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Names that ask or tell in a phrase, "How was it noticed?": by their first word, and a pattern of all the others in which
 * {@code <it>} and the like stand for families of words.
 */
final class Phrases {

    private record Phrase(Topic topic, Pattern rest) {}

    /** A longer one is a sentence. */
    private static final int LONGEST = 80;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, String> families;

    /** @param families the words that each sign in angle brackets stands for; they may hold signs of families themselves */
    Phrases(Map<String, String> families) {
        this.families = families;
    }

    /**
     * @param firsts the words that may stand first, parted by bars
     * @param rests patterns of what stands behind them
     */
    Phrases add(Topic topic, String firsts, String... rests) {
        String all = "(?:" + String.join("|", rests) + ")";
        while (all.indexOf('<') >= 0 && families.keySet().stream().anyMatch(all::contains)) {
            for (var family : families.entrySet()) {
                all = all.replace(family.getKey(), "(?:" + family.getValue() + ")");
            }
        }
        var phrase = new Phrase(topic, Pattern.compile(all));
        for (String first : firsts.split("\\|")) {
            byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(phrase);
        }
        return this;
    }

    Set<String> firsts() {
        return byFirst.keySet();
    }

    /** @param name in small letters with single blanks */
    @Nullable
    Topic topic(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        List<Phrase> phrases = end >= name.length() || name.length() > LONGEST ? null : byFirst.get(name.substring(0, end));
        if (phrases == null) {
            return null;
        }
        String rest = name.substring(end + 1);
        return phrases.stream().filter(phrase -> phrase.rest().matcher(rest).matches()).map(Phrase::topic).findFirst()
                .orElse(null);
    }
}

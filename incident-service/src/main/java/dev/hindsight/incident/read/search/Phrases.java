package dev.hindsight.incident.read.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What of a search was quoted: the words of a phrase are shown where they stand one behind the other, and not each alone.
 *
 * @param phrases the words of each, in lower case
 * @param loose the words beside them
 */
record Phrases(List<List<String>> phrases, List<String> loose) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    /** As many letters more than its stem a word may have: "charges" means what "charged" does. */
    private static final int ENDING = 3;

    /** @param asked as {@code websearch_to_tsquery} understands it, without what is excluded */
    static Phrases of(String asked) {
        var phrases = new ArrayList<List<String>>();
        var loose = new ArrayList<String>();
        String[] pieces = asked.toLowerCase(Locale.ROOT).split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            List<String> words = Arrays.stream(NO_WORD.split(pieces[i])).filter(word -> !word.isEmpty()).toList();
            if (i % 2 == 1 && words.size() > 1) {
                phrases.add(words);
            } else {
                loose.addAll(words);
            }
        }
        return new Phrases(List.copyOf(phrases), List.copyOf(loose));
    }

    /** Those that stand within a phrase or mean a word beside them. */
    List<Excerpt.Hit> kept(String text, List<Excerpt.Hit> hits) {
        if (phrases.isEmpty()) {
            return hits;
        }
        var kept = new TreeSet<Integer>();
        for (int i = 0; i < hits.size(); i++) {
            String word = word(text, hits.get(i));
            if (loose.stream().anyMatch(other -> isAlike(word, other))) {
                kept.add(i);
            }
            for (List<String> phrase : phrases) {
                for (int j = i; j < i + phrase.size() && isThere(phrase, text, hits, i); j++) {
                    kept.add(j);
                }
            }
        }
        return kept.stream().map(hits::get).toList();
    }

    private static boolean isThere(List<String> phrase, String text, List<Excerpt.Hit> hits, int first) {
        for (int i = 0; i < phrase.size(); i++) {
            int at = first + i;
            if (at >= hits.size() || !isAlike(word(text, hits.get(at)), phrase.get(i))
                    || i > 0 && !isNext(text, hits.get(at - 1), hits.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNext(String text, Excerpt.Hit one, Excerpt.Hit next) {
        return text.substring(one.to(), next.from()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String word(String text, Excerpt.Hit hit) {
        return text.substring(hit.from(), hit.to()).toLowerCase(Locale.ROOT);
    }

    /** Of two words of which one was found for the other, or for a third. */
    private static boolean isAlike(String found, String asked) {
        int shorter = Math.min(found.length(), asked.length());
        int same = Math.max(Math.min(ENDING, shorter), shorter - ENDING);
        return found.startsWith(asked.substring(0, same));
    }
}

package dev.hindsight.report.acceptance;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much two texts have in common, by the words that carry meaning. */
final class Words {
    private static final Pattern CUT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** All words in small letters, in the order of their first appearance. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        for (String word : CUT.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Letters and digits only, to compare titles and texts regardless of blanks and signs. */
    static String bare(String text) {
        return CUT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** 0 for nothing in common to 1 for the same words. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int both = shared(one, other);
        return (double) both / (one.size() + other.size() - both);
    }

    /** How much of the smaller is in the larger, 0 to 1. */
    static double containment(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : (double) shared(one, other) / Math.min(one.size(), other.size());
    }

    /** Whether one of two bare texts says what the other does and goes on; a single word does not say enough for that. */
    static boolean goesOn(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        return shorter.indexOf(' ') > 0 && (shorter.equals(one) ? other : one).startsWith(shorter + " ");
    }

    private static int shared(Set<String> one, Set<String> other) {
        int both = 0;
        for (String word : one) {
            both += other.contains(word) ? 1 : 0;
        }
        return both;
    }
}

package dev.hindsight.incident.read.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that a search asks for, as PostgreSQL understands them (lexemes). Which of the words of a text are meant, only it can
 * tell; here is told which of them can be, so that not whole texts have to be read by it. Looks at each character of all that a
 * search has found, so it goes without regular expressions.
 */
final class Wanted {

    /** What dying, lying and tying mean, which begin with its first letter only. */
    private static final Set<String> DYING = Set.of("die", "lie", "tie");

    /** Of a lexeme, what a word begins with that means it: all but its last letter, which no word of two letters loses. */
    private final List<String> beginnings = new ArrayList<>();
    /** Lexemes that are no plain words, such as hosts, addresses and paths. */
    private final List<String> compounds = new ArrayList<>();
    private final String beginning;

    /** @param beginning in lower case; all that begins with it is meant too, unless it is empty */
    Wanted(String beginning, String... lexemes) {
        this.beginning = beginning;
        if (!beginning.isEmpty()) {
            (beginning.codePoints().allMatch(Wanted::isOfWord) ? beginnings : compounds).add(beginning);
        }
        for (String lexeme : lexemes) {
            if (!lexeme.codePoints().allMatch(Wanted::isOfWord)) {
                compounds.add(lexeme);
            } else if (DYING.contains(lexeme)) {
                beginnings.add(lexeme.substring(0, 1));
            } else {
                beginnings.add(lexeme.length() < 3 ? lexeme : lexeme.substring(0, lexeme.length() - 1));
            }
        }
    }

    /** Adds the words of the text of which only PostgreSQL can tell whether they are meant, in lower case. */
    void collect(String text, Set<String> candidates) {
        found(text, word -> {
            if (!isBegun(word)) {
                candidates.add(word);
            }
            return false;
        });
    }

    /** @param meant asked about no word but those that were collected */
    List<Excerpt.Hit> hits(String text, Predicate<String> meant) {
        return found(text, word -> isBegun(word) || meant.test(word));
    }

    private boolean isBegun(String word) {
        return !beginning.isEmpty() && word.startsWith(beginning);
    }

    private List<Excerpt.Hit> found(String text, Predicate<String> meant) {
        var hits = new ArrayList<Excerpt.Hit>();
        if (compounds.isEmpty()) {
            words(text, 0, text.length(), meant, hits);
            return hits;
        }
        int end = 0;
        for (int begin = next(text, 0, text.length(), false); begin < text.length(); begin = next(text, end, text.length(),
                false)) {
            end = next(text, begin, text.length(), true);
            chunk(text, begin, end, meant, hits);
        }
        return hits;
    }

    /** What stands between two spaces, without the punctuation around it. */
    private void chunk(String text, int begin, int end, Predicate<String> meant, List<Excerpt.Hit> hits) {
        int from = begin;
        int to = end;
        while (from < to && !isOfWord(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && !isOfWord(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        String whole = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (compounds.stream().anyMatch(whole::contains) && meant.test(whole)) {
            hits.add(new Excerpt.Hit(from, to));
        } else {
            words(text, from, to, meant, hits);
        }
    }

    private void words(String text, int begin, int end, Predicate<String> meant, List<Excerpt.Hit> hits) {
        int to;
        for (int from = begin; from < end; from = to) {
            int character = text.codePointAt(from);
            to = from + Character.charCount(character);
            if (!isOfWord(character)) {
                continue;
            }
            while (to < end && isOfWord(text.codePointAt(to))) {
                to += Character.charCount(text.codePointAt(to));
            }
            if (mayBe(text, from, to) && meant.test(text.substring(from, to).toLowerCase(Locale.ROOT))) {
                hits.add(new Excerpt.Hit(from, to));
            }
        }
    }

    private boolean mayBe(String text, int from, int to) {
        for (String beginning : beginnings) {
            if (to - from >= beginning.length() && text.regionMatches(true, from, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where the next space is, or the next that is none. */
    private static int next(String text, int from, int end, boolean space) {
        int index = from;
        while (index < end && Character.isWhitespace(text.charAt(index)) != space) {
            index++;
        }
        return index;
    }

    private static boolean isOfWord(int character) {
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        int type = character < 128 ? Character.CONTROL : Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}

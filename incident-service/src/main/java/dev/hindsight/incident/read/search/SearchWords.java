package dev.hindsight.incident.read.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is searched for, as somebody types it: the word at its end stands for all that begin like it, unless it is quoted, excluded
 * or followed by a space.
 *
 * @param text as {@code websearch_to_tsquery} understands it
 * @param beginning in lower case; empty where no word has to be gone on with
 */
public record SearchWords(String text, String beginning) {

    /** Of one letter nearly everything is a beginning; nobody types longer words. */
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final Pattern LAST = Pattern
            .compile("(?:^|\\s)[^-\"\\s\\p{L}\\p{N}]*([\\p{L}\\p{N}](?:[^\"\\s]*[\\p{L}\\p{N}\\p{M}])?)\\z");
    /**
     * Where PostgreSQL parts a word in every locale, as in "l'incident", and whatever no word begins with behind it; an address has
     * such signs too.
     */
    private static final Pattern PARTED = Pattern.compile("^[^/]*[',;()\\[\\]{}][^\\p{L}\\p{N}]*");
    private static final Pattern ROUND = Pattern.compile("[‘’ʼ]");
    private static final Pattern ROUND_PAIR = Pattern.compile("[“”„‟«»]");
    /** Not among them: what is quoted, which is looked for word by word, and "down", "off", "not" and the like, which say much of an incident. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "(?i)(\"[^\"]*\"?)|(?<![\\p{L}\\p{N}'-])(?:an?|the|and|as|at|be|been|being|but|by|for|from|had|has|have|he|her|his|i|if|in|into|is|it|its"
                    + "|of|our|she|so|such|than|that|their|them|then|there|these|they|this|those|to|was|we|were|which|will|with|would|you|your)"
                    + "(?![\\p{L}\\p{N}'-])");
    private static final Pattern PLAIN = Pattern.compile("[a-z]{3,}");
    /** The index holds stems, which end before these do: "migration" is "migrat" there, and does not begin with "migrati". */
    private static final List<String> ENDINGS = List.of("ings", "ed", "es", "ies", "ions", "ations", "ments", "ness", "able",
            "ible", "ally", "ity", "ability", "ive", "ized", "ous", "ful", "ers", "ly", "ical", "ance", "ence", "ancy", "ency",
            "ants", "ents", "ators");

    /** Apostrophes and quotation marks are the same however they were typed, letters with and without their accents. */
    public static SearchWords of(String typed) {
        String q = ROUND_PAIR.matcher(ROUND.matcher(PlainLetters.of(typed)).replaceAll("'")).replaceAll("\"");
        Matcher last = LAST.matcher(q);
        boolean quoted = q.chars().filter(c -> c == '"').count() % 2 != 0;
        String word = !quoted && last.find() ? PARTED.matcher(last.group(1)).replaceFirst("").toLowerCase(Locale.ROOT) : "";
        int length = word.codePointCount(0, word.length());
        boolean open = length >= SHORTEST && length <= LONGEST && !word.equals("or") && !Ranked.KEY.matcher(word).matches();
        return new SearchWords(q, open ? word : "");
    }

    /** An expression of type {@code tsquery}. @param place for a value, such as {@code $1} */
    public String query(Function<Object, String> place) {
        String whole = query(text, place);
        return beginning.isEmpty()
                ? whole
                : "ts_rewrite(%s, %s, %s)".formatted(whole, query(beginning, place), begun(place));
    }

    private String begun(Function<Object, String> place) {
        return PLAIN.matcher(beginning).matches()
                ? "incident_search_begun(%s, %s)".formatted(place.apply(beginning), place.apply(String.join(" ", forms())))
                : "%s || (%s::text)::tsquery".formatted(query(beginning, place), place.apply(lexeme() + ":*"));
    }

    private static String query(String words, Function<Object, String> place) {
        return "websearch_to_tsquery('incident_words', " + place.apply(told(words)) + ")";
    }

    /** Without what stands in every text, where anything else is asked for: those words would only be looked for at length. */
    String told() {
        return told(text);
    }

    private static String told(String words) {
        String told = EVERYWHERE.matcher(words).replaceAll("$1");
        return told.codePoints().anyMatch(Character::isLetterOrDigit) ? told : words;
    }

    private String lexeme() {
        return "'" + beginning.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** The words that the beginning may be meant to become and whose stems do not begin with it, and itself. */
    Set<String> forms() {
        var forms = new LinkedHashSet<String>();
        if (!beginning.isEmpty()) {
            forms.add(beginning);
        }
        if (PLAIN.matcher(beginning).matches()) {
            forms.add(beginning + "ing");
            for (String ending : ENDINGS) {
                for (int begun = Math.min(ending.length() - 1, beginning.length() - 2); begun > 0; begun--) {
                    if (beginning.endsWith(ending.substring(0, begun))) {
                        forms.add(beginning + ending.substring(begun));
                    }
                }
            }
        }
        return forms;
    }
}

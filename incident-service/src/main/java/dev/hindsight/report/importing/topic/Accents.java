package dev.hindsight.report.importing.topic;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as they are written without the accents of their tongue, "cronologia", "causa raiz", "sonraki adimlar". */
final class Accents {

    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
    /** A short word without its accents may be another one: "resume". */
    private static final int FEWEST = 7;

    private static final int FIRST_ACCENT = 0x80;

    private Accents() {}

    static String without(String name) {
        return name.length() < FEWEST ? name : off(name);
    }

    /** Any words without them. */
    static String off(String words) {
        return words.chars().allMatch(letter -> letter < FIRST_ACCENT)
                ? words
                : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("").replace('ı', 'i');
    }
}

package dev.hindsight.incident.discretion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * A word where it stands in a text, read as people see it: case, accents, invisible signs, marks of Markdown and entities of HTML
 * make no other word. Of scripts that leave no spaces each sign is a word.
 *
 * @param start of the word in the text as it was given
 * @param end behind it
 * @param plain what it is compared by
 */
record Word(int start, int end, String plain, boolean capital) {

    private static final String DENSE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";
    /** Marks stand within a word too: {@code A**nn**}. */
    private static final Pattern WORD = Pattern
            .compile("[" + DENSE + "]\\p{M}*|[\\p{L}\\p{M}\\p{N}\\p{Cf}*~`\\\\&&[^" + DENSE + "]]+");
    private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z]{2,10}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Pattern NO_LETTER = Pattern.compile("[\\p{M}\\p{Cf}*~`\\\\]");

    static List<Word> of(String text) {
        var decoded = new StringBuilder(text.length());
        int[] places = decode(text, decoded);
        var words = new ArrayList<Word>();
        Matcher found = WORD.matcher(decoded);
        while (found.find()) {
            int first = found.start();
            int last = found.end() - 1;
            while (first < last && !isLetter(decoded.charAt(first))) {
                first++;
            }
            while (last > first && !isLetter(decoded.charAt(last)) && !isMark(decoded.charAt(last))) {
                last--;
            }
            String plain = plain(found.group());
            if (!plain.isEmpty()) {
                words.add(new Word(places[first], places[last + 1], plain, Character.isUpperCase(decoded.codePointAt(first))));
            }
        }
        return words;
    }

    /** The words of a name, to look for. */
    static List<String> plain(List<Word> words) {
        return words.stream().map(Word::plain).toList();
    }

    boolean isDense() {
        return plain.codePoints().anyMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        });
    }

    /** @return for each place in {@code into}, and for its end, where that was in the text */
    private static int[] decode(String text, StringBuilder into) {
        int[] places = new int[text.length() + 1];
        Matcher entity = ENTITY.matcher(text);
        int done = 0;
        while (entity.find()) {
            copy(text, done, entity.start(), into, places);
            String meant = Parser.unescapeEntities(entity.group(), true);
            for (int i = 0; i < meant.length(); i++) {
                places[into.length()] = entity.start();
                into.append(meant.charAt(i));
            }
            done = entity.end();
        }
        copy(text, done, text.length(), into, places);
        places[into.length()] = text.length();
        return places;
    }

    private static void copy(String text, int from, int to, StringBuilder into, int[] places) {
        for (int i = from; i < to; i++) {
            places[into.length()] = i;
            into.append(text.charAt(i));
        }
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static String plain(String word) {
        return NO_LETTER.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("ı", "i").replace("æ", "ae");
    }
}

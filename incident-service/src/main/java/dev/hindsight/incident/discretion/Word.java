package dev.hindsight.incident.discretion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word where it stands in a text: case, accents and signs that nobody sees make no other word. Of scripts that leave no spaces
 * each sign is a word.
 *
 * @param start of the word in the text
 * @param end behind it
 * @param plain what it is compared by
 */
record Word(int start, int end, String plain, boolean capital) {

    /** Letters by their kind, and yet nothing is seen of them: fillers of Hangul. */
    static final String NOTHING = "\\u115F\\u1160\\u3164\\uFFA0";
    private static final String DENSE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";
    private static final Pattern WORD = Pattern.compile("(?![" + NOTHING + "])[" + DENSE
            + "]\\p{M}*|[[\\p{L}\\p{M}\\p{N}\\p{Cf}&&[^" + DENSE + "]][" + NOTHING + "]]+");
    private static final Pattern NO_LETTER = Pattern.compile("[\\p{M}\\p{Cf}" + NOTHING + "]");

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            int first = found.start();
            int last = found.end() - 1;
            while (first < last && !isLetter(text.charAt(first))) {
                first++;
            }
            while (last > first && !isLetter(text.charAt(last)) && !isMark(text.charAt(last))) {
                last--;
            }
            String plain = plain(found.group());
            if (!plain.isEmpty()) {
                words.add(new Word(first, last + 1, plain, Character.isUpperCase(text.codePointAt(first))));
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

    private static boolean isLetter(char c) {
        return (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) && "\u115F\u1160\u3164\uFFA0".indexOf(c) < 0;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static String plain(String word) {
        return NO_LETTER.matcher(Normalizer.normalize(NO_LETTER.matcher(word).replaceAll(""), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("ı", "i")
                .replace("æ", "ae").replace("œ", "oe").replace("đ", "d").replace("ð", "d").replace("þ", "th");
    }
}

package dev.hindsight.report.importing.topic;

import java.util.Locale;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.time.FullWidth;

/** The words of a heading or label as the lists of names have them: in small letters, without numbers, signs and emoji around them. */
final class NameText {

    private static final Pattern SLASH = Pattern.compile("\\s{0,9}/\\s{0,9}");
    /** ":warning: " in front of a name, as chat writes an emoji. */
    private static final Pattern EMOJI = Pattern.compile("^(?::[a-z][a-z0-9_+-]{1,40}:\\s*){1,3}(?=\\S)");
    /** An emoji whose signs were torn into letters of no word: nothing in it is written as the name behind it is. */
    private static final Pattern TORN = Pattern.compile("^(?!à\\s)[^\\p{ASCII}\\s][^\\s\\p{Alnum}]{0,12}\\s+(?=[a-z])");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}/']+");
    private static final Pattern TIME_LINE = Pattern.compile("\\btime line(?=s?\\b)");
    private static final Pattern NUMBERING = Pattern
            .compile(
                    "^(?:[ivx]{1,5}[.)]\\s+|[①-⑳■□●○◆◇▼▶・]\\s*|[一二三四五六七八九十]{1,3}[、.]\\s*|第[一二三四五六七八九十\\d]{1,3}[章节節部]\\s*|\\d{1,2}(?:\\.\\d{1,2})*[.、)](?=\\p{Lo})|\\d{1,2}(?:\\.\\d{1,2})*[.):]\\s+|(?:section|part) \\d+[.: -]+)");
    /** "2 Chronology", as a paper numbers its headings. */
    private static final Pattern NUMBER = Pattern
            .compile("^\\d{1,2}(?:\\.\\d{1,2})*\\s+(?=\\p{Lu}\\p{Ll}|\\p{Lo})(?![Ww]hy|个为什么)");
    /** "So, what happened?" */
    private static final Pattern TALK = Pattern.compile("^(?:so|and|but|ok|okay|now),? (?=(?:what|how|why|who) )");

    private NameText() {}

    /** The label without what stands in front of its words. */
    static String bare(String label) {
        String words = NUMBER.matcher(FullWidth.folded(label.strip())).replaceFirst("").toLowerCase(Locale.ROOT);
        return TORN.matcher(TALK.matcher(EMOJI.matcher(words).replaceFirst("")).replaceFirst("")).replaceFirst("");
    }

    static String normal(String label) {
        String text = FullWidth.folded(label.strip()).toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('’', '\'')
                .replace("&", " and ").replace("(s)", "s")
                .replace('_', ' ');
        text = NUMBERING.matcher(text).replaceFirst("");
        text = text.indexOf('/') < 0 ? text : SLASH.matcher(text).replaceAll("/");
        return TIME_LINE.matcher(NOT_WORDS.matcher(text).replaceAll(" ").strip()).replaceAll("timeline");
    }

    /** Whether one of its first two words opens a name; the first may be a number. */
    static boolean mayBeName(String text) {
        if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || NamesOfIt.mayHold(text)) {
            return true;
        }
        int from = 0;
        for (int word = 0; word < 3 && from < text.length(); word++) {
            while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            int end = from;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            String first = text.substring(from, end);
            if (TopicNames.FIRST.contains(first) || PhrasedNames.mayOpenWith(first) || first.equals("five")) {
                return true;
            }
            if (!isNumbering(first)) {
                return false;
            }
            from = end;
        }
        return false;
    }

    private static boolean isNumbering(String word) {
        return word.matches("[ivx]{1,5}") || !word.isEmpty() && word.chars().allMatch(Character::isDigit)
                || word.equals("section") || word.equals("part");
    }
}

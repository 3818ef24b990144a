package dev.hindsight.report.importing.page.html;

import java.util.Locale;
import java.util.Set;

import dev.hindsight.report.importing.page.Limits;

/** Counts tags before a tree is built of them: a parser needs the longer for each, the deeper it stands. */
public final class Tags {

    /** Tags that end by themselves: a paragraph, a bullet, a cell, a line end. */
    private static final Set<String> ALONE = Set.of("p", "li", "td", "th", "tr", "dd", "dt", "br", "hr", "img", "input", "col",
            "meta", "link", "option", "thead", "tbody", "tfoot", "colgroup", "wbr", "source", "area", "base", "embed");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TAG = 600;

    private Tags() {}

    static void notTooMany(String text) {
        notTooDeep(text, Limits.TAGS);
    }

    /** However many there are: whether so many are open that no page is like that. */
    public static boolean tooDeep(String text) {
        try {
            notTooDeep(text, Integer.MAX_VALUE);
            return false;
        } catch (Limits.Exceeded deep) {
            return true;
        }
    }

    private static void notTooDeep(String text, int most) {
        int open = 0;
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0 && at + 2 < text.length(); at = text.indexOf('<', at + 1)) {
            if (++tags > most) {
                throw new Limits.Exceeded("The page has more than " + Limits.TAGS + " tags.");
            }
            boolean closing = text.charAt(at + 1) == '/';
            int from = closing ? at + 2 : at + 1;
            if (!Character.isLetter(text.charAt(from)) || ALONE.contains(name(text, from))) {
                continue;
            }
            open = closing ? Math.max(0, open - 1) : endsItself(text, from) ? open : open + 1;
            if (open > Limits.OPEN_TAGS) {
                throw new Limits.Exceeded("The page opens more than " + Limits.OPEN_TAGS + " tags within each other.");
            }
        }
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean endsItself(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST_TAG);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '>') {
                return text.charAt(i - 1) == '/';
            }
        }
        return false;
    }
}

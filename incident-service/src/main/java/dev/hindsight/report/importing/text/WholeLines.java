package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether each line of a page is a paragraph, point or row as somebody wrote it: some are longer than people break lines, and
 * none goes on in the next one.
 */
final class WholeLines {

    /** Lines longer than this were not broken to fit a width. */
    private static final int WIDEST = 130;
    private static final int WORDS = 12;
    private static final int SHORT = 20;
    /** In a hundred lines one may look torn and be none, as in a log or a talk. */
    private static final int SELDOM = 100;
    private static final Pattern WORD = Pattern.compile("(?<!\\S)\\p{L}{1,30}(?=[ ,.;:!?]|$)");
    private static final Pattern ENDS = Pattern.compile("[.!?:;…][\"”’)]?$");
    private static final Pattern LEADS_ON = Pattern
            .compile("(?i)(?<!\\S)(?:at|by|from|to|until|since|on|in|of|for|with|and|or|but|the|an?|as|per|via|than|into)$");
    /** Behind a piece of markup that stood on a line of its own. */
    private static final Pattern INSIDE = Pattern.compile("[.,;)](?: \\p{L}|$)|[,;] ?\\p{L}");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:and|or|but|was|were|is|are|has|had|have|which|who|that|then|for|of|to|with|by|in|on|from|at|as|so|because)\\b");

    private WholeLines() {}

    static boolean are(List<TextLine> lines) {
        return lines.stream().anyMatch(WholeLines::isWide) && torn(lines) * SELDOM <= lines.size();
    }

    private static boolean isWide(TextLine line) {
        return line.text().length() > WIDEST && !line.isRow() && !line.isBullet()
                && WORD.matcher(line.text()).results().limit(WORDS).count() == WORDS;
    }

    private static long torn(List<TextLine> lines) {
        long torn = 0;
        for (int i = 1; i < lines.size(); i++) {
            torn += isTorn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        return torn;
    }

    private static boolean isTorn(TextLine before, TextLine line) {
        String text = before.text();
        if (line.gap() == 0 && INSIDE.matcher(line.text()).lookingAt()) {
            return true;
        }
        if (line.gap() > 0 || line.isBullet() || line.text().isEmpty() || text.length() < SHORT || before.isRow()
                || line.isRow()
                || ENDS.matcher(text).find()) {
            return false;
        }
        char first = line.text().charAt(0);
        return GOES_ON.matcher(line.text()).lookingAt()
                || (Character.isLowerCase(first) || first == '(' || line.text().indexOf(' ') < 0)
                        && LEADS_ON.matcher(text).find();
    }
}

package dev.hindsight.report.importing.text.mending;

import java.util.regex.Pattern;

/**
 * Tables of a page that was copied from a browser, whose cells hold paragraphs: the tab between two cells stands on a line of its own,
 * with empty lines around it. Each row becomes one line again, in which {@link #BREAK} keeps the lines of a cell apart.
 */
public final class CopiedTables {

    /** Between the lines of a cell. No text that comes in has it. */
    public static final char BREAK = '\u2028';

    /** A text with more of them has more rows than are read. */
    private static final int MOST_CELLS = 20_000;
    private static final Pattern TORN = Pattern.compile("\n *\\t *(?=\n)");
    /** The end of a line whose last cell stands below it. */
    private static final Pattern BELOW = Pattern.compile("\\t(?=\n[^\\t\n]{1,400}\n)");

    private static final Pattern EMPTY_ROW = Pattern.compile("\\t+\n[^\n\\t]+\\t");

    private final String text;
    private final StringBuilder told = new StringBuilder();
    private int at;

    private CopiedTables(String text) {
        this.text = text;
    }

    /** The text with the rows of such tables as lines with tabs. */
    public static String asRows(String text) {
        return (TORN.matcher(text).find() || BELOW.matcher(text).find())
                && text.chars().filter(sign -> sign == '\t').count() <= MOST_CELLS
                        ? new CopiedTables(text).rows()
                        : text;
    }

    private String rows() {
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', at)) {
            int from = lastLine(tab);
            var table = new CopiedTable(text, from, tab);
            table.read();
            told.append(text, at, from);
            int end = Math.max(table.end(), tab + 1);
            told.append(table.end() > tab && isTorn(from, Math.min(text.length(), end + 1), table.height())
                    ? table.told()
                    : text.substring(from, end));
            at = end;
        }
        return told.append(text.substring(at)).toString();
    }

    /** Whether a tab between cells has a line of its own, or the last cells of most rows stand below their lines. */
    private boolean isTorn(int from, int to, int height) {
        return TORN.matcher(text).region(from, to).find()
                || height > 1 && BELOW.matcher(text).region(from, to).results().count() * 2 > height;
    }

    /** Where the words begin that stand last above a tab; none of them belong to it where a row of empty cells opens the table. */
    private int lastLine(int tab) {
        int end = tab;
        while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean near = text.substring(end, tab).chars().filter(sign -> sign == '\n').count() == 1;
        return end == at || near && EMPTY_ROW.matcher(text).region(tab, text.length()).lookingAt()
                ? tab
                : Math.max(at, text.lastIndexOf('\n', end - 1) + 1);
    }
}

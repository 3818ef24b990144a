package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.timeline.MachineLines;

/** Rows of a table with tabs between their cells: a cell may hold several lines, and the first ones may be empty. */
final class Tabs {

    /** Lines that a cell may hold behind its first. */
    static final int MOST = 6;
    private static final int LONGEST = 60;
    private static final Pattern CELL_REST = Pattern
            .compile("(?i)done|complete[d]?|closed|resolved|in progress|to ?do|wip|open|backlog|"
                    + "[A-Z][A-Z0-9]{1,9}-\\d{1,6}.{0,40}|https?://\\S+|- getting issue details.*|status");

    private static final Pattern SECONDS = Pattern.compile("\\d:\\d\\d:\\d\\d(?!\\d)");

    private final List<TextLine> lines;

    Tabs(List<TextLine> lines) {
        this.lines = lines;
    }

    static int in(String line) {
        return line.indexOf('\t') < 0 ? 0 : (int) line.chars().filter(c -> c == '\t').count();
    }

    /** How many empty cells a line opens with. */
    static int opening(String line) {
        int at = 0;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\u00a0')) {
            at++;
        }
        return in(line.substring(0, at));
    }

    /** The empty cells that words end with. */
    static String closing(String words) {
        return "\t".repeat(in(words.substring(words.stripTrailing().length())));
    }

    /** The borders of the rows of a table, none where its cells stand otherwise. */
    int width(int index) {
        String text = lines.get(index).text();
        return text.indexOf('|') >= 0 ? 0 : in(text);
    }

    /**
     * The line that ends the row which opens at {@code index}: a row that lacks some borders has them on the lines below; in a list of
     * actions the first cell may be the one that holds several lines.
     */
    int end(int index, int width, boolean actions) {
        int tabs = in(lines.get(index).text());
        boolean whole = tabs >= width || (tabs == 0 ? !actions : lines.get(index).text().endsWith("\t"));
        for (int i = index + 1; width > 1 && !whole && i < lines.size() && i - index <= MOST && mayBeRest(i); i++) {
            if (isTimed(index) && isTimed(i)) {
                return index;
            }
            tabs += in(lines.get(i).text());
            if (tabs >= width) {
                return tabs == width ? i : isNextRow(index, i, width) ? i - 1 : index;
            }
        }
        return index;
    }

    /** Whether a line is a whole row again and those in front of it the rest of a cell, behind which the borders were lost. */
    private boolean isNextRow(int row, int index, int width) {
        return in(lines.get(index).text()) == width && lines.subList(row + 1, index).stream().map(TextLine::text)
                .noneMatch(text -> in(text) > 0 || StampReader.read(text, 0) != null && !isPrinted(text, row));
    }

    /** Whether a cell stands first that says when: no line of another cell. */
    private boolean isTimed(int index) {
        String text = lines.get(index).text();
        String first = text.indexOf('\t') < 0 ? "" : text.substring(0, text.indexOf('\t')).strip();
        Stamp stamp = StampReader.read(first, 0);
        return stamp != null && stamp.end() == first.length();
    }

    /** Whether the first cell of a row holds several lines, this the first of them. */
    boolean opens(int index, int width) {
        int tabs = in(lines.get(index).text());
        return tabs == 0 && !lines.get(index).isBullet() && end(index, width, true) > index;
    }

    /** The last line below a row that still belongs to its last cell, or {@code row} itself. */
    int rest(int row, int width, boolean actions) {
        int between = actions ? row : between(row, width);
        int end = row;
        while (actions && end + 1 < lines.size() && end - row < MOST) {
            TextLine next = lines.get(end + 1);
            boolean rest = next.gap() == 0 && !next.isRow() && !next.isBullet() && next.text().length() < LONGEST
                    && CELL_REST.matcher(next.text()).matches();
            if (!rest) {
                return end;
            }
            end++;
        }
        return Math.max(end, between);
    }

    /** The last of the lines that stand between two whole rows, where none of them opens with a time. */
    private int between(int row, int width) {
        boolean whole = width > 1 && in(lines.get(row).text()) == width;
        for (int i = row + 1; whole && i < lines.size() && i - row <= MOST && mayBeRest(i); i++) {
            String text = lines.get(i).text();
            if (in(text) > 0) {
                return in(text) == width || end(i, width, false) > i ? i - 1 : row;
            }
            if (StampReader.read(text, 0) != null && !isPrinted(text, row)) {
                return row;
            }
        }
        return row;
    }

    /** A line of a log in a cell: it tells seconds, which the row above it does not. */
    private boolean isPrinted(String text, int row) {
        return MachineLines.isToTheSecond(text) && !SECONDS.matcher(lines.get(row).text()).find();
    }

    private boolean mayBeRest(int index) {
        TextLine line = lines.get(index);
        return line.gap() == 0 && !line.isBullet() && line.text().indexOf('|') < 0 && Label.exact(line.text()) == null
                && !Furniture.opensTail(line.text());
    }
}

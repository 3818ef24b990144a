package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.hindsight.report.importing.text.label.Label;

/**
 * One table of a copied page, from the first cell on. What stands between two tabs is a cell, or the last one of a row and the first
 * one of the next: these stand farther apart than the paragraphs of a cell.
 */
final class CopiedTable {

    private static final int WIDEST = 12;
    private static final int LONGEST_CELL = 4_000;
    private static final int LONGEST_FIRST = 120;
    /** So many ends of lines stand between two rows, and fewer within one. */
    private static final int FAR = 3;

    /**
     * Where the last line between two tabs begins: behind the end of what may be another cell.
     *
     * @param breaks how many ends of lines stand between them, none where it is the only line
     */
    private record Seam(int end, int next, int breaks) {

        static Seam in(String between) {
            int next = between.stripTrailing().lastIndexOf('\n') + 1;
            int end = next;
            while (end > 0 && between.charAt(end - 1) == '\n') {
                end--;
            }
            return new Seam(end, next, next - end);
        }

        boolean wide() {
            return breaks >= FAR;
        }
    }

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int width;
    /** Whether rows stand farther apart than paragraphs. */
    private boolean wide;
    private int tab;
    private int end;

    CopiedTable(String text, int from, int tab) {
        this.text = text;
        this.tab = tab;
        this.end = from;
        row.add(text.substring(from, tab));
        width = headings(from);
    }

    /** Behind the last row that is whole. */
    int end() {
        return end;
    }

    int height() {
        return rows.size();
    }

    String told() {
        var lines = new ArrayList<String>();
        rows.forEach(cells -> lines.add(String.join("\t", cells.stream().map(CopiedTable::cell).toList())));
        return String.join("\n", lines);
    }

    private static String cell(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining(String.valueOf(CopiedTables.BREAK)));
    }

    /** How many cells stand in the first line where no tab ends it and none opens the next. */
    private int headings(int from) {
        int lineEnd = text.indexOf('\n', from);
        String line = text.substring(from, lineEnd < 0 ? text.length() : lineEnd);
        boolean whole = line.indexOf('\t') >= 0 && !line.endsWith("\t") && !text.startsWith("\n\t", from + line.length());
        return whole ? line.split("\t", -1).length : 0;
    }

    void read() {
        boolean goesOn = true;
        while (goesOn) {
            int next = text.indexOf('\t', tab + 1);
            boolean last = next < 0;
            String between = text.substring(tab + 1, last ? text.length() : next);
            if (last || between.length() > LONGEST_CELL) {
                goesOn = false;
                closed(between);
            } else if (width == 0 && !endsHere(between) || row.size() + 1 < width) {
                goesOn = row.size() < WIDEST && !namesPart(between);
                row.add(between);
            } else {
                goesOn = full(between, opensEmpty(next));
            }
            tab = next;
        }
    }

    /** Whether the first row of the table, whose width shows nowhere else, ends between two tabs. */
    private boolean endsHere(String between) {
        var seam = Seam.in(between);
        boolean ends = seam.wide() || seam.breaks() == 2 && !between.substring(0, seam.end()).isBlank();
        wide = seam.wide();
        width = ends ? row.size() + 1 : 0;
        return ends;
    }

    /** Whether a tab stands at the beginning of a line that has more cells, or above one: the row it stands in opens with an empty cell. */
    private boolean opensEmpty(int next) {
        String behind = text.substring(next + 1, Math.min(text.length(), next + 3));
        return text.startsWith("\n", next - 1) && (!behind.startsWith("\n") || behind.startsWith("\n\t"));
    }

    /**
     * The last cell of a row, and the first of the next where the table goes on.
     *
     * @param empty whether that one is empty
     */
    private boolean full(String between, boolean empty) {
        boolean beside = !between.startsWith("\n");
        boolean below = between.endsWith("\n");
        boolean paragraphs = between.strip().contains("\n\n");
        var seam = Seam.in(between);
        if (between.isBlank() || empty && !seam.wide()
                || !seam.wide() && !paragraphs && (between.endsWith("\n\n\n") || beside && below)) {
            return opens(new Seam(between.stripTrailing().length(), between.length(), 0), between);
        }
        if (!seam.wide() && !beside && below && !paragraphs) {
            return false; // a cell that is not the last
        }
        boolean near = seam.breaks() > 1 || seam.breaks() == 1 && !paragraphs && !below;
        return seam.wide() || near && (!paragraphs || !wide) ? opens(seam, between) : closed(between);
    }

    /** A row ends before a seam, and the next opens behind it, with an empty cell where nothing stands there. */
    private boolean opens(Seam seam, String between) {
        String cell = between.substring(0, seam.end());
        String first = between.substring(seam.next());
        if (namesPart(cell) || first.strip().length() > LONGEST_FIRST) {
            return closed(between);
        }
        add(cell, tab + 1 + seam.end());
        row.add(first);
        return true;
    }

    /** The last cell of the table is the line behind the tab, or the paragraph below it; a name of a part there is the next heading. */
    private boolean closed(String between) {
        if (width > 0 && row.size() + 1 >= width) {
            int from = 0;
            while (from < between.length() && between.charAt(from) == '\n') {
                from++;
            }
            int paragraph = between.indexOf(from == 0 ? "\n" : "\n\n", from);
            String words = between.substring(from, paragraph < 0 ? between.length() : paragraph);
            boolean said = from < FAR && !isPart(words.lines().findFirst().orElse("").strip());
            add(said ? words : "", tab + 1 + (said ? from + words.length() : 0));
        }
        return false;
    }

    private void add(String cell, int behind) {
        row.add(cell);
        rows.add(row);
        row = new ArrayList<>();
        end = behind;
    }

    /** Whether the name of a part stands above or below other lines, where a table has ended. */
    private static boolean namesPart(String cell) {
        if (cell.strip().indexOf('\n') < 0) {
            return false;
        }
        List<String> lines = cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() > 1 && lines.stream().anyMatch(CopiedTable::isPart);
    }

    private static boolean isPart(String line) {
        Label label = Label.exact(line);
        return label != null && (label.topic().isBody() || label.topic().section() != null);
    }
}

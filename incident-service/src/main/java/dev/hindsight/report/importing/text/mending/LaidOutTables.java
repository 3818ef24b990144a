package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.text.label.OtherWords;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.timeline.TimedRows;

/**
 * Tables of a printed document whose columns are only set apart by blanks, so that a long cell goes on in the next line below its own
 * beginning, and whose headings may stand on each page: each row becomes one line with tabs.
 */
public final class LaidOutTables {

    private static final int LONGEST = 400;
    private static final Pattern BORDER = Pattern.compile("(?<=\\S) {2,}(?=\\S)");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})[.)]");

    private final List<String> lines;
    private final List<String> told = new ArrayList<>();

    private LaidOutTables(List<String> lines) {
        this.lines = lines;
    }

    /** The text with the rows of such tables as lines with tabs. */
    public static String asRows(String text) {
        var tables = new LaidOutTables(List.of(text.split("\n", -1)));
        int i = 0;
        while (i < tables.lines.size()) {
            i = tables.take(i);
        }
        return String.join("\n", tables.told);
    }

    /** Tells the table that begins at a line, or the line; where to go on. */
    private int take(int index) {
        List<String> names = names(lines.get(index));
        var rows = new ArrayList<List<String>>();
        int end = index + 1;
        if (!names.isEmpty()) {
            var gutters = new Gutters(lines.get(index));
            boolean actions = names.stream().allMatch(name -> Columns.kind(name) != null) && Columns.of(names).isPresent();
            for (int i = end; i < lines.size(); i++) {
                if (lines.get(i).isBlank()) {
                    continue;
                }
                List<String> cells = gutters.cells(lines.get(i));
                boolean again = cells.equals(names) && !rows.isEmpty();
                if (!again && !fits(cells, i > end, actions, rows.isEmpty())) {
                    break;
                }
                if (!again) {
                    add(cells, rows, actions);
                }
                end = i + 1;
            }
        }
        if (rows.isEmpty()) {
            told.add(lines.get(index));
            return index + 1;
        }
        told.add(String.join("\t", names));
        rows.forEach(row -> told.add(String.join("\t", row)));
        return end;
    }

    /** The headings of a table of actions or of a timeline, none where a line is none. */
    private static List<String> names(String line) {
        List<String> cells = line.length() > LONGEST || line.indexOf('\t') >= 0
                ? List.of()
                : Arrays.asList(BORDER.split(line.strip()));
        boolean columns = cells.size() > 1 && cells.stream()
                .allMatch(cell -> Columns.kind(cell) != null || TimedRows.isHeading(cell) || OtherWords.isColumn(cell));
        return columns ? cells : List.of();
    }

    /** Whether a line goes on with the table: behind a blank line it must be a row or the rest of one beyond doubt. */
    private static boolean fits(List<String> cells, boolean apart, boolean actions, boolean first) {
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        if (filled == 0) {
            return false;
        }
        String opening = cells.getFirst();
        if (first) {
            return filled > 1 && !opening.isEmpty() && (actions || isTime(cells));
        }
        if (opening.isEmpty()) {
            return true;
        }
        boolean row = actions ? filled > 1 && (!apart || filled * 2 > cells.size()) : isTime(cells);
        return row || actions && !apart && Label.exact(opening) == null;
    }

    private static boolean isTime(List<String> cells) {
        return cells.stream().anyMatch(cell -> StampReader.read(cell, 0) != null);
    }

    /** A row of its own, or the rest of the cells of the row above. */
    private static void add(List<String> cells, List<List<String>> rows, boolean actions) {
        String opening = cells.getFirst();
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        boolean rest = !rows.isEmpty()
                && (opening.isEmpty()
                        || actions && (filled == 1 || opening.length() > 1 && Character.isLowerCase(opening.charAt(0))));
        if (!rest) {
            var row = new ArrayList<>(cells);
            row.set(0, COUNTED.matcher(opening).replaceFirst("$1"));
            rows.add(row);
            return;
        }
        List<String> row = rows.getLast();
        IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isEmpty())
                .forEach(i -> row.set(i, (row.get(i) + " " + cells.get(i)).strip()));
    }
}

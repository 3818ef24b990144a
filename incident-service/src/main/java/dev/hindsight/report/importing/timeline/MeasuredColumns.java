package dev.hindsight.report.importing.timeline;

import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;

/** Columns of a timeline that hold nothing but figures, such as the load of a machine: they are told behind what happened. */
final class MeasuredColumns {

    /** "~30–50%", "→ 5.08 G (65.5%)", "3.0 → 3.5 G": numbers, and a unit or two; no time and no day. */
    private static final Pattern FIGURE = Pattern
            .compile(
                    "(?=.{1,40}$)(?!.*\\d(?::\\d\\d|[-/.]\\d{1,2}[-/.]\\d))(?:[^\\p{L}\\d]{0,6}\\d[\\d.,:]{0,12}\\s?(?:\\p{L}{1,3}(?:/\\p{L}{1,3})?(?!\\p{L}))?){1,4}[^\\p{L}\\d]{0,6}");
    private static final Pattern EMPTY = Pattern.compile("[-–—.…?]{0,3}|(?i:n/a)");
    private static final int FEWEST = 2;

    private final BitSet places = new BitSet();
    private final List<String> headings;

    /** @param told whether it is known what a column is for */
    MeasuredColumns(List<String> headings, List<Block.Row> rows, IntPredicate told) {
        this.headings = headings;
        boolean words = false;
        for (int i = 0; i < headings.size(); i++) {
            boolean measured = !told.test(i) && !headings.get(i).isEmpty() && holdsFigures(i, rows);
            places.set(i, measured);
            words |= !told.test(i) && !measured;
        }
        if (!words) {
            places.clear();
        }
    }

    private static boolean holdsFigures(int column, List<Block.Row> rows) {
        List<String> cells = rows.stream().map(row -> TimelineColumns.cell(row, column))
                .filter(cell -> !EMPTY.matcher(cell).matches()).toList();
        return cells.size() >= FEWEST && cells.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
    }

    boolean has(int column) {
        return places.get(column);
    }

    /** What happened, and in brackets each figure by the name of its column. */
    String behind(String text, Block.Row row) {
        var figures = new StringJoiner(", ", " (", ")").setEmptyValue("");
        places.stream().filter(place -> !EMPTY.matcher(TimelineColumns.cell(row, place)).matches())
                .forEach(place -> figures.add(headings.get(place) + ": " + TimelineColumns.cell(row, place)));
        return (text + figures).strip();
    }
}

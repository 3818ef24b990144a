package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** A timeline with a column for when things began and one for when they ended: both become one time that spans. */
final class StartAndEnd {

    private static final String OF = "(?i)(?:%s)(?:[ -]?(?:time|at))?(?: \\([^()]{1,30}\\))?";
    private static final Pattern START = Pattern.compile(OF.formatted("start|started|begin|begins|began|beginning|from"));
    private static final Pattern END = Pattern.compile(OF.formatted("end|ended|ends|finish|finished|until|to|till"));

    private StartAndEnd() {}

    /** The table with such columns joined, the same table where it has none. */
    static Block.Table joined(Block.Table table) {
        List<String> names = table.rows().getFirst().cells().stream().map(StartAndEnd::words).toList();
        int start = column(names, START);
        int end = column(names, END);
        if (start < 0 || end != start + 1) {
            return table;
        }
        var rows = new ArrayList<Block.Row>();
        for (Block.Row row : table.rows()) {
            rows.add(row.cells().size() <= end ? row : rows.isEmpty() ? headed(row, start, end) : joined(row, start, end));
        }
        return new Block.Table(rows);
    }

    private static int column(List<String> names, Pattern name) {
        for (int i = 0; i < names.size(); i++) {
            if (name.matcher(names.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static Block.Row headed(Block.Row row, int start, int end) {
        String name = words(row.cells().get(start));
        return with(row, start, end, Block.Cell.of(name.contains("ime") ? name : name.replaceFirst("^\\S+", "$0 time")));
    }

    private static Block.Row joined(Block.Row row, int start, int end) {
        Block.Cell from = row.cells().get(start);
        Stamp first = time(from);
        Stamp last = time(row.cells().get(end));
        String until = words(row.cells().get(end));
        boolean span = first != null && first.until() == null && last != null && last.until() == null;
        if (until.isEmpty() || span && words(from).equals(until)) {
            return with(row, start, end, from);
        }
        boolean open = words(from).matches("[-–—?]?") && last != null;
        return span || open
                ? with(row, start, end, Block.Cell.of(span ? words(from) + " – " + until : "until " + until))
                : row;
    }

    /** The time that a cell says and nothing else, none when it says no clock. */
    private static @Nullable Stamp time(Block.Cell cell) {
        Stamp stamp = StampReader.read(words(cell), 0);
        return stamp != null && stamp.hasClock() && stamp.end() >= words(cell).length() ? stamp : null;
    }

    private static Block.Row with(Block.Row row, int start, int end, Block.Cell cell) {
        var cells = new ArrayList<Block.Cell>(row.cells());
        cells.set(start, cell);
        cells.set(end, Block.Cell.of(""));
        return new Block.Row(cells, row.header());
    }

    private static String words(Block.Cell cell) {
        return Words.collapse(cell.plain());
    }
}

package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;

/** A row whose cell of the time holds several, line by line, beside as many lines of what happened: so many rows. */
final class TimesInCell {

    private TimesInCell() {}

    /** The rows it stands for, the row alone where its cells do not say the same number of things. */
    static List<Block.Row> rows(Block.Row row, int column) {
        if (column < 0 || column >= row.cells().size()) {
            return List.of(row);
        }
        int times = lines(row.cells().get(column)).size();
        boolean several = times > 1 && lines(row.cells().get(column)).stream().allMatch(TimesInCell::isTime);
        boolean told = row.cells().stream().map(TimesInCell::lines).filter(lines -> !lines.isEmpty())
                .allMatch(lines -> lines.size() == times);
        if (!several || !told) {
            return List.of(row);
        }
        var rows = new ArrayList<Block.Row>();
        for (int i = 0; i < times; i++) {
            int at = i;
            rows.add(new Block.Row(row.cells().stream().map(cell -> line(cell, at)).toList(), row.header()));
        }
        return rows;
    }

    private static Block.Cell line(Block.Cell cell, int at) {
        List<Line> lines = lines(cell);
        return lines.isEmpty() ? cell : new Block.Cell(List.of(new Block.Para(lines.get(at))), cell.spanned());
    }

    private static List<Line> lines(Block.Cell cell) {
        return Words.lines(cell.blocks()).stream().flatMap(line -> line.split().stream()).filter(line -> !line.isBlank())
                .toList();
    }

    private static boolean isTime(Line line) {
        String words = Words.collapse(line.plain());
        Stamp stamp = EntryDrafts.stampOf(words);
        return stamp != null && stamp.hasClock() && stamp.end() >= words.length();
    }
}

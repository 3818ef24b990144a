package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.hindsight.report.importing.action.cell.ActionRows;
import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.topic.Topic;

/**
 * A table that was printed cell by cell: its headings, then its rows, each cell a line of its own and an empty one a no-break space.
 * How wide it is shows where times, or owners and states, stand in every row below the heading that names them.
 */
final class PrintedTable {

    private static final int MOST_CELLS = 1_000;
    /** Below its headings no cell of such a table is called as these parts are. */
    private static final Set<Topic> BEHIND = EnumSet.of(Topic.TIMELINE, Topic.LESSONS, Topic.ROOT_CAUSES);
    /** Names of parts below it above which it may end. */
    private static final int MOST_ENDS = 4;

    private final List<TextLine> lines;
    private final CellCut cut = new CellCut();
    /** Whether the names of parts stand farther from the line above than other lines do, so that one which does not is a cell. */
    private final boolean apart;
    private final Map<Integer, TextTable.Rows> known = new HashMap<>();
    private final Map<Integer, Boolean> parts = new HashMap<>();
    private final Map<Integer, Boolean> tails = new HashMap<>();

    PrintedTable(List<TextLine> lines) {
        this.lines = lines;
        this.apart = parts(true) > 2 * parts(false);
    }

    /** How many names of parts there are that stand so far from the line above, or not so far. */
    private long parts(boolean far) {
        return lines.stream().filter(line -> !line.isBullet() && line.gap() > 1 == far && CellCut.isPart(line.text()))
                .map(TextLine::text).distinct().count();
    }

    /** The rows of the table that begins at {@code index}, none when none does. */
    TextTable.Rows at(int index) {
        TextTable.Rows found = known.get(index);
        if (found == null) {
            found = !opens(index) || label(index) || amongHeadings(index)
                    ? new TextTable.Rows(List.of(), index)
                    : whole(index);
            known.put(index, found);
        }
        return found;
    }

    /** Whether the heading of a column stands right above that is not the name of the part. */
    private boolean amongHeadings(int index) {
        boolean named = index > 0 && lines.get(index).gap() < 2 && isColumn(index - 1)
                && (isColumn(index) || lines.get(index).text().isEmpty());
        return named && (Label.exact(lines.get(index - 1).text()) == null || index > 1 && isColumn(index - 2));
    }

    private boolean isColumn(int index) {
        return isCell(index) && CellCut.isColumn(lines.get(index).text());
    }

    private TextTable.Rows whole(int index) {
        boolean tight = lines.get(index + 1).gap() == 0;
        var cells = new ArrayList<String>();
        var ends = new ArrayList<Integer>();
        var last = new ArrayList<Integer>();
        for (int at = index; at < lines.size() && cells.size() < MOST_CELLS && !endsAt(at, cells)
                && (at == index || goesOn(at, tight) || isListed(at, tight)); at++) {
            TextLine line = lines.get(at);
            if (at > index && (line.gap() == 0 && !tight || !isCell(at))) {
                if (line.isBullet() && cells.stream().allMatch(cell -> cell.isEmpty() || CellCut.isColumn(cell))) {
                    return new TextTable.Rows(List.of(), index); // the first cell of each row is a list
                }
                cells.set(cells.size() - 1, cells.getLast() + "\n" + line.text());
                last.set(last.size() - 1, at);
                continue;
            }
            if (at > index && !apart && ends.size() < MOST_ENDS && label(at) && !isType(at, cells)) {
                ends.add(cells.size());
            }
            cells.add(line.bullet() == null ? line.text() : line.bullet());
            last.add(at);
            if (cells.size() == CellCut.PROBE && ends.isEmpty() && !cut.mayBe(cells, tight)) {
                return new TextTable.Rows(List.of(), index);
            }
        }
        ends.add(cells.size());
        for (int end : ends) {
            List<Block.Row> rows = cut.best(cells.subList(0, end), tight);
            if (!rows.isEmpty()) {
                return new TextTable.Rows(rows, last.get(end - 1));
            }
        }
        return new TextTable.Rows(List.of(), index);
    }

    /** Whether it is the type of the action right above it, as below "Action Item" and "Type", so that a row goes on there. */
    private boolean isType(int index, List<String> cells) {
        return ActionWords.isType(lines.get(index).text()) && ActionRows.opens(cells.getLast())
                && cells.stream().takeWhile(CellCut::isColumn).anyMatch(name -> Columns.kind(name) == Columns.Kind.TYPE);
    }

    private boolean endsAt(int index, List<String> cells) {
        Label part = cells.size() > CellCut.NARROWEST && label(index) ? Label.exact(lines.get(index).text()) : null;
        return part != null && BEHIND.contains(part.topic())
                && !cells.stream().allMatch(cell -> cell.isEmpty() || CellCut.isColumn(cell));
    }

    private boolean opens(int index) {
        return index + CellCut.NARROWEST * 2 <= lines.size() && isCell(index) && isCell(index + 1)
                && cut.heads(lines.get(index).text()) && cut.heads(lines.get(index + 1).text());
    }

    private boolean goesOn(int index, boolean tight) {
        int gap = lines.get(index).gap();
        return isCell(index) && (tight ? gap == 0 : gap < 2)
                && !tails.computeIfAbsent(index, at -> Furniture.opensTail(lines.get(at).text()));
    }

    /** Whether a bullet is a line of the cell above: behind it and those like it the table goes on. */
    private boolean isListed(int index, boolean tight) {
        int next = index;
        while (next < lines.size() && lines.get(next).isBullet() && !isCell(next) && !lines.get(next).isRow()
                && lines.get(next).gap() < (tight ? 1 : 2)) {
            next++;
        }
        return next > index && next < lines.size() && goesOn(next, tight) && !label(next);
    }

    /** A dash alone is a cell that somebody left empty, and no bullet. */
    private boolean isCell(int index) {
        TextLine line = lines.get(index);
        return (!line.isBullet() || line.text().isEmpty()) && !line.isRow() && !line.marked();
    }

    /** Whether a line is the name of a part and of no column. */
    private boolean label(int index) {
        return parts.computeIfAbsent(index, at -> isCell(at) && CellCut.isPart(lines.get(at).text()));
    }
}

package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.Optional;

import dev.hindsight.report.importing.action.draft.Columns;

/** Tables of actions among the lines of a dump, told by the names of their columns. */
public final class TablesOfActions {

    private static final int LONGEST_NAME = 60;

    private final List<TextLine> lines;

    public TablesOfActions(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Whether a row names the columns of such a table. */
    boolean isHead(int index) {
        return columns(index).isPresent();
    }

    /** Whether a line stands right above such a table. */
    boolean isGroup(int index) {
        return mayBeName(index) && isHead(index + 1);
    }

    /** Whether a line apart stands right above one that is surely of actions, or above the name of a group of them, and so names all. */
    public boolean areNamed(int index) {
        if (lines.get(index).gap() == 0 || !mayBeName(index)) {
            return false;
        }
        boolean grouped = index + 1 < lines.size() && lines.get(index + 1).gap() == 0 && mayBeName(index + 1);
        return columns(grouped ? index + 2 : index + 1).filter(Columns::areOfActions).isPresent();
    }

    private boolean mayBeName(int index) {
        TextLine line = lines.get(index);
        return !line.isRow() && !line.isBullet() && line.text().length() < LONGEST_NAME && !line.text().matches(".*[.,;]");
    }

    private Optional<Columns> columns(int index) {
        return index < lines.size() && lines.get(index).isRow()
                ? Columns.of(RowReader.cells(lines.get(index).text()))
                : Optional.empty();
    }
}

package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.Optional;

import dev.hindsight.report.importing.action.draft.Columns;

/** Tables of actions among the lines of a dump, told by the names of their columns. */
public final class TablesOfActions {

    private static final int LONGEST_NAME = 60;

    private TablesOfActions() {}

    /** Whether a row names the columns of such a table. */
    static boolean isHead(List<TextLine> lines, int index) {
        return columns(lines, index).isPresent();
    }

    /** Whether a line stands right above such a table. */
    static boolean isGroup(List<TextLine> lines, int index) {
        return mayBeName(lines, index) && isHead(lines, index + 1);
    }

    /** Whether a line apart stands right above one that is surely of actions, or above the name of a group of them, and so names all. */
    public static boolean areNamed(List<TextLine> lines, int index) {
        if (lines.get(index).gap() == 0 || !mayBeName(lines, index)) {
            return false;
        }
        boolean grouped = index + 1 < lines.size() && lines.get(index + 1).gap() == 0 && mayBeName(lines, index + 1);
        return columns(lines, grouped ? index + 2 : index + 1).filter(Columns::areOfActions).isPresent();
    }

    private static boolean mayBeName(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        return !line.isRow() && !line.isBullet() && line.text().length() < LONGEST_NAME && !line.text().matches(".*[.,;]");
    }

    private static Optional<Columns> columns(List<TextLine> lines, int index) {
        return index < lines.size() && lines.get(index).isRow()
                ? Columns.of(RowReader.cells(lines.get(index).text()))
                : Optional.empty();
    }
}

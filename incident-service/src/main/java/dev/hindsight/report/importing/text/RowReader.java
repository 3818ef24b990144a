package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.cell.ActionRows;
import dev.hindsight.report.importing.action.cell.CellWords;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.text.mending.CopiedTables;
import dev.hindsight.report.importing.topic.Topic;

/** Puts rows of a table together from lines with pipes or tabs, where a cell may run over into the next line. */
final class RowReader {

    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

    private RowReader() {}

    static boolean isRule(String line) {
        return line.length() > 2 && line.contains("--") && line.chars().allMatch(c -> "|: \t+-".indexOf(c) >= 0);
    }

    static int pipes(String line) {
        return (int) PIPE.matcher(line).results().count();
    }

    /** Lines that make one row, cut into cells; the pipe that closes a row opens no cell. */
    static List<String> cells(String row) {
        return cells(row, true);
    }

    /** @param framed whether the rows of the table open with a pipe, which then is no border of a cell */
    static List<String> cells(String row, boolean framed) {
        if (row.indexOf('\t') >= 0 && row.indexOf('|') < 0) {
            return stripped(row.split("\t", -1));
        }
        String inner = row.strip();
        inner = framed && inner.startsWith("|") && pipes(inner) > 1 ? inner.substring(1) : inner;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        return stripped(PIPE.split(inner, -1));
    }

    private static List<String> stripped(String[] parts) {
        var cells = new ArrayList<String>();
        for (String part : parts) {
            cells.add(part.replace("\\|", "|").replace(CopiedTables.BREAK, '\n').strip());
        }
        return cells;
    }

    /** A part begins, or what stands below the page; "To do" in a cell is how an action stands. */
    static boolean endsRow(String line) {
        boolean state = line.endsWith("|") && CellWords.isState(cells(line).getFirst());
        return !state && Label.exact(line) != null || Furniture.opensTail(line);
    }

    static Block.Row row(List<String> cells) {
        return new Block.Row(cells.stream().map(Block.Cell::of).toList(), false);
    }

    /** The rows, the first as that of the headings where those below hold what it says. */
    static List<Block.Row> headed(List<Block.Row> rows) {
        boolean head = rows.size() > 1 && rows.getFirst().cells().stream().map(Block.Cell::plain).allMatch(CellCut::mayHead)
                && ActionRows.sure(new Block.Table(rows)) > 0;
        if (!head) {
            return rows;
        }
        var headed = new ArrayList<>(rows);
        headed.set(0, new Block.Row(rows.getFirst().cells(), true));
        return headed;
    }

    /** The headings of a table of actions below the fields, without a heading of its own: "Action Items", "Owner". */
    static boolean headsActions(List<String> cells) {
        Label label = cells.size() < 2 ? null : Label.exact(cells.getFirst());
        return label != null && label.topic() == Topic.ACTIONS
                && cells.stream().skip(1).anyMatch(cell -> cell.matches("(?i)owners?|assignee|who"));
    }
}

package dev.hindsight.report.importing.action.cell;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** "AI-1", "AI-2", "AI-3" or 1, 2, 3 down a column: the rows of the table counted; some look as keys of tickets do. */
final class OwnNumbers {

    private static final int FEWEST = 2;
    private static final Pattern ONE = Pattern.compile("(?:[A-Z]{1,8}-)?0*(\\d{1,3})\\.?");

    private OwnNumbers() {}

    /** Whether the column counts the rows below the headings from one on. */
    static boolean count(Block.Table table, int column) {
        if (column < 0) {
            return false;
        }
        List<String> cells = table.rows().stream().skip(1)
                .map(row -> column < row.cells().size() ? Words.collapse(row.cells().get(column).plain()) : "").toList();
        if (cells.size() < FEWEST) {
            return false;
        }
        String first = cells.getFirst().replaceFirst("\\d+\\.?$", "");
        for (int i = 0; i < cells.size(); i++) {
            var one = ONE.matcher(cells.get(i));
            if (!cells.get(i).startsWith(first) || !one.matches() || Integer.parseInt(one.group(1)) != i + 1) {
                return false;
            }
        }
        return true;
    }
}

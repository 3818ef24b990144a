package dev.hindsight.report.importing.action.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** "Issue" above "#41 — light a second lamp": where no other column is for what is to be done, that of the tickets tells it. */
final class WordyTickets {

    private static final int FEWEST_WORDS = 4;

    private WordyTickets() {}

    /** The columns of such a table, none where its tickets are no more than tickets. */
    static Optional<Columns> of(Block.Table table) {
        var names = new ArrayList<>(
                table.rows().getFirst().cells().stream().map(cell -> Words.collapse(cell.plain())).toList());
        for (int i = 0; i < names.size(); i++) {
            if (Columns.kind(names.get(i)) == Columns.Kind.TICKET && isWordy(table.rows(), i)) {
                names.set(i, "Action");
                return Columns.of(names);
            }
        }
        return Optional.empty();
    }

    private static boolean isWordy(List<Block.Row> rows, int column) {
        return rows.size() > 1 && rows.stream().skip(1).allMatch(row -> row.cells().size() > column
                && Words.collapse(row.cells().get(column).plain()).split(" ").length >= FEWEST_WORDS);
    }
}

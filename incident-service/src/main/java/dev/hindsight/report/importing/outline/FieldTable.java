package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** The table of two columns, label and value, that many reports open with. */
final class FieldTable {

    private FieldTable() {}

    record Field(String name, List<Block> value) {}

    static boolean is(Block.Table table, @Nullable Chapter current) {
        if (current != null && !current.field() && (current.is(Topic.TIMELINE) || current.is(Topic.ACTIONS))) {
            return false;
        }
        int labels = 0;
        for (Block.Row row : table.rows()) {
            if (row.cells().size() > 3 || row.cells().isEmpty()) {
                return false;
            }
            if (row.cells().size() > 1 && Topics.of(name(row)) != null) {
                labels++;
            }
        }
        boolean header = !table.rows().isEmpty() && secondIsLabel(table.rows().getFirst());
        boolean inside = current != null && !current.field() && labels * 2 < table.rows().size();
        return labels >= 1 && !inside && !header && (labels >= 2 || table.rows().size() == 1);
    }

    private static boolean secondIsLabel(Block.Row row) {
        return row.cells().size() > 1 && Topics.of(Words.collapse(row.cells().get(1).plain())) != null;
    }

    private static String name(Block.Row row) {
        return Words.collapse(row.cells().getFirst().plain()).replaceAll("\\s*:$", "");
    }

    static List<Field> rows(Block.Table table) {
        var fields = new ArrayList<Field>();
        for (Block.Row row : table.rows()) {
            var value = new ArrayList<Block>();
            row.cells().stream().skip(1).filter(cell -> !cell.spanned()).forEach(cell -> value.addAll(cell.blocks()));
            fields.add(new Field(row.cells().getFirst().spanned() ? "" : name(row), value));
        }
        return fields;
    }
}

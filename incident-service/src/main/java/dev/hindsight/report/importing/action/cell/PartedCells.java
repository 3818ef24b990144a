package dev.hindsight.report.importing.action.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/** A line of column headings with a sign between them, "Task / Owner / Status", and bullets that part their cells by the same sign. */
public final class PartedCells {

    private static final List<String> SIGNS = List.of("/", "|", ";", "–", "-", ",");

    private PartedCells() {}

    /** The table that such blocks are, none where a heading is no name of a column or a bullet has another number of cells. */
    public static Block.@Nullable Table of(List<Block> blocks) {
        List<Block> filled = blocks.stream().filter(block -> !Words.plain(block).isBlank()).toList();
        if (filled.size() < 2 || !(filled.getFirst() instanceof Block.Para(Line head))) {
            return null;
        }
        for (String sign : SIGNS) {
            List<String> names = cells(head, sign);
            boolean named = Columns.of(names)
                    .filter(columns -> columns.has(Columns.Kind.TEXT) && columns.has(Columns.Kind.OWNER))
                    .isPresent() && names.stream().allMatch(name -> Columns.kind(name) != null);
            if (named) {
                return table(names, filled.subList(1, filled.size()), sign);
            }
        }
        return null;
    }

    private static Block.@Nullable Table table(List<String> names, List<Block> bullets, String sign) {
        var rows = new ArrayList<Block.Row>();
        rows.add(row(names, true));
        for (Block block : bullets) {
            List<String> cells = block instanceof Block.Item item && item.body().isEmpty()
                    ? cells(item.line(), " " + sign + " ")
                    : List.of();
            if (cells.size() != names.size()) {
                return null;
            }
            rows.add(row(cells, false));
        }
        return new Block.Table(rows);
    }

    private static List<String> cells(Line line, String sign) {
        return List.of((Words.collapse(line.plain()) + " ").split(Pattern.quote(sign), -1)).stream().map(String::strip)
                .toList();
    }

    private static Block.Row row(List<String> cells, boolean header) {
        return new Block.Row(cells.stream()
                .map(cell -> new Block.Cell(List.of(new Block.Para(Line.of(cell))), false)).toList(), header);
    }
}

package dev.hindsight.report.importing.action.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/**
 * What stands among the actions and is nothing to do: what the words in the cells of their table mean, told point by point beside it, "P0 -
 * before the next release", and tables that hold only names of things.
 */
public final class Legend {

    private static final Pattern POINT = Pattern.compile("(\\S.{0,24}?)(?:\\s[-–—=]|:)\\s\\S.*");
    private static final Pattern NAME = Pattern.compile("(?!https?:)[\\p{L}\\d][\\p{L}\\d._/@-]{0,80}");
    private static final int FEWEST = 2;
    private final Set<String> cells;

    public Legend(List<Block> blocks) {
        cells = blocks.stream().filter(Block.Table.class::isInstance).flatMap(table -> ((Block.Table) table).rows().stream())
                .filter(row -> !row.header()).flatMap(row -> row.cells().stream())
                .map(cell -> Words.collapse(cell.plain()).toLowerCase(Locale.ROOT)).filter(words -> !words.isBlank())
                .collect(Collectors.toSet());
    }

    private static boolean isName(String cell) {
        String words = Words.collapse(cell);
        return NAME.matcher(words).matches() && Tickets.keys(words).isEmpty();
    }

    /** Whether no heading of a table is one of actions, and no cell says more than a name. */
    public boolean tells(Block.Table table) {
        List<List<String>> rows = table.rows().stream().map(row -> row.cells().stream().map(Block.Cell::plain).toList())
                .toList();
        return rows.size() > FEWEST && table.rows().getFirst().header() && Columns.of(rows.getFirst()).isEmpty()
                && rows.getFirst().stream()
                        .allMatch(name -> Columns.kind(name) == null || Columns.kind(name) == Columns.Kind.TYPE
                                || Columns.kind(name) == Columns.Kind.OWNER)
                && rows.stream().skip(1).flatMap(List::stream).allMatch(cell -> cell.isBlank() || isName(cell));
    }

    public boolean tells(Block.Item item) {
        Matcher point = POINT.matcher(Words.collapse(item.line().plain()));
        return !cells.isEmpty() && item.ticked() == null && item.body().isEmpty() && point.matches()
                && cells.contains(point.group(1).strip().toLowerCase(Locale.ROOT));
    }
}

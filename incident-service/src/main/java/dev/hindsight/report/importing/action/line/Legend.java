package dev.hindsight.report.importing.action.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** What the words in the cells of a table of actions mean, told point by point beside it: "P0 - before the next release". */
public final class Legend {

    private static final Pattern POINT = Pattern.compile("(\\S.{0,24}?)(?:\\s[-–—=]|:)\\s\\S.*");
    private final Set<String> cells;

    public Legend(List<Block> blocks) {
        cells = blocks.stream().filter(Block.Table.class::isInstance).flatMap(table -> ((Block.Table) table).rows().stream())
                .filter(row -> !row.header()).flatMap(row -> row.cells().stream())
                .map(cell -> Words.collapse(cell.plain()).toLowerCase(Locale.ROOT)).filter(words -> !words.isBlank())
                .collect(Collectors.toSet());
    }

    public boolean tells(Block.Item item) {
        Matcher point = POINT.matcher(Words.collapse(item.line().plain()));
        return !cells.isEmpty() && item.ticked() == null && item.body().isEmpty() && point.matches()
                && cells.contains(point.group(1).strip().toLowerCase(Locale.ROOT));
    }
}

package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** Tables of actions below a heading of no name that we know, each with the name of its group above: "Prevent", "Mitigate". */
final class GroupedTables {

    private GroupedTables() {}

    /** Whether these are tables of actions and nothing else. */
    static boolean are(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.stream().allMatch(block -> block instanceof Block.Table table && isOfActions(table));
    }

    private static boolean isOfActions(Block.Table table) {
        List<String> heads = table.rows().getFirst().cells().stream().map(cell -> Words.collapse(cell.plain())).toList();
        return Columns.of(heads).filter(Columns::areOfActions).isPresent();
    }

    /** The chapters with such groups as part of the one they stand below, though their names are those of parts. */
    static List<Chapter> joined(List<Chapter> chapters) {
        var joined = new ArrayList<Chapter>();
        for (Chapter chapter : chapters) {
            Chapter above = joined.isEmpty() ? null : joined.getLast();
            if (above != null && isGroup(chapter, above)) {
                var blocks = new ArrayList<Block>(above.blocks());
                blocks.add(new Block.Heading(chapter.level(), Line.of(chapter.name())));
                blocks.addAll(chapter.blocks());
                joined.set(joined.size() - 1, new Chapter(above.name(), null, above.level(), false, blocks));
            } else {
                joined.add(chapter);
            }
        }
        return joined;
    }

    private static boolean isGroup(Chapter chapter, Chapter above) {
        boolean mayHold = above.topic() == null && !above.field() && above.level() < chapter.level()
                && (above.blocks().isEmpty() || above.blocks().stream().anyMatch(GroupedTables::isTable));
        return mayHold && (chapter.is(Topic.RESOLUTION) || chapter.is(Topic.DETECTION)) && are(chapter.blocks());
    }

    private static boolean isTable(Block block) {
        return block instanceof Block.Table table && isOfActions(table);
    }
}

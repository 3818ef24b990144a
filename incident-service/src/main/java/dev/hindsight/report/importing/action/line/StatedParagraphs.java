package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/** Actions that are paragraphs and open with their state, "Done: Buy oil"; a list below one that leads to it says more of it. */
final class StatedParagraphs {

    private StatedParagraphs() {}

    /**
     * The blocks with the paragraphs of a group as items where one of it opens so; the same blocks where fewer than two do, or where
     * the paragraphs are the cells of a table that was printed one below the other, some of them with a state.
     */
    static List<Block> asItems(List<Block> blocks) {
        if (blocks.stream().anyMatch(StatedParagraphs::isColumn)
                || blocks.stream().filter(StatedParagraphs::isStated).limit(2).count() < 2) {
            return blocks;
        }
        var items = new ArrayList<Block>();
        for (int i = 0; i < blocks.size();) {
            int end = i + 1;
            while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) {
                end++;
            }
            List<Block> group = blocks.subList(i, end);
            items.addAll(group.stream().anyMatch(StatedParagraphs::isStated) ? items(group) : group);
            i = end;
        }
        return items;
    }

    private static List<Block> items(List<Block> group) {
        var items = new ArrayList<Block>();
        boolean leads = false;
        for (Block block : group) {
            if (block instanceof Block.Para(Line line) && !line.isBlank()) {
                leads = isStated(block) && Words.collapse(line.plain()).endsWith(":");
                items.add(new Block.Item(null, false, line, List.of()));
            } else if (leads && block instanceof Block.Item && items.getLast() instanceof Block.Item above) {
                items.set(items.size() - 1, above.grown(block));
            } else {
                items.add(block);
            }
        }
        return items;
    }

    private static boolean isColumn(Block block) {
        return block instanceof Block.Para(Line line) && Columns.kind(Words.collapse(line.plain())) == Columns.Kind.OWNER;
    }

    private static boolean isStated(Block block) {
        return block instanceof Block.Para(Line line) && DoneWords.opens(Words.collapse(line.plain()));
    }
}

package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.topic.Topic;

/** Lists of boxes to tick, maybe in groups, as the actions of a part that does not say so. */
final class TaskLists {

    /** More paragraphs than this above the list are a text of their own. */
    private static final int INTRODUCTION = 2;

    private TaskLists() {}

    /** Whether nothing but such a list stands beside the paragraphs of a part. */
    static boolean are(List<Block> blocks) {
        List<Block> lists = blocks.stream().filter(block -> !(block instanceof Block.Para)).toList();
        return lists.stream().allMatch(TaskLists::isTask) && lists.stream().mapToLong(TaskLists::boxes).sum() > 1;
    }

    /** Whether below any headings nothing but such lists stands, and all boxes are still to be ticked: no fix was told yet. */
    static boolean areOpen(List<Block> blocks) {
        List<Block> lists = blocks.stream().filter(block -> !(block instanceof Block.Heading)).toList();
        return are(lists) && lists.stream().allMatch(block -> block instanceof Block.Item item
                && (item.ticked() == null ? item.body().stream().allMatch(TaskLists::isOpen) : isOpen(item)));
    }

    private static boolean isOpen(Block block) {
        return block instanceof Block.Item item && Boolean.FALSE.equals(item.ticked());
    }

    /** A box, or an item with nothing but boxes below it; numbered ones are steps to go through. */
    private static boolean isTask(Block block) {
        if (!(block instanceof Block.Item item) || item.ordered()) {
            return false;
        }
        return item.ticked() != null
                || !item.body().isEmpty() && item.body().stream()
                        .allMatch(inner -> inner instanceof Block.Item task && task.ticked() != null && !task.ordered());
    }

    private static long boxes(Block block) {
        return block instanceof Block.Item item && item.ticked() == null ? item.body().size() : 1;
    }

    /** The part as actions; the text above the list stays a part of its own. */
    static List<Chapter> parted(Chapter chapter) {
        List<Block> blocks = chapter.blocks();
        int from = 0;
        while (from < blocks.size() && blocks.get(from) instanceof Block.Para) {
            from++;
        }
        boolean text = from > INTRODUCTION && from < blocks.size();
        var parts = new ArrayList<Chapter>();
        if (text) {
            parts.add(new Chapter(chapter.name(), chapter.topic(), chapter.level(), false, blocks.subList(0, from)));
        }
        parts.add(new Chapter(chapter.name(), Topic.ACTIONS, chapter.level(), false,
                text ? blocks.subList(from, blocks.size()) : blocks));
        return parts;
    }
}

package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.Leftovers;
import dev.hindsight.report.importing.action.line.HeadedActions;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/**
 * Boxes to tick below headings that count the measures of a part: the boxes are what is to be done, and what stands below other such
 * headings tells of it. A checklist for an occasion that comes again is none of it.
 */
final class TaskGroups {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)] .*");
    private static final Pattern CHECKLIST = Pattern.compile("(?i).*\\bcheck ?lists?\\b.*");
    /** "Before lighting any lamp:" */
    private static final Pattern OCCASION = Pattern
            .compile(
                    "(?i)(?:before|after|when(?:ever)?|prior to|(?:for|on|at) (?:each|every|any|all)|(?:each|every|any) time)\\b.{3,200}:");

    private TaskGroups() {}

    /** The part with its actions alone, the same part where all of it may be some. */
    static Chapter kept(Chapter chapter, Leftovers left) {
        List<List<Block>> groups = groups(chapter.blocks());
        boolean counted = groups.stream().filter(TaskGroups::isHeaded).allMatch(TaskGroups::isNumbered)
                && groups.stream().anyMatch(group -> !isAgain(group) && hasBoxes(group))
                && !HeadedActions.areOwned(chapter.blocks());
        var blocks = new ArrayList<Block>();
        for (List<Block> group : groups) {
            boolean told = isHeaded(group) && (isAgain(group) || counted && !hasBoxes(group) && !isList(group));
            if (told) {
                left.add(Words.plain(group));
                Words.macros(group).forEach(left::add);
            } else {
                blocks.addAll(group);
            }
        }
        return blocks.size() == chapter.blocks().size()
                ? chapter
                : new Chapter(chapter.name(), chapter.topic(), chapter.level(), chapter.field(), blocks);
    }

    /** The blocks cut at their headings. */
    private static List<List<Block>> groups(List<Block> blocks) {
        var groups = new ArrayList<List<Block>>();
        for (Block block : blocks) {
            if (groups.isEmpty() || block instanceof Block.Heading) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(block);
        }
        return groups;
    }

    private static boolean isHeaded(List<Block> group) {
        return group.getFirst() instanceof Block.Heading;
    }

    /** Whether nothing but points stands below the heading. */
    private static boolean isList(List<Block> group) {
        return group.size() > 1 && group.stream().skip(1).allMatch(Block.Item.class::isInstance);
    }

    private static boolean isNumbered(List<Block> group) {
        return NUMBER.matcher(Words.collapse(Words.plain(group.getFirst()))).matches();
    }

    private static boolean hasBoxes(List<Block> group) {
        return group.stream().anyMatch(block -> block instanceof Block.Item item && item.ticked() != null);
    }

    /** A checklist that says when to go through it. */
    private static boolean isAgain(List<Block> group) {
        return isHeaded(group) && hasBoxes(group) && CHECKLIST.matcher(Words.collapse(Words.plain(group.getFirst()))).matches()
                && group.get(1) instanceof Block.Para para
                && OCCASION.matcher(Words.collapse(para.line().plain())).matches();
    }
}

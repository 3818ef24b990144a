package dev.hindsight.report.importing.action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** Action items under a heading that does not say so, in a report that has none of that name. */
public final class InferredActions {

    /** A part whose boxes say of what kind it was, or what was looked at. */
    private static final Pattern CHOICE = Pattern.compile(
            "(?i)\\b(?:severity|priority|urgency|type|kind|category|class(?:ification)?|level|environments?|services?|components?|area|scope|affected)\\b");

    /** Names of a part that says where things go from here. */
    private static final Pattern PLAN = Pattern.compile(
            "(?i)\\W{0,9}(?:(?:looking|moving|going) (?:forward|ahead)|(?:future|long(?:er)?[- ]term|mid[- ]term) (?:plans?|work|solutions?))\\W{0,9}");

    private InferredActions() {}

    /** The outline with a part as its actions that is a table of what is to be done and by whom, or a list of boxes to tick; numbered
     * ones are steps to go through. Failing that, the lists that a sentence announces. */
    public static Outline named(Outline outline) {
        if (outline.of(Topic.ACTIONS).anyMatch(chapter -> !chapter.plain().isBlank())) {
            return outline;
        }
        Optional<Chapter> found = outline.chapters().stream()
                .filter(chapter -> !chapter.field()
                        && (chapter.topic() == null && !CHOICE.matcher(chapter.name()).find()
                                && (holdsActions(chapter.blocks()) || isPlan(chapter))
                                || chapter.is(Topic.LESSONS) && isTable(chapter.blocks())))
                .findFirst();
        return found.isEmpty()
                ? AnnouncedActions.takenOut(outline)
                : new Outline(outline.title(), outline.intro(), outline.chapters().stream()
                        .map(chapter -> chapter == found.get()
                                ? new Chapter(chapter.name(), Topic.ACTIONS, chapter.level(), false, chapter.blocks())
                                : chapter)
                        .toList());
    }

    private static boolean holdsActions(List<Block> blocks) {
        List<Block> lists = blocks.stream().filter(block -> !(block instanceof Block.Para)).toList();
        boolean boxes = lists.size() > 1
                && lists.stream()
                        .allMatch(block -> block instanceof Block.Item item && item.ticked() != null && !item.ordered());
        return boxes || isTable(lists);
    }

    /** "Looking forward" above a list: what will be done, with no more than a sentence that leads to it. */
    private static boolean isPlan(Chapter chapter) {
        List<Block> blocks = chapter.blocks();
        long items = blocks.stream().filter(block -> block instanceof Block.Item).count();
        long headings = blocks.stream().filter(block -> block instanceof Block.Heading).count();
        return items > 1 && items + headings + 1 >= blocks.size() && PLAN.matcher(chapter.name()).matches();
    }

    private static boolean isTable(List<Block> blocks) {
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Table table && isTableOfActions(table);
    }

    private static boolean isTableOfActions(Block.Table table) {
        List<String> heads = table.rows().isEmpty()
                ? List.of()
                : table.rows().getFirst().cells().stream().map(cell -> Words.collapse(cell.plain())).toList();
        return Columns.of(heads)
                .filter(columns -> columns.has(Columns.Kind.TEXT) && columns.has(Columns.Kind.OWNER)
                        && (columns.has(Columns.Kind.STATE) || columns.has(Columns.Kind.DUE)
                                || columns.has(Columns.Kind.TICKET)))
                .isPresent();
    }
}

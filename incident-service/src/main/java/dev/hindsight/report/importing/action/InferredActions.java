package dev.hindsight.report.importing.action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** Action items under a heading that does not say so, in a report that has none of that name. */
public final class InferredActions {

    /** A part whose boxes say of what kind it was, what was looked at, or what to do about the paper itself. */
    private static final Pattern CHOICE = Pattern.compile(
            "(?i)\\b(?:severity|priority|urgency|type|kind|category|class(?:ification)?|level|environments?|services?|components?|area|scope|affected)\\b|\\bnotes? (?:to|for)\\b");

    /** Names of a part that says where things go from here. */
    private static final Pattern PLAN = Pattern.compile(
            "(?i)\\W{0,9}(?:(?:looking|moving|going) (?:forward|ahead)|(?:future|long(?:er)?[- ]term|mid[- ]term) (?:plans?|work|solutions?)"
                    + "|(?:(?:proposed|recommended) )?(?:implementation|remediation|improvement|fix) (?:order|plan|roadmap|schedule)(?: \\([^()]{1,40}\\))?)\\W{0,9}");

    private InferredActions() {}

    /** Whether a heading says that what stands below it lies ahead. */
    public static boolean isPlan(String heading) {
        return PLAN.matcher(heading).matches();
    }

    /** The outline with a part as its actions that is a table of what is to be done and by whom, or a list of boxes to tick; numbered
     * ones are steps to go through. Failing that, tables of actions that say how each stands, those below a label inside of lists, or
     * the lists that a sentence announces. */
    public static Outline named(Outline outline) {
        if (outline.of(Topic.ACTIONS).anyMatch(chapter -> !chapter.plain().isBlank())) {
            return outline;
        }
        List<Chapter> chapters = GroupedTables.joined(outline.chapters());
        Optional<Chapter> found = chapters.stream()
                .filter(chapter -> !chapter.field()
                        && (chapter.topic() == null && !CHOICE.matcher(chapter.name()).find()
                                && (holdsActions(chapter.blocks()) || isPlan(chapter))
                                || (chapter.is(Topic.LESSONS) || chapter.is(Topic.RESOLUTION)) && isTable(chapter.blocks())
                                || chapter.is(Topic.RESOLUTION) && TaskLists.areOpen(chapter.blocks())))
                .findFirst();
        return found.isEmpty()
                ? takenOut(outline)
                : new Outline(outline.title(), outline.intro(), chapters.stream()
                        .flatMap(chapter -> chapter == found.get() ? TaskLists.parted(chapter).stream() : Stream.of(chapter))
                        .toList());
    }

    private static Outline takenOut(Outline outline) {
        Outline stated = StatedTables.takenOut(outline);
        Outline nested = stated == outline ? NestedActions.takenOut(outline) : stated;
        return nested == outline ? AnnouncedActions.takenOut(outline) : nested;
    }

    private static boolean holdsActions(List<Block> blocks) {
        List<Block> rows = blocks.stream().filter(block -> !(block instanceof Block.Para)).toList();
        List<Block> tables = rows.stream().filter(block -> !(block instanceof Block.Heading)).toList();
        return TaskLists.are(blocks) || rows.size() <= 2 * tables.size() && GroupedTables.are(tables);
    }

    /** "Looking forward" above a list: what will be done, with no more than a sentence that leads to it. */
    private static boolean isPlan(Chapter chapter) {
        List<Block> blocks = chapter.blocks();
        long items = blocks.stream().filter(block -> block instanceof Block.Item).count();
        long headings = blocks.stream().filter(block -> block instanceof Block.Heading).count();
        boolean table = blocks.size() < 4 && blocks.stream().filter(block -> block instanceof Block.Table).count() == 1
                && blocks.stream().anyMatch(block -> block instanceof Block.Table one && namesWork(one));
        return (table || items > 1 && items + headings + 1 >= blocks.size()) && isPlan(chapter.name());
    }

    private static boolean isTable(List<Block> blocks) {
        return blocks.size() == 1 && GroupedTables.are(blocks);
    }

    /** Whether a column says what is to be done. */
    private static boolean namesWork(Block.Table table) {
        return table.rows().size() > 2
                && Columns.ofHead(table.rows().getFirst().cells().stream().map(cell -> Words.collapse(cell.plain())).toList())
                        .isPresent();
    }
}

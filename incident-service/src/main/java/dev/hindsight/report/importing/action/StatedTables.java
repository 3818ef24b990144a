package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** Tables of actions that say of each how it stands and of none whose it is, below "Remediation" or a name that we do not know. */
final class StatedTables {

    private static final int FEWEST = 2;
    private static final Pattern WORK = Pattern.compile("(?i).*\\b(?:actions?|tasks?|to.?dos?|follow.?ups?|measures?)\\b.*");
    /** What was done when, or in which order, was done to end the incident. */
    private static final Pattern COURSE = Pattern.compile("(?i)(?:start |end )?(?:time|date|day|when|step|phase)s?\\b.*");
    private static final Pattern LEST = Pattern.compile("(?i).*(?:\\bremed|prevent|\\blong[- ]term\\b|\\bpermanent\\b).*");

    private StatedTables() {}

    /** The outline with such tables as its actions, the same outline where there is none; the text beside them stays. */
    static Outline takenOut(Outline outline) {
        var chapters = new ArrayList<Chapter>();
        boolean found = false;
        for (Chapter chapter : outline.chapters()) {
            List<Block> tables = mayHold(chapter)
                    ? chapter.blocks().stream().filter(StatedTables::is).toList()
                    : List.of();
            List<Block> text = chapter.blocks().stream().filter(block -> !tables.contains(block)).toList();
            if (tables.isEmpty() || !text.isEmpty()) {
                chapters.add(new Chapter(chapter.name(), chapter.topic(), chapter.level(), chapter.field(), text));
            }
            if (!tables.isEmpty()) {
                chapters.add(new Chapter(chapter.name(), Topic.ACTIONS, chapter.level(), false, tables));
                found = true;
            }
        }
        return found ? new Outline(outline.title(), outline.intro(), chapters) : outline;
    }

    private static boolean mayHold(Chapter chapter) {
        return !chapter.field() && (chapter.topic() == null || chapter.is(Topic.LESSONS)
                || chapter.is(Topic.RESOLUTION) && LEST.matcher(chapter.name()).matches());
    }

    private static boolean is(Block block) {
        if (!(block instanceof Block.Table table) || table.rows().size() <= FEWEST) {
            return false;
        }
        List<String> heads = cells(table.rows().getFirst());
        Columns columns = Columns.ofHead(heads).filter(found -> found.has(Columns.Kind.STATE)).orElse(null);
        return columns != null && WORK.matcher(heads.get(columns.of(Columns.Kind.TEXT))).matches()
                && heads.stream().noneMatch(head -> COURSE.matcher(head).matches())
                && table.rows().stream().skip(1).allMatch(row -> isStated(cells(row), columns.of(Columns.Kind.STATE)));
    }

    private static boolean isStated(List<String> cells, int column) {
        return column < cells.size() && DoneWords.of(cells.get(column)) != null;
    }

    private static List<String> cells(Block.Row row) {
        return row.cells().stream().map(cell -> Words.collapse(cell.plain())).toList();
    }
}

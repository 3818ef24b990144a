package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.topic.Topic;

/** Footnotes below the last entry or action item, where they end a page or a part: none of them, and no words of the last one. */
public final class NotesBelow {

    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\s\\[\\]]{1,40}\\]:\\s");

    private NotesBelow() {}

    /** The outline with such notes behind all parts, the same outline where there are none. */
    public static Outline apart(Outline outline) {
        var notes = new ArrayList<Block>();
        var chapters = new ArrayList<Chapter>();
        outline.chapters().forEach(chapter -> chapters.add(isList(chapter) ? withoutNotes(chapter, notes) : chapter));
        if (notes.isEmpty()) {
            return outline;
        }
        chapters.add(new Chapter("", Topic.FURNITURE, 1, false, notes));
        return new Outline(outline.title(), outline.intro(), chapters);
    }

    private static boolean isList(Chapter chapter) {
        return chapter.is(Topic.TIMELINE) || chapter.is(Topic.ACTIONS);
    }

    private static boolean isNote(Block block) {
        return block instanceof Block.Para(Line line) && NOTE.matcher(line.plain()).lookingAt();
    }

    private static Chapter withoutNotes(Chapter chapter, List<Block> notes) {
        chapter.blocks().stream().filter(NotesBelow::isNote).forEach(notes::add);
        return new Chapter(chapter.name(), chapter.topic(), chapter.level(), chapter.field(),
                chapter.blocks().stream().filter(block -> !isNote(block)).toList());
    }
}

package dev.hindsight.report.importing.outline.meaning;

import java.util.List;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** "Status" above a list, below the heading of a later part, whose own it is, or with a sentence in each point: a part, not the state of the report. */
public final class StateOfPart {

    private StateOfPart() {}

    /** The outline with such a part as one of its own, the same outline where there is none. */
    public static Outline asSection(Outline outline) {
        List<Chapter> chapters = outline.chapters();
        return outline.with(chapter -> is(chapter, chapters), null);
    }

    private static boolean is(Chapter chapter, List<Chapter> chapters) {
        if (!chapter.is(Topic.STATUS) || chapter.field() || !isList(chapter.blocks())) {
            return false;
        }
        List<Chapter> before = chapters.subList(0, chapters.indexOf(chapter));
        boolean late = before.stream().anyMatch(other -> other.topic() != null && other.topic().isBody());
        Chapter above = before.stream().filter(other -> !other.field() && other.level() < chapter.level())
                .reduce((first, second) -> second).orElse(null);
        return late && (above == null ? isTold(chapter.blocks()) : above.topic() == null);
    }

    /** Sentences say how things stand and are no word for it. */
    private static boolean isTold(List<Block> blocks) {
        return blocks.stream().allMatch(block -> Words.plain(List.of(block)).strip().endsWith("."));
    }

    private static boolean isList(List<Block> blocks) {
        return blocks.size() > 1 && blocks.stream().allMatch(block -> block instanceof Block.Item);
    }
}

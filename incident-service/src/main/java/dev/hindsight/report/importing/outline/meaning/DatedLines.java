package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** Paragraphs that say nothing but a day and a time, each above words of its own: updates between which no more than a rule was drawn. */
final class DatedLines {

    private static final int FEWEST = 2;

    private DatedLines() {}

    /** The outline with such paragraphs as the headings of its timeline, the same outline where no text has several. */
    static Outline asTimeline(Outline outline) {
        if (count(outline.intro()) >= FEWEST) {
            int from = first(outline.intro());
            var chapters = new ArrayList<Chapter>(outline.chapters());
            int behindFields = (int) chapters.stream().takeWhile(Chapter::field).count();
            chapters.add(behindFields, timeline(outline.intro(), from, 1));
            return new Outline(outline.title(), outline.intro().subList(0, from), chapters);
        }
        Chapter told = outline.chapters().stream().filter(DatedLines::mayTell).findFirst().orElse(null);
        if (told == null) {
            return outline;
        }
        var chapters = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            int from = chapter == told ? first(chapter.blocks()) : -1;
            if (from != 0) {
                chapters.add(from < 0
                        ? chapter
                        : new Chapter(chapter.name(), chapter.topic(), chapter.level(), false,
                                chapter.blocks().subList(0, from)));
            }
            if (from >= 0) {
                chapters.add(timeline(chapter.blocks(), from, chapter.level()));
            }
        }
        return new Outline(outline.title(), outline.intro(), chapters);
    }

    private static boolean mayTell(Chapter chapter) {
        return !chapter.field() && (chapter.topic() == null || chapter.is(Topic.SUMMARY)) && count(chapter.blocks()) >= FEWEST;
    }

    private static Chapter timeline(List<Block> blocks, int from, int level) {
        var timeline = new Chapter("Updates", Topic.TIMELINE, level, false);
        for (Block block : blocks.subList(from, blocks.size())) {
            boolean dated = block instanceof Block.Para && isDated(block);
            timeline.blocks().add(dated ? new Block.Heading(level + 1, Line.of(words(block))) : block);
        }
        return timeline;
    }

    /** How many of them have words below. */
    private static int count(List<Block> blocks) {
        int count = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean words = !(blocks.get(i + 1) instanceof Block.Heading) && !isDated(blocks.get(i + 1));
            count += words && isDated(blocks.get(i)) ? 1 : 0;
        }
        return count;
    }

    private static int first(List<Block> blocks) {
        return (int) blocks.stream().takeWhile(block -> !isDated(block)).count();
    }

    private static boolean isDated(Block block) {
        String words = block instanceof Block.Para ? Words.collapse(Words.plain(block)) : "";
        return isDated(words) || TimedHeadings.posted(words) != null;
    }

    /** Whether words say nothing but a day and a time, and maybe the state at that time. */
    static boolean isDated(String words) {
        Stamp stamp = StampReader.read(words, 0);
        return stamp != null && stamp.hasClock() && stamp.day() != null
                && (stamp.end() >= words.length() || TimedHeadings.isState(words.substring(stamp.end())));
    }

    private static String words(Block block) {
        String words = Words.collapse(Words.plain(block));
        String posted = TimedHeadings.posted(words);
        return posted == null ? words : posted;
    }
}

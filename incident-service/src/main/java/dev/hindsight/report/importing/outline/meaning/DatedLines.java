package dev.hindsight.report.importing.outline.meaning;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.topic.Topic;

/** Paragraphs that say nothing but a day and a time, each above words of its own: updates between which no more than a rule was drawn. */
final class DatedLines {

    private static final int FEWEST = 2;

    private DatedLines() {}

    /** The outline with such paragraphs as the headings of its timeline, the same outline where no text has several. */
    static Outline asTimeline(Outline outline) {
        List<Block> intro = PostedTime.ahead(outline.intro());
        if (count(intro) >= FEWEST) {
            int from = first(intro);
            var chapters = new ArrayList<Chapter>(outline.chapters());
            int behindFields = (int) chapters.stream().takeWhile(Chapter::field).count();
            chapters.add(behindFields, timeline("Updates", intro, from, 1));
            return new Outline(outline.title(), intro.subList(0, from), chapters);
        }
        Chapter told = outline.chapters().stream().filter(DatedLines::mayTell).findFirst().orElse(null);
        if (told == null) {
            return outline;
        }
        List<Block> blocks = PostedTime.ahead(told.blocks());
        int from = first(blocks);
        var chapters = new ArrayList<Chapter>();
        for (Chapter chapter : outline.chapters()) {
            if (chapter != told) {
                chapters.add(chapter);
                continue;
            }
            if (from > 0) {
                chapters.add(new Chapter(told.name(), told.topic(), told.level(), false, blocks.subList(0, from)));
            }
            chapters.add(timeline(from > 0 ? "Updates" : told.name(), blocks, from, told.level()));
        }
        return new Outline(outline.title(), outline.intro(), chapters);
    }

    private static boolean mayTell(Chapter chapter) {
        return !chapter.field() && (chapter.topic() == null || chapter.is(Topic.SUMMARY))
                && count(PostedTime.ahead(chapter.blocks())) >= FEWEST;
    }

    private static Chapter timeline(String name, List<Block> blocks, int from, int level) {
        var timeline = new Chapter(name, Topic.TIMELINE, level, false);
        for (Block block : blocks.subList(from, blocks.size())) {
            String time = PostedTime.of(block);
            timeline.blocks().add(time == null ? block : new Block.Heading(level + 1, Line.of(time)));
        }
        return timeline;
    }

    /** How many of them have words below; of those that two paragraphs open with, two. */
    private static int count(List<Block> blocks) {
        int count = 0;
        int opened = (int) blocks.stream().filter(PostedTime::opens).count();
        if (opened == FEWEST && blocks.stream().allMatch(block -> PostedTime.of(block) == null)) {
            return opened;
        }
        boolean dated = true;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean words = !(blocks.get(i + 1) instanceof Block.Heading) && PostedTime.of(blocks.get(i + 1)) == null;
            String time = words ? PostedTime.of(blocks.get(i)) : null;
            count += time == null ? 0 : 1;
            dated = dated && (time == null || PostedTime.hasDay(time));
        }
        return dated || count > FEWEST ? count : 0;
    }

    private static int first(List<Block> blocks) {
        return (int) blocks.stream().takeWhile(block -> PostedTime.of(block) == null && !PostedTime.opens(block)).count();
    }
}

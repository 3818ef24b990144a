package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** Bullets and paragraphs in a text that open with times one after the other. */
final class TimesInText {

    /** Paragraphs that an entry of a text may have behind its first. */
    private static final int BETWEEN = 2;

    /** "Here is what happened (times are UTC):" above the list. */
    private static final Pattern ZONE = Pattern.compile("\\(([^()]{3,60})\\):?$");

    private TimesInText() {}

    /** The run of such bullets, or of paragraphs in a summary, that makes the most entries; what stands above all parts is one too. */
    static @Nullable Chapter in(List<Chapter> texts) {
        Chapter found = null;
        int start = 0;
        int end = 0;
        long most = InferredTimeline.FEWEST - 1;
        for (Chapter chapter : texts) {
            List<Block> blocks = chapter.topic() == null ? List.of() : chapter.blocks();
            for (int from = 0; from < blocks.size(); from++) {
                int to = from;
                int next = next(chapter, from, from);
                while (next >= 0) {
                    to = next + 1;
                    next = next(chapter, from, to);
                }
                long entries = blocks.subList(from, to).stream().mapToLong(TimesInText::entries).sum();
                if (entries > most) {
                    found = chapter;
                    start = from > 0 && isDay(blocks.get(from - 1)) ? from - 1 : from;
                    end = to;
                    most = entries;
                }
                from = to;
            }
        }
        return found == null ? null : takeOut(found, start, end - start);
    }

    /** A line with nothing but a day is that of the entries below it. */
    private static boolean isDay(Block block) {
        return block instanceof Block.Para para && isDay(Words.collapse(para.line().plain()));
    }

    static boolean isDay(String words) {
        Stamp stamp = StampReader.read(words, 0);
        return stamp != null && stamp.dayOnly() && stamp.end() >= words.length();
    }

    /** Where the run goes on: right here, or behind a little that an entry of a text goes on with; -1 where it ends. */
    private static int next(Chapter chapter, int from, int to) {
        List<Block> blocks = chapter.blocks();
        if (to < blocks.size() && chapter.is(Topic.SUMMARY) && blocks.get(to) instanceof Block.Table table
                && TimedRows.entries(table) > 0) {
            return to;
        }
        if (to < blocks.size() && (opens(blocks.get(to)) || to > from && goesOn(blocks.get(to)))) {
            return to;
        }
        int farthest = chapter.is(Topic.SUMMARY) ? Math.min(blocks.size(), to + (to > from ? BETWEEN : 0) + 1) : to;
        for (int i = to; i < farthest; i++) {
            if (TimelineShape.opens(blocks.get(i)) && !Pasted.isOfLog(Words.collapse(Words.plain(blocks.get(i))))) {
                return i;
            }
        }
        return -1;
    }

    /** The lines of a paragraph that open with times, where most do; one for whatever else opens with one. */
    private static long entries(Block block) {
        if (block instanceof Block.Table table) {
            return TimedRows.entries(table);
        }
        List<Line> lines = block instanceof Block.Para para ? para.line().split() : List.of();
        long opening = lines.stream().filter(InferredTimeline::opensEntry).count();
        return opening * 2 > lines.size() ? opening : block instanceof Block.Para && !TimelineShape.opens(block) ? 0 : 1;
    }

    /** These blocks as a timeline, no longer in their part. */
    static Chapter takeOut(Chapter chapter, int from, int length) {
        List<Block> run = chapter.blocks().subList(from, from + length);
        String above = from == 0 ? "" : Words.collapse(Words.plain(chapter.blocks().get(from - 1)));
        Matcher zone = ZONE.matcher(above);
        String name = zone.find() && ZoneLine.states(zone.group(1))
                ? chapter.name() + " (" + zone.group(1) + ")"
                : chapter.name();
        var timeline = new Chapter(name, null, chapter.level(), false, new ArrayList<>(run));
        run.clear();
        return timeline;
    }

    private static boolean opens(Block block) {
        Stamp stamp = block instanceof Block.Item item
                ? StampReader.read(Words.collapse(item.line().plain()), 0)
                : null;
        return stamp != null && stamp.hasClock() && (stamp.day() != null || stamp.zone() != null);
    }

    /** A bullet below one with a day: its time alone. */
    private static boolean goesOn(Block block) {
        Stamp stamp = block instanceof Block.Item item
                ? StampReader.read(Words.collapse(item.line().plain()), 0)
                : null;
        return stamp != null && stamp.hasClock() && stamp.separated();
    }
}

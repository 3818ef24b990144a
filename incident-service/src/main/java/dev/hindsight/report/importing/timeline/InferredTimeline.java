package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.Topic;

/** A list of times under a heading that is not "Timeline", in a report that has none of that name. */
public final class InferredTimeline {

    private static final int FEWEST = 3;
    /** Paragraphs that an entry of a text may have behind its first. */
    private static final int BETWEEN = 2;
    private static final Set<Topic> LISTS = EnumSet.of(Topic.LESSONS, Topic.WENT_WELL, Topic.WENT_WRONG, Topic.GOT_LUCKY);

    /** "Here is what happened (times are UTC):" above the list. */
    private static final Pattern ZONE = Pattern.compile("\\(([^()]{3,60})\\):?$");

    private InferredTimeline() {}

    /**
     * The part that is a timeline in all but its name, none where one is named so or no list is plainly one. A list inside a text
     * is taken out of it.
     */
    public static @Nullable Chapter in(Outline outline) {
        boolean named = outline.of(Topic.TIMELINE).anyMatch(chapter -> !chapter.plain().isBlank());
        if (named) {
            return null;
        }
        List<Chapter> open = outline.chapters().stream()
                .filter(chapter -> chapter.topic() == null || chapter.is(Topic.FACT)).toList();
        Chapter found = most(open, InferredTimeline::stamped);
        if (found == null) {
            found = AnnouncedTimeline.in(texts(outline));
        }
        if (found == null) {
            found = within(outline);
        }
        if (found == null) {
            found = whole(outline);
        }
        return found == null ? most(open, TimeBehind::count) : found;
    }

    /** A part whose paragraphs nearly all open with times, under the name of what they tell: "How was it fixed". */
    private static @Nullable Chapter whole(Outline outline) {
        Chapter told = most(
                outline.chapters().stream().filter(chapter -> chapter.is(Topic.RESOLUTION) && !chapter.field()).toList(),
                InferredTimeline::stamped);
        return told == null ? null : takeOut(told, 0, told.blocks().size());
    }

    private static @Nullable Chapter most(List<Chapter> chapters, ToLongFunction<List<Block>> count) {
        Chapter found = null;
        long most = 0;
        for (Chapter chapter : chapters) {
            long stamped = count.applyAsLong(chapter.blocks());
            if (stamped > most) {
                most = stamped;
                found = chapter;
            }
        }
        return found;
    }

    /** How many bullets and lines open with a time, nothing unless most of them do. */
    private static long stamped(List<Block> blocks) {
        long rows = blocks.stream().mapToLong(block -> block instanceof Block.Table table ? TimedRows.entries(table) : 0)
                .max().orElse(0);
        if (rows >= FEWEST) {
            return rows;
        }
        List<Line> lines = blocks.stream().flatMap(block -> switch (block) {
            case Block.Item item -> Stream.of(item.line().split().getFirst());
            case Block.Para para -> para.line().split().stream();
            default -> Stream.of(Line.of(""));
        }).toList();
        long stamps = lines.stream().filter(InferredTimeline::opensEntry).count();
        return stamps >= FEWEST && stamps * 10 >= lines.size() * 7L ? stamps : 0;
    }

    /** A line of a log is no entry of a timeline that nobody called so. */
    private static boolean opensEntry(Line line) {
        return TimelineShape.opens(line) && !Pasted.isOfLog(Words.collapse(line.plain()));
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

    /** The run of such bullets, or of paragraphs in a summary, that makes the most entries; what stands above all parts is one too. */
    private static @Nullable Chapter within(Outline outline) {
        Chapter found = null;
        int start = 0;
        int end = 0;
        long most = FEWEST - 1;
        for (Chapter chapter : texts(outline)) {
            List<Block> blocks = chapter.topic() == null ? List.of() : chapter.blocks();
            for (int from = 0; from < blocks.size(); from++) {
                int to = from;
                int next = next(chapter, from, from);
                while (next >= 0) {
                    to = next + 1;
                    next = next(chapter, from, to);
                }
                long entries = blocks.subList(from, to).stream().mapToLong(InferredTimeline::entries).sum();
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

    /** What stands above all parts, and the parts that hold a text. */
    private static List<Chapter> texts(Outline outline) {
        var chapters = new ArrayList<Chapter>();
        chapters.add(new Chapter(outline.title() == null ? "" : outline.title(), Topic.SUMMARY, 2, false, outline.intro()));
        outline.chapters().stream().filter(chapter -> !chapter.field() && chapter.topic() == null
                || chapter.topic() != null && chapter.topic().section() != null && !LISTS.contains(chapter.topic()))
                .forEach(chapters::add);
        return chapters;
    }

    /** A line with nothing but a day is that of the entries below it. */
    private static boolean isDay(Block block) {
        String words = block instanceof Block.Para para ? Words.collapse(para.line().plain()) : "";
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

    private static Chapter takeOut(Chapter chapter, int from, int length) {
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
}

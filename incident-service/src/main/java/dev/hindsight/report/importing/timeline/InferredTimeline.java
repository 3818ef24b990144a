package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** A list of times under a heading that is not "Timeline", in a report that has none of that name. */
public final class InferredTimeline {

    static final int FEWEST = 3;
    private static final Pattern LOG = Pattern.compile(
            "(?i)(?:\\W|.*\\s)?(?:updates|events|timestamps|log|worklog|sequence|history|chronicle|chain of events|account|minute by minute|play[- ]by[- ]play)\\W{0,3}");
    private static final Set<Topic> LISTS = EnumSet.of(Topic.LESSONS, Topic.WENT_WELL, Topic.WENT_WRONG, Topic.GOT_LUCKY);

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
        texts(outline).forEach(chapter -> LeadLines.part(chapter.blocks()));
        List<Chapter> open = outline.chapters().stream()
                .filter(chapter -> chapter.topic() == null || chapter.is(Topic.FACT)).toList();
        Chapter found = most(open, InferredTimeline::stamped);
        if (found == null) {
            found = AnnouncedTimeline.in(texts(outline));
        }
        if (found == null) {
            found = TimesInText.in(texts(outline));
        }
        if (found == null) {
            found = MarkedUpdates.in(texts(outline));
        }
        if (found == null) {
            found = whole(outline);
        }
        if (found == null) {
            found = most(open, TimeBehind::count);
        }
        if (found == null) {
            found = open.stream().filter(InferredTimeline::isLog).findFirst().orElse(null);
        }
        return found == null ? AnnouncedTimeline.numberedIn(texts(outline)) : found;
    }

    /** "Updates", "Event log": a part that is nothing but lines that open with times, though there be no more than two. */
    private static boolean isLog(Chapter chapter) {
        return !chapter.field() && chapter.blocks().size() > 1 && LOG.matcher(chapter.name()).matches()
                && chapter.blocks().stream().allMatch(block -> TimelineShape.opens(block)
                        && !Pasted.isOfLog(Words.collapse(Words.plain(block))));
    }

    /** A part whose paragraphs nearly all open with times, under the name of what they tell: "How was it fixed". */
    private static @Nullable Chapter whole(Outline outline) {
        Chapter told = most(
                outline.chapters().stream().filter(chapter -> chapter.is(Topic.RESOLUTION) && !chapter.field()).toList(),
                InferredTimeline::stamped);
        return told == null ? null : TimesInText.takeOut(told, 0, told.blocks().size());
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
        long days = lines.stream().filter(line -> TimesInText.isDay(Words.collapse(line.plain()))).count();
        return stamps >= FEWEST && stamps * 10 >= (lines.size() - days) * 7L ? stamps : 0;
    }

    /** A line of a log is no entry of a timeline that nobody called so. */
    static boolean opensEntry(Line line) {
        return TimelineShape.opens(line) && !Pasted.isOfLog(Words.collapse(line.plain()));
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
}

package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.passage.Placeholders;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.timeline.chronology.EntryDraft;

/** A timeline that is a list and names no time at all: its points in their order, each an entry whose time nobody knows. */
final class UntimedEntries {

    private static final int FEWEST = 2;
    /** A time anywhere in the words: what does not open an entry with it may be anything. */
    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d(?!\\d)");

    private UntimedEntries() {}

    /** The entries, none where the parts hold anything but a list and sentences around it. */
    static List<EntryDraft> of(List<Chapter> chapters) {
        List<Block> blocks = chapters.stream().flatMap(chapter -> chapter.blocks().stream()).toList();
        List<String> points = blocks.stream().filter(Block.Item.class::isInstance).map(UntimedEntries::words).toList();
        boolean list = points.size() >= FEWEST
                && blocks.stream().allMatch(block -> block instanceof Block.Item || block instanceof Block.Para)
                && blocks.stream().map(UntimedEntries::words).noneMatch(words -> CLOCK.matcher(words).find())
                && points.stream().noneMatch(words -> words.isEmpty() || Placeholders.is(words));
        return !list
                ? List.of()
                : points.stream().map(words -> new EntryDraft(Stamp.lost(), null, null, false, "", words, false, List.of()))
                        .toList();
    }

    /** What stands around the points. */
    static List<String> around(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> chapter.blocks().stream()).filter(Block.Para.class::isInstance)
                .map(UntimedEntries::words).filter(words -> !words.isEmpty() && !ZoneLine.is(words)).toList();
    }

    private static String words(Block block) {
        var lines = new ArrayList<String>();
        Words.lines(List.of(block)).forEach(line -> lines.add(Words.collapse(line.plain())));
        lines.removeIf(String::isEmpty);
        return String.join(" ", lines);
    }
}

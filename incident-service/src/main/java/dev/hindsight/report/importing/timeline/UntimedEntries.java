package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.passage.Placeholders;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.timeline.chronology.EntryDraft;

/**
 * A timeline that is a list or counts its phases and names no day or time: these in their order, each an entry of a month or of a time that
 * nobody knows.
 */
final class UntimedEntries {

    private static final int FEWEST = 2;
    /** A time anywhere in the words: what does not open an entry with it may be anything. */
    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d(?!\\d)");

    private UntimedEntries() {}

    /** The entries, none where the parts hold anything but a list or phases and sentences around them. */
    static List<EntryDraft> of(List<Chapter> chapters) {
        List<Block> blocks = blocks(chapters);
        int phases = CountedPhases.from(blocks);
        return phases < blocks.size() ? CountedPhases.entries(blocks.subList(phases, blocks.size())) : points(blocks);
    }

    private static List<EntryDraft> points(List<Block> blocks) {
        List<Block.Item> points = blocks.stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast).toList();
        boolean list = points.size() >= FEWEST
                && blocks.stream().allMatch(block -> block instanceof Block.Item || block instanceof Block.Para)
                && blocks.stream().noneMatch(block -> CLOCK.matcher(Words.plain(block)).find())
                && points.stream().noneMatch(point -> point.line().isBlank() || Placeholders.is(point.line().plain()));
        var drafts = new EntryDrafts();
        for (Block.Item point : list ? points : List.<Block.Item>of()) {
            String words = Words.collapse(point.line().plain());
            if (!VagueDays.open(words, drafts)) {
                drafts.open(Stamp.lost(), null, null, words);
            }
            drafts.links(List.of(point.line()));
            drafts.append(point.body());
        }
        drafts.close();
        return drafts.entries();
    }

    /** What stands around the points, or above the phases. */
    static List<String> around(List<Chapter> chapters) {
        List<Block> blocks = blocks(chapters);
        return blocks.subList(0, CountedPhases.from(blocks)).stream().filter(Block.Para.class::isInstance)
                .map(block -> Words.collapse(Words.plain(block)))
                .filter(words -> !words.isEmpty() && !ZoneLine.is(words)).toList();
    }

    private static List<Block> blocks(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> chapter.blocks().stream()).toList();
    }
}

package dev.hindsight.report.importing.timeline;

import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;

/**
 * What the blocks of a timeline look like as a whole, which tells what its single lines mean.
 *
 * @param lined whether most lines of text open with a time
 * @param listed whether most bullets do
 * @param parted whether paragraphs are certain and several open with a time
 * @param end where the list of entries ends and paragraphs follow that are none
 */
record TimelineShape(boolean lined, boolean listed, boolean parted, int end) {

    static final TimelineShape NONE = new TimelineShape(false, false, false, 0);

    /** @param markup whether paragraphs are certain, and no wrapped lines */
    static TimelineShape of(List<Block> blocks, boolean markup) {
        boolean listed = listed(blocks);
        boolean parted = markup
                && blocks.stream().filter(block -> block instanceof Block.Para para && opens(para.line())).count() > 2;
        return new TimelineShape(lined(blocks), listed, parted, markup && listed ? end(blocks) : blocks.size());
    }

    static boolean opens(Block block) {
        return switch (block) {
            case Block.Para para -> opens(para.line().split().getFirst());
            case Block.Item item -> opens(item.line().split().getFirst());
            default -> false;
        };
    }

    static boolean opens(Line line) {
        String words = Words.collapse(line.plain());
        Stamp stamp = EntryDrafts.stampOf(words);
        return stamp != null && stamp.hasClock() && Opening.ofBullet(stamp, words) && stamp.end() < words.length();
    }

    /** Whether most lines of text open with a time, so that each is meant as an entry, dash or not. */
    private static boolean lined(List<Block> blocks) {
        int all = 0;
        int timed = 0;
        for (Block block : blocks) {
            List<Line> lines = block instanceof Block.Para para ? para.line().split() : List.of();
            for (Line line : lines) {
                String words = Words.collapse(line.plain());
                all += words.isEmpty() || ZoneLine.is(words) ? 0 : 1;
                timed += opens(line) ? 1 : 0;
            }
        }
        return timed > 1 && timed * 10 >= all * 6;
    }

    /** Whether most bullets open with a time. */
    private static boolean listed(List<Block> blocks) {
        List<Line> bullets = blocks.stream().filter(block -> block instanceof Block.Item)
                .map(block -> ((Block.Item) block).line().split().getFirst()).toList();
        long timed = bullets.stream().filter(TimelineShape::opens).count();
        return timed > 2 && timed * 10 >= bullets.size() * 6;
    }

    /** Where the list of entries ends and paragraphs follow; where others stand between entries they go on with the one before. */
    private static int end(List<Block> blocks) {
        int last = 0;
        boolean prose = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean other = blocks.get(i) instanceof Block.Para para && !opens(para.line());
            prose |= other && last > 0;
            if (!other) {
                if (prose) {
                    return blocks.size();
                }
                last = i + 1;
            }
        }
        return last;
    }

    static boolean nestedEntries(Block.Item item) {
        return item.body().stream().anyMatch(block -> {
            if (!(block instanceof Block.Item inner)) {
                return false;
            }
            String words = Words.collapse(inner.line().plain());
            Stamp stamp = EntryDrafts.stampOf(words);
            return stamp != null && stamp.hasClock() && Opening.ofBullet(stamp, words);
        });
    }
}

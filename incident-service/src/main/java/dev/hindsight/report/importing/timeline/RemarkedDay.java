package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;

/** "3 March 2021 (night shift)" as a heading or line above bullets with times: their day, and no entry of its own. */
final class RemarkedDay {

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]{2,30}\\)\\s*:?");

    private RemarkedDay() {}

    /** Takes such a heading, whose remark is kept; false where the block is none. */
    static boolean take(List<Block> blocks, int place, EntryDrafts drafts) {
        Block block = blocks.get(place);
        boolean alone = block instanceof Block.Heading || block instanceof Block.Para;
        String words = alone ? Words.collapse(Words.plain(block)) : "";
        Stamp stamp = EntryDrafts.stampOf(words);
        String remark = stamp == null ? "" : words.substring(stamp.end());
        if (stamp == null || !stamp.dayOnly() || !REMARK.matcher(remark).matches() || ZoneLine.zone(remark) != null
                || place + 1 == blocks.size() || !isTimed(blocks.get(place + 1))) {
            return false;
        }
        drafts.day(stamp);
        drafts.loose().add(words);
        return true;
    }

    /** A bullet with a time that leaves its day to the heading. */
    private static boolean isTimed(Block block) {
        Stamp stamp = block instanceof Block.Item && TimelineShape.opens(block)
                ? EntryDrafts.stampOf(Words.collapse(Words.plain(block)))
                : null;
        return stamp != null && stamp.day() == null;
    }
}

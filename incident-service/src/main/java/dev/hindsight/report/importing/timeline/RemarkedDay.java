package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.Zone;

/** "3 March 2021 (night shift)" as a heading or line above bullets with times, or as a row above others: their day, and no entry of its own. */
final class RemarkedDay {

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]{2,60}\\)\\s*:?");

    private RemarkedDay() {}

    /** Takes such a heading, whose remark is kept; false where the block is none. */
    static boolean take(List<Block> blocks, int place, EntryDrafts drafts) {
        Block block = blocks.get(place);
        boolean alone = block instanceof Block.Heading || block instanceof Block.Para;
        return alone && place + 1 < blocks.size() && isTimed(blocks.get(place + 1))
                && take(Words.collapse(Words.plain(block)), drafts);
    }

    /** Takes the first of several lines where it is such a one, above the times of the others. */
    static boolean take(List<Line> lines, EntryDrafts drafts) {
        return lines.size() > 1 && isTimed(new Block.Para(lines.get(1)))
                && take(Words.collapse(lines.getFirst().plain()), drafts);
    }

    private static boolean take(String words, EntryDrafts drafts) {
        Stamp stamp = EntryDrafts.stampOf(words);
        String remark = stamp == null ? "" : words.substring(stamp.end());
        if (stamp == null || !stamp.dayOnly() || !REMARK.matcher(remark).matches() || ZoneLine.is(remark)) {
            return false;
        }
        drafts.day(stamp);
        drafts.zone(ZoneLine.zone(remark));
        drafts.loose().add(words);
        return true;
    }

    /** Takes a row that says nothing but a day, in one cell or across all columns; false for any other row. */
    static boolean take(Block.Row row, EntryDrafts drafts) {
        Stamp stamp = of(row);
        if (stamp == null) {
            return false;
        }
        String words = words(row);
        Zone zone = ZoneLine.zone(words.substring(stamp.end()));
        drafts.day(stamp);
        drafts.zone(zone);
        if (zone == null && stamp.end() < words.length()) {
            drafts.loose().add(words);
        }
        return true;
    }

    /** The day that is all a row says; none for any other row. */
    static @Nullable Stamp of(Block.Row row) {
        String words = words(row);
        Stamp stamp = words.isEmpty() ? null : EntryDrafts.stampOf(words);
        boolean alone = stamp != null && stamp.dayOnly()
                && (stamp.end() >= words.length() || REMARK.matcher(words.substring(stamp.end())).matches());
        return alone ? stamp : null;
    }

    /** What a row says where it says one thing; nothing for any other row. */
    private static String words(Block.Row row) {
        List<String> told = row.cells().stream().map(cell -> Words.collapse(cell.plain())).filter(words -> !words.isEmpty())
                .distinct().toList();
        return told.size() == 1 ? told.getFirst() : "";
    }

    /** A bullet with a time that leaves its day to the heading. */
    private static boolean isTimed(Block block) {
        Stamp stamp = (block instanceof Block.Item || block instanceof Block.Para) && TimelineShape.opens(block)
                ? EntryDrafts.stampOf(Words.collapse(Words.plain(block)))
                : null;
        return stamp != null && stamp.day() == null;
    }
}

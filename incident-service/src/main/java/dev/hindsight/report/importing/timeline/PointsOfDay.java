package dev.hindsight.report.importing.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;

/** "3 March 2021" as a heading or line above bullets of which none has a time: each of them happened that day, and is an entry of its own. */
final class PointsOfDay {

    private final Map<Integer, Stamp> days = new HashMap<>();

    PointsOfDay(List<Block> blocks) {
        for (int i = 0; i + 2 < blocks.size(); i++) {
            Stamp day = isPoint(blocks.get(i + 1)) ? day(blocks.get(i)) : null;
            int end = i + 1;
            while (day != null && end < blocks.size() && isPoint(blocks.get(end))) {
                end++;
            }
            boolean timed = end < blocks.size() && blocks.get(end) instanceof Block.Item;
            for (int point = i + 2; day != null && !timed && point < end; point++) {
                days.put(point, day);
            }
            i = end - 1;
        }
    }

    /** Ends the entry of the bullet before where the next one is another of the same day. */
    void part(int place, EntryDrafts drafts) {
        Stamp day = days.get(place);
        if (day != null) {
            drafts.day(day);
        }
    }

    /** A bullet that tells something and no time. */
    private static boolean isPoint(Block block) {
        return block instanceof Block.Item item && !item.line().isBlank()
                && EntryDrafts.stampOf(Words.collapse(item.line().plain())) == null && !TimelineShape.nestedEntries(item);
    }

    private static @Nullable Stamp day(Block block) {
        String words = block instanceof Block.Heading || block instanceof Block.Para
                ? HeadingDays.words(Words.collapse(Words.plain(block)))
                : "";
        Stamp stamp = EntryDrafts.stampOf(words);
        return stamp != null && stamp.dayOnly() && stamp.end() >= words.length() ? stamp : null;
    }
}

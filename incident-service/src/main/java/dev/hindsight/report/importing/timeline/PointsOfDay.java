package dev.hindsight.report.importing.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;

/** "3 March 2021" as a heading or line above bullets of which none has a time: each of them happened that day, and is an entry of its own. */
final class PointsOfDay {

    private PointsOfDay() {}

    /** Ends the entry of the bullet before where both are such; the next one is of the same day. */
    static void part(List<Block> blocks, int place, EntryDrafts drafts) {
        if (place < 2 || !isPoint(blocks.get(place)) || !isPoint(blocks.get(place - 1))) {
            return;
        }
        int above = place - 1;
        while (above >= 0 && isPoint(blocks.get(above))) {
            above--;
        }
        Stamp day = above < 0 ? null : day(blocks.get(above));
        boolean more = blocks.subList(place, blocks.size()).stream().dropWhile(PointsOfDay::isPoint).findFirst()
                .filter(Block.Item.class::isInstance).isPresent();
        if (day != null && !more) {
            drafts.day(day);
        }
    }

    /** A bullet that tells something and no time. */
    private static boolean isPoint(Block block) {
        return block instanceof Block.Item item && !item.line().isBlank()
                && EntryDrafts.stampOf(Words.collapse(item.line().plain())) == null && !TimelineShape.nestedEntries(item);
    }

    private static @Nullable Stamp day(Block block) {
        String words = block instanceof Block.Heading || block instanceof Block.Para ? Words.collapse(Words.plain(block)) : "";
        Stamp stamp = EntryDrafts.stampOf(HeadingDays.words(words));
        return stamp != null && stamp.dayOnly() && stamp.end() >= HeadingDays.words(words).length() ? stamp : null;
    }
}

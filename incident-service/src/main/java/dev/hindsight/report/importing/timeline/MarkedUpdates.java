package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/** Paragraphs of a text that open with the word for an update and a time, "UPDATE 11:00 UTC - Bo pours oil": two of them tell what they are. */
final class MarkedUpdates {

    private static final int FEWEST = 2;
    private static final Pattern MARK = Pattern
            .compile("(?i)[\\[(]?(?:update|edit)d?(?: ?#?\\d{1,2}(?=\\W))?\\W{1,3}(?:at )?(?=.{0,40}\\d[:.h]?\\d\\d).*");

    private MarkedUpdates() {}

    /** The first text that has some, from the first of them to the last, taken out of it. */
    static @Nullable Chapter in(List<Chapter> texts) {
        for (Chapter chapter : texts) {
            List<Block> blocks = chapter.blocks();
            int first = -1;
            int last = -1;
            int updates = 0;
            for (int i = 0; i < blocks.size(); i++) {
                if (is(blocks.get(i))) {
                    first = first < 0 ? i : first;
                    last = i;
                    updates++;
                }
            }
            if (updates >= FEWEST) {
                return TimesInText.takeOut(chapter, first, last - first + 1);
            }
        }
        return null;
    }

    private static boolean is(Block block) {
        boolean text = block instanceof Block.Para || block instanceof Block.Item;
        return text && TimelineShape.opens(block) && MARK.matcher(Words.collapse(Words.plain(block))).matches();
    }
}

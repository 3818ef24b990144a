package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.TimeInBrackets;

/** "### Lamp relit (15:30-16:00)" above what was done about it: headings that are entries, their time behind them. */
final class HeadedTimes {

    private HeadedTimes() {}

    /** The blocks with the time of such a heading ahead of its words; one above a list of times is the name of a group, and stays. */
    static List<Block> ahead(List<Block> blocks) {
        var turned = new ArrayList<Block>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            TimeInBrackets timed = timed(blocks.get(i));
            if (timed != null && blocks.get(i) instanceof Block.Heading heading && !standsAboveTimes(blocks, i)) {
                var spans = new ArrayList<Span>(List.of(new Span.Text(timed.time() + " — " + timed.words(), false)));
                heading.line().spans().stream().filter(Span.Link.class::isInstance)
                        .forEach(link -> spans.add(new Span.Link("", ((Span.Link) link).href())));
                turned.set(i, new Block.Heading(heading.level(), new Line(spans)));
            }
        }
        return turned;
    }

    private static @Nullable TimeInBrackets timed(Block block) {
        String words = block instanceof Block.Heading heading ? Words.collapse(heading.line().plain()) : "";
        return EntryDrafts.stampOf(words) == null ? TimeInBrackets.of(words) : null;
    }

    private static boolean standsAboveTimes(List<Block> blocks, int at) {
        for (int i = at + 1; i < blocks.size() && !(blocks.get(i) instanceof Block.Heading); i++) {
            boolean rows = blocks.get(i) instanceof Block.Table table && TimedRows.entries(table) > 0;
            if (rows || TimelineShape.opens(blocks.get(i))) {
                return true;
            }
        }
        return false;
    }
}

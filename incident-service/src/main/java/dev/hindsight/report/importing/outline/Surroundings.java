package dev.hindsight.report.importing.outline;

import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/**
 * What stands around a block, which tells what its own words do not.
 *
 * @param at its place among the blocks of the page
 */
record Surroundings(List<Block> blocks, int at) {

    /** Whether all that stands below the heading is labels in bold with what they say, and more than one. */
    boolean factsFollow() {
        int labels = 0;
        for (Block block : blocks.subList(at + 1, blocks.size())) {
            if (block instanceof Block.Heading) {
                break;
            }
            Line line = block instanceof Block.Item item
                    ? item.line()
                    : block instanceof Block.Para para ? para.line() : Line.EMPTY;
            LabelledLine labelled = line.isBlank() ? null : LabelledLine.of(line.split().getFirst(), false, false);
            if (labelled == null || labelled.alone()) {
                return false;
            }
            labels++;
        }
        return labels > 1;
    }

    /** Whether the bullet above opens with a label that names no part: so this one may name what it likes. */
    boolean isAmongLabelled() {
        LabelledLine above = at > 0 && blocks.get(at - 1) instanceof Block.Item item
                ? LabelledLine.of(item.line(), false, false)
                : null;
        return above != null && !above.alone() && above.topic() == null;
    }

    /** The words of the paragraph below, empty where none stands there. */
    String below() {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Para(Line line)
                ? Words.collapse(line.plain())
                : "";
    }

    /** Whether the page ends here. */
    boolean isLast() {
        return at + 1 == blocks.size();
    }

    /** Whether nothing stands below the heading but the next one. */
    boolean isAlone() {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Heading;
    }

    /** Whether a list begins right below. */
    boolean standsAboveList() {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Item;
    }

    /** A heading with a time right below it parts a timeline, whatever it is called. */
    boolean standsAboveTimes() {
        Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        Stamp stamp = next instanceof Block.Item || next instanceof Block.Para
                ? StampReader.read(Words.collapse(Words.lines(List.of(next)).getFirst().plain()), 0)
                : null;
        return stamp != null && stamp.hasClock();
    }
}

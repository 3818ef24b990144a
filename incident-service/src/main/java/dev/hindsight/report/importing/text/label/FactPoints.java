package dev.hindsight.report.importing.text.label;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.TextLine;

/** "• Date: 3 March" in a list of nothing but labels and values at the head of the page. */
final class FactPoints {

    private final List<TextLine> lines;
    private final Neighbours around;
    /** The last point of such a list. */
    private int listed = -1;

    FactPoints(List<TextLine> lines, Neighbours around) {
        this.lines = lines;
        this.around = around;
    }

    /** @param head whether a point at this place would be the first of them */
    @Nullable
    Label at(int index, boolean head) {
        boolean may = head || around.isBullet(index - 1) && listed == index - 1;
        listed = may && around.inFactList(index) ? index : listed;
        return listed == index ? Label.fact(lines.get(index).text()) : null;
    }
}

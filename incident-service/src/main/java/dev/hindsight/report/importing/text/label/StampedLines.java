package dev.hindsight.report.importing.text.label;

import java.util.BitSet;
import java.util.List;

import dev.hindsight.report.importing.outline.meaning.DatedUpdates;
import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.Topic;

/** "2021-03-04 17:13" alone on its line, or "Update: Thursday, 4 March", and below it what was told then: the updates of a ticket. */
public final class StampedLines {

    private static final int FEWEST = 3;
    private static final int FEWEST_UPDATES = 2;
    private static final int LONGEST = 60;

    private StampedLines() {}

    /** Such lines, none where they are few or a part is called the timeline. */
    public static BitSet in(List<TextLine> lines) {
        var stamps = new BitSet();
        var updates = new BitSet();
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            Label label = line.isBullet() ? null : Label.exact(line.text());
            if (label != null && label.topic() == Topic.TIMELINE) {
                return new BitSet();
            }
            if (mayBeOne(line, lines.get(i + 1))) {
                updates.set(i, DatedUpdates.isUpdate(line.text()));
                stamps.set(i, lines.get(i + 1).gap() == 0 && DatedUpdates.isStamp(line.text()));
            }
        }
        boolean few = stamps.cardinality() < FEWEST;
        return few && updates.cardinality() < FEWEST_UPDATES ? new BitSet() : few ? updates : stamps;
    }

    private static boolean mayBeOne(TextLine line, TextLine next) {
        return line.gap() > 0 && !line.isBullet() && !line.isRow() && !line.cell() && line.indent() < 2
                && line.text().length() <= LONGEST && Label.exact(next.text()) == null && Label.withValue(next.text()) == null
                && !DatedUpdates.isStamp(next.text()) && !DatedUpdates.isUpdate(next.text());
    }
}

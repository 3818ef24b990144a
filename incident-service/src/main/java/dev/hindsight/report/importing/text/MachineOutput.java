package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.timeline.MachineLines;
import dev.hindsight.report.importing.timeline.MachineLines.Piece;

/** Which lines of a dump a machine printed, as far as they stand in a timeline. */
final class MachineOutput {

    private MachineOutput() {}

    /** Such lines of all parts; each part is looked at by itself. */
    static BitSet in(List<TextLine> lines) {
        var found = new BitSet();
        var part = new ArrayList<Piece>();
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || opensPart(lines.get(i))) {
                int from = i - part.size();
                MachineLines.in(part).stream().forEach(line -> found.set(from + line));
                part.clear();
            }
            if (i < lines.size()) {
                TextLine line = lines.get(i);
                part.add(new Piece(line.text(), line.isBullet() || line.isRow(), line.gap() > 0, line.indent()));
            }
        }
        return found;
    }

    static Block quoted(TextLine line) {
        return new Block.Quote(List.of(new Block.Para(Line.of(line.text()))));
    }

    private static boolean opensPart(TextLine line) {
        Label label = line.isBullet() || line.isRow() ? null : Label.exact(line.text());
        return label != null && label.topic().isBody();
    }
}

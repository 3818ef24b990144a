package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.outline.FactsInWords;
import dev.hindsight.report.importing.text.label.Label;

/** Lines at the head and the foot of a dump that tell several fields each: every field gets a line of its own. */
final class HeadLines {

    private static final int MOST = 40;
    private static final int FOOT = 3;

    private HeadLines() {}

    static List<TextLine> parted(List<TextLine> lines) {
        var parted = new ArrayList<TextLine>();
        boolean head = true;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            head &= i < MOST && !opensPart(line);
            if (line.isBullet() || !head && i < lines.size() - FOOT) {
                parted.add(line);
            } else {
                add(line, parted);
            }
        }
        return parted;
    }

    private static void add(TextLine line, List<TextLine> parted) {
        List<String> facts = FactsInWords.split(line.text());
        if (facts.size() < 2) {
            parted.add(line);
            return;
        }
        for (String fact : facts) {
            boolean first = fact.equals(facts.getFirst());
            parted.add(new TextLine(fact, line.indent(), null, first ? line.gap() : 0, false, false));
        }
    }

    private static boolean opensPart(TextLine line) {
        Label label = line.isBullet() ? null : Label.exact(line.text());
        return label != null && label.topic().section() != null || label != null && label.topic().isBody();
    }
}

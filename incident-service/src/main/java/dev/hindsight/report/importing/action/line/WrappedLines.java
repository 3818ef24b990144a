package dev.hindsight.report.importing.action.line;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.action.draft.OwnerRow;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/** The lines below an action: one that goes on in the middle of a sentence only wrapped, and belongs to the line before. */
final class WrappedLines {

    /** Nobody writes a line of more; a longer one would be copied again and again. */
    private static final int LONGEST = 200;

    private WrappedLines() {}

    /** The action, and one by one the lines right below it from the first on that says who owns it, how it stands and the like. */
    static List<Line> labelled(Line line) {
        List<Line> parts = new ArrayList<>();
        for (Line part : line.split()) {
            List<String> row = parts.isEmpty() ? List.of() : OwnerRow.labels(Words.collapse(part.plain()));
            parts.addAll(row.isEmpty() ? List.of(part) : row.stream().map(Line::of).toList());
        }
        int labels = 1;
        while (labels < parts.size() && !LabelBelow.is(parts.get(labels))) {
            labels++;
        }
        if (labels >= parts.size() || parts.size() > LONGEST) {
            return List.of(line);
        }
        var lines = new ArrayList<Line>();
        lines.add(parts.subList(1, labels).stream().reduce(parts.getFirst(), Line::wrapped));
        lines.addAll(parts.subList(labels, parts.size()));
        return lines;
    }

    static List<Line> of(List<Block> body) {
        var lines = new ArrayList<Line>();
        for (Line line : Words.lines(body)) {
            List<Line> parts = line.split();
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0 && lines.getLast().spans().size() < LONGEST
                        && goesOn(parts.get(i - 1).plain(), parts.get(i).plain())) {
                    lines.add(lines.removeLast().wrapped(parts.get(i)));
                } else {
                    lines.add(parts.get(i));
                }
            }
        }
        return lines;
    }

    private static boolean goesOn(String before, String line) {
        String open = before.strip();
        return !open.isEmpty() && !line.isBlank() && Character.isLowerCase(line.strip().charAt(0))
                && ".!?:;".indexOf(open.charAt(open.length() - 1)) < 0;
    }
}

package dev.hindsight.report.importing.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.text.label.LabelReader;
import dev.hindsight.report.importing.topic.Topic;

/** Finds where a text begins behind its title: at the first label, table or heading. */
final class Beginning {

    private static final int SHELVES = 6;

    private final List<TextLine> lines;
    private final TextTable table;
    private final LostTimeline times;
    private final PrintedTable printed;
    private final BitSet stamped;

    Beginning(List<TextLine> lines, TextTable table, LostTimeline times, PrintedTable printed, BitSet stamped) {
        this.lines = lines;
        this.table = table;
        this.times = times;
        this.printed = printed;
        this.stamped = stamped;
    }

    /** @param contents the lines of a table of contents */
    int of(Set<Integer> contents) {
        if (lines.size() > 1 && lines.getFirst().isRow() && RowReader.isRule(lines.get(1).text())) {
            return 0; // the head of a table is no title
        }
        var labels = new LabelReader(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean row = lines.get(i).isRow() && table.label(i) != null;
            if (contents.contains(i) || row || framed(i) && framed(i + 1) || times.beginsAt(i) || stamped.get(i)
                    || FlatTable.end(lines, i) > i
                    || !printed.at(i).isEmpty()
                    || !lines.get(i).isRow() && !isShelf(i) && (labels.at(i) != null || labels.opensFirst(i))) {
                return i;
            }
        }
        boolean dated = !lines.isEmpty() && PostedLine.is(lines.getFirst().text());
        return Math.min(lines.size(), dated ? 2 : 1);
    }

    /** "Incident log" above the title and the fields of the head, in a page with a timeline of its own: the shelf on which it stands. */
    private boolean isShelf(int i) {
        Label label = i < SHELVES ? Label.exact(lines.get(i).text()) : null;
        return label != null && label.topic() == Topic.TIMELINE && label.rest().isEmpty()
                && IntStream.range(i + 2, Math.min(lines.size(), i + SHELVES)).anyMatch(this::isField)
                && IntStream.range(i + 2, lines.size()).mapToObj(k -> Label.exact(lines.get(k).text()))
                        .anyMatch(other -> other != null && other.topic() == Topic.TIMELINE);
    }

    private boolean isField(int i) {
        Label field = Label.exact(lines.get(i).text());
        return field != null && field.topic().isField();
    }

    /** A row of a table that pipes open and close. */
    private boolean framed(int i) {
        return i < lines.size() && lines.get(i).isRow() && lines.get(i).text().startsWith("|")
                && lines.get(i).text().endsWith("|");
    }
}

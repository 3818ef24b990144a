package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.DatedFact;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.text.label.LabelReader;
import dev.hindsight.report.importing.topic.Topic;

/** Rows of tables among the lines of a text dump: which lines are one row, also where cells have torn it into several. */
final class TextTable {

    private static final int FEWEST_PARTS = 2;

    /**
     * Rows that follow each other.
     *
     * @param end the index of their last line
     */
    record Rows(List<Block.Row> rows, int end) {

        boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    private final List<TextLine> lines;
    private final LabelReader labels;
    private final Tabs tabs;
    /** Whether the names of parts stand on lines of their own, so that one in a row of a list is a cell. */
    private final boolean headed;

    TextTable(List<TextLine> lines, LabelReader labels) {
        this.lines = lines;
        this.labels = labels;
        this.tabs = new Tabs(lines);
        long alone = lines.stream().filter(line -> !line.isBullet() && !line.isRow() && CellCut.isPart(line.text())).count();
        long rows = lines.stream().filter(line -> line.isRow() && CellCut.isPart(RowReader.cells(line.text()).getFirst()))
                .count();
        this.headed = alone > FEWEST_PARTS && alone > rows * 2;
    }

    /** The rows from {@code index} to the next line that is none, or that is a field of the head. */
    Rows rows(int index) {
        var rows = new ArrayList<Block.Row>();
        int width = width(index);
        int tabbed = tabs.width(index);
        boolean actions = labels.current() == Topic.ACTIONS;
        boolean framed = lines.get(index).text().startsWith("|") && framed(index);
        int i = index;
        while (i < lines.size() && (lines.get(i).isRow() || RowReader.isRule(lines.get(i).text()) || isTornRow(i)
                || i > index && (!framed && isBroken(i, width)
                        || actions && !TablesOfActions.isHead(lines, i + 1) && tabs.opens(i, tabbed)))
                && label(i) == null) {
            int end = tabbed > 0 ? tabs.end(i, tabbed, actions) : rowEnd(i, width);
            List<String> cells = RowReader.cells(text(i, end), framed || RowReader.pipes(text(i, end)) > width);
            int rest = width == 0 ? tabs.rest(end, tabbed, actions) : end;
            for (int line = end + 1; line <= rest; line++) {
                cells.set(cells.size() - 1, cells.getLast() + "\n" + lines.get(line).text());
            }
            end = rest;
            if (!RowReader.isRule(lines.get(i).text()) && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(RowReader.row(cells));
            }
            i = end + 1;
        }
        return new Rows(RowReader.headed(rows), Math.max(i - 1, index));
    }

    /** The label that a row opens with, as a field of the head does. */
    @Nullable
    Label label(int index) {
        if (labels.current() == Topic.ACTIONS || labels.current() == Topic.TIMELINE) {
            String first = RowReader.cells(lines.get(index).text()).getFirst();
            Label label = Label.exact(first);
            if (headed || label == null || label.topic().isField() || label.topic() == labels.current()) {
                return null;
            }
            boolean column = label.topic() == Topic.SUMMARY || label.topic() == Topic.ACTIONS;
            return !column && RowReader.cells(lines.get(index).text()).size() == 2 ? label : null;
        }
        List<String> cells = RowReader.cells(lines.get(index).text());
        Label label = cells.isEmpty() ? null : Label.exact(cells.getFirst());
        boolean header = cells.size() > 1 && cells.stream().allMatch(TextTable::isVerdict)
                || cells.size() > 2 && cells.stream().skip(1).anyMatch(cell -> Label.exact(cell) != null);
        if (header || label == null) {
            return null;
        }
        boolean fact = cells.size() > 1 && DatedFact.topic(cells.getFirst(), cells.get(1)) == Topic.FACT;
        return fact ? new Label(Topic.FACT, label.words(), "") : label;
    }

    private static boolean isVerdict(String cell) {
        Label label = Label.exact(cell);
        return label != null && label.topic().isVerdict();
    }

    /** The last line of the field that opens at {@code index}. */
    int fieldEnd(int index) {
        boolean framed = lines.get(index).text().startsWith("|");
        if (RowReader.pipes(lines.get(index).text()) != (framed ? 2 : 1) || lines.get(index).text().indexOf('\t') >= 0) {
            return index;
        }
        for (int i = index + 1; i < Math.min(lines.size(), index + 40); i++) {
            String text = lines.get(i).text();
            if (Label.exact(text) != null || text.contains(" | ") || framed && text.startsWith("|")) {
                return lines.get(index).text().endsWith("|") ? i - 1 : index;
            }
            if (text.endsWith("|")) {
                return i;
            }
        }
        return index;
    }

    /** What a field says behind its label. */
    String field(int index, int end) {
        List<String> cells = RowReader.cells(text(index, end));
        return String.join("\n", cells.subList(1, cells.size())).strip();
    }

    private int rowEnd(int index, int width) {
        int pipes = RowReader.pipes(lines.get(index).text());
        int end = index;
        while ((pipes > 0 || isTornRow(index) || isBroken(index, width)) && pipes < width && end + 1 < lines.size()
                && end - index < 20
                && !RowReader.endsRow(lines.get(end + 1).text())) {
            int next = RowReader.pipes(lines.get(end + 1).text());
            if (pipes + next > width) {
                return end;
            }
            pipes += next;
            end++;
        }
        return end;
    }

    private String text(int from, int to) {
        var text = new StringBuilder(lines.get(from).text());
        for (int i = from + 1; i <= to; i++) {
            text.append('\n').append(lines.get(i).text());
        }
        return text.toString();
    }

    /** How many borders a row has: as many as the row of headings, which may be torn itself above its rule. */
    private int width(int index) {
        int pipes = RowReader.pipes(lines.get(index).text());
        int rule = rule(index);
        int head = rule < 0 ? 0 : RowReader.pipes(text(index, rule - 1));
        return rule > index + 1 && head == RowReader.pipes(lines.get(rule).text()) ? head : pipes;
    }

    private int rule(int index) {
        for (int i = index + 1; i < Math.min(lines.size(), index + 4); i++) {
            if (RowReader.isRule(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Where the rule or the row below opens without a border, so does each row; what opens with one then has an empty first cell. */
    private boolean framed(int index) {
        int below = Math.max(rule(index), index + 1);
        String next = below < lines.size() ? lines.get(below).text() : "|";
        return next.startsWith("|") || RowReader.pipes(next) != RowReader.pipes(lines.get(index).text());
    }

    /** A row whose first cell stands on a line of its own, its borders and the other cells below. */
    private boolean isTornRow(int index) {
        boolean list = labels.current() == Topic.ACTIONS || labels.current() == Topic.TIMELINE;
        return list && index + 1 < lines.size() && !lines.get(index).isBullet() && lines.get(index).gap() == 0
                && lines.get(index + 1).gap() == 0 && lines.get(index + 1).text().startsWith("|")
                && Label.exact(lines.get(index).text()) == null;
    }

    /** A row whose first cell was broken over several lines, as by inline code, before its first border. */
    private boolean isBroken(int index, int width) {
        for (int i = index; i < Math.min(lines.size(), index + 6) && width > 1; i++) {
            TextLine line = lines.get(i);
            boolean goesOn = !line.isBullet() && (i == index || line.gap() == 0) && Label.exact(line.text()) == null
                    && !Furniture.opensTail(line.text());
            int pipes = goesOn ? RowReader.pipes(line.text()) : 0;
            if (!goesOn || pipes > 0) {
                return i > index && pipes == width
                        && (i + 1 == lines.size() || !RowReader.isRule(lines.get(i + 1).text()));
            }
        }
        return false;
    }
}

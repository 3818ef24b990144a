package dev.hindsight.report.importing.text;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.text.label.LabelReader;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Lines with pipes: fields of the head, and tables. */
final class TextRows {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^:|.]{1,39}\\s?:");

    private final List<TextLine> lines;
    private final LabelReader labels;
    private final TextTable table;
    private final TextBlocks out;

    TextRows(List<TextLine> lines, LabelReader labels, TextTable table, TextBlocks out) {
        this.lines = lines;
        this.labels = labels;
        this.table = table;
        this.out = out;
    }

    /** A field of the head as a row, or rows of a table; the last line that was taken. */
    int take(int index) {
        Label label = table.label(index);
        if (label != null) {
            int end = table.fieldEnd(index);
            if (labels.current() != null && labels.current().section() != null) {
                out.fact(label.words(), table.field(index, end));
                out.add(List.of(Block.Heading.endOfFact()));
                return end;
            }
            if (Topics.of(label.words()) == label.topic()) {
                out.heading(label.words(), table.field(index, end));
            } else {
                out.fact(label.words(), table.field(index, end));
            }
            if (label.topic() == Topic.TIMELINE || labels.current() == Topic.TIMELINE) {
                labels.enter(label.topic());
            }
            return end;
        }
        List<String> first = RowReader.cells(lines.get(index).text());
        if (isField(index, first)) {
            out.fact(first.getFirst().replaceFirst("\\s*:$", ""), first.getLast());
            return index;
        }
        if (labels.current() != Topic.ACTIONS && RowReader.headsActions(first)) {
            labels.enter(Topic.ACTIONS);
            out.heading(first.getFirst(), "");
        }
        var rows = table.rows(index);
        if (!rows.isEmpty()) {
            out.add(List.of(new Block.Table(rows.rows())));
        }
        return rows.end();
    }

    /** "Reference:" and a key, right below another field of the head: one nobody has a name for. */
    private boolean isField(int index, List<String> cells) {
        boolean head = labels.current() == null || labels.current().isField();
        return head && index > 0 && lines.get(index).gap() == 0 && lines.get(index - 1).isRow() && isName(cells)
                && (table.label(index - 1) != null || isName(RowReader.cells(lines.get(index - 1).text())));
    }

    private static boolean isName(List<String> cells) {
        return cells.size() == 2 && NAME.matcher(cells.getFirst()).matches() && !cells.getLast().isBlank();
    }
}

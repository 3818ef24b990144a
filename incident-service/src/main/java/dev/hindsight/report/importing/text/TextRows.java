package dev.hindsight.report.importing.text;

import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.text.label.LabelReader;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Lines with pipes: fields of the head, and tables. */
final class TextRows {

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
}

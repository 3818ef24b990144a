package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** "Date | Authors | Status" above one row of values, at the head of a report: its fields, side by side. */
final class FieldRow {

    private FieldRow() {}

    static boolean is(Block.Table table) {
        if (table.rows().size() != 2) {
            return false;
        }
        List<Block.Cell> names = table.rows().getFirst().cells();
        List<Block.Cell> values = table.rows().getLast().cells();
        return names.size() > 1 && names.size() == values.size() && names.stream().allMatch(FieldRow::names)
                && values.stream().noneMatch(FieldRow::names);
    }

    private static boolean names(Block.Cell cell) {
        Topic topic = Topics.of(Words.collapse(cell.plain()));
        return topic != null && topic.isField();
    }

    static List<FieldTable.Field> fields(Block.Table table) {
        var fields = new ArrayList<FieldTable.Field>();
        for (int i = 0; i < table.rows().getFirst().cells().size(); i++) {
            fields.add(new FieldTable.Field(FieldTable.name(table.rows().getFirst(), i),
                    table.rows().getLast().cells().get(i).blocks()));
        }
        return fields;
    }
}

package dev.hindsight.report.importing.outline;

import java.util.List;
import java.util.Objects;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.topic.Topic;

/** The table of fields of a page that has it beside or below its text: what the part says goes on behind it. */
final class FieldsAside {

    private FieldsAside() {}

    /** Takes a table in a part that tells fields and names the authors, whom nothing has told; false for any other. */
    static boolean take(Block.Table table, Parts parts) {
        boolean pairs = table.rows().stream().allMatch(row -> row.cells().size() == 2);
        if (!pairs || FieldRow.is(table) || parts.atFields() || parts.has(Topic.AUTHORS)) {
            return false;
        }
        List<FieldTable.Field> fields = FieldTable.rows(table);
        List<Topic> topics = fields.stream().map(FieldTable::topic).filter(Objects::nonNull).toList();
        boolean told = topics.size() * 2 > fields.size() && !topics.contains(Topic.ACTIONS);
        if (!told || !headed(fields, topics)) {
            return false;
        }
        fields.forEach(field -> parts.open(field.name(), FieldTable.topic(field), field.value()));
        parts.leaveFact();
        return true;
    }

    /** Whether it is the report that has these authors: an action has an owner and a state too. */
    private static boolean headed(List<FieldTable.Field> fields, List<Topic> topics) {
        boolean authors = fields.stream()
                .anyMatch(field -> FieldTable.topic(field) == Topic.AUTHORS && !field.name().matches("(?i)owners?"));
        return topics.contains(Topic.DATE) && topics.contains(Topic.AUTHORS) || authors && topics.contains(Topic.STATUS);
    }
}

package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** A table with a part of the report in each column: "What went well | What went wrong | Where we got lucky". */
final class PartsInColumns {

    private PartsInColumns() {}

    /** Whether each heading says how things went, each in its own way, and something stands below them. */
    static boolean are(Block.Table table) {
        List<@Nullable Topic> topics = topics(table.rows().getFirst());
        return topics.size() > 1 && table.rows().size() > 1
                && topics.stream().allMatch(topic -> topic != null && topic.isVerdict())
                && topics.stream().filter(Objects::nonNull).distinct().count() == topics.size();
    }

    private static List<@Nullable Topic> topics(Block.Row row) {
        var topics = new ArrayList<@Nullable Topic>();
        row.cells().forEach(cell -> topics.add(Topics.of(Words.collapse(cell.plain()))));
        return topics;
    }

    static List<FieldTable.Field> fields(Block.Table table) {
        var fields = new ArrayList<FieldTable.Field>();
        List<Block.Cell> heads = table.rows().getFirst().cells();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            List<Block> value = table.rows().stream().skip(1).filter(row -> column < row.cells().size())
                    .flatMap(row -> row.cells().get(column).blocks().stream()).toList();
            fields.add(new FieldTable.Field(Words.collapse(heads.get(i).plain()), value));
        }
        return fields;
    }
}

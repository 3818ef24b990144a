package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** "Date    Written by    Status" in the head of a printed form and right below it the value of each: they become fields line by line. */
final class FieldsInColumns {

    private static final int LONGEST = 200;
    private static final Pattern BORDER = Pattern.compile("(?<=\\S) {2,}(?=\\S)");

    private FieldsInColumns() {}

    static String parted(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        var out = new ArrayList<String>();
        boolean head = true;
        for (int i = 0; i < lines.size(); i++) {
            head &= !isPart(lines.get(i));
            List<String> names = head ? names(lines.get(i)) : List.of();
            List<List<String>> values = names.isEmpty() ? List.of() : values(lines, i);
            if (values.isEmpty()) {
                out.add(lines.get(i));
                continue;
            }
            IntStream.range(0, names.size()).forEach(column -> out.add(field(names.get(column), column, values)));
            i += values.size();
        }
        return String.join("\n", out);
    }

    private static boolean isPart(String line) {
        Label label = line.length() > LONGEST ? null : Label.exact(line.strip());
        return label != null && (label.topic().section() != null || label.topic().isBody());
    }

    /** The names of fields that a line consists of, none where it has other words or names the columns of actions. */
    private static List<String> names(String line) {
        List<String> cells = line.length() > LONGEST
                ? List.of()
                : Arrays.stream(BORDER.split(line.strip())).map(cell -> cell.replaceFirst(":$", "")).toList();
        boolean fields = cells.size() > 1 && cells.stream().map(FieldsInColumns::topic).allMatch(topic -> topic != null)
                && cells.stream().map(FieldsInColumns::topic).filter(topic -> topic != Topic.FACT).distinct().count() > 1;
        return fields && Columns.of(cells).isEmpty() ? cells : List.of();
    }

    private static @Nullable Topic topic(String cell) {
        Topic topic = Topics.of(cell);
        return topic != null && (topic.isField() || topic == Topic.FACT) ? topic : null;
    }

    /** The lines below up to the next blank one, none where they are the rows of a table: only the first may fill several columns. */
    private static List<List<String>> values(List<String> lines, int names) {
        var gutters = new Gutters(lines.get(names));
        var values = new ArrayList<List<String>>();
        for (int i = names + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            List<String> cells = gutters.cells(lines.get(i));
            long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
            if (filled == 0 || values.isEmpty() != filled > 1) {
                return List.of();
            }
            values.add(cells);
        }
        return values;
    }

    private static String field(String name, int column, List<List<String>> values) {
        String joint = topic(name) == Topic.AUTHORS ? ", " : " ";
        return name + ": "
                + String.join(joint, values.stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).toList());
    }
}

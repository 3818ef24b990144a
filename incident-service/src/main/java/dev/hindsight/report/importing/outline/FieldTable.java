package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.StrayLetters;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** The table of two columns, label and value, that many reports open with. */
final class FieldTable {

    /** What people call the columns of such a table. */
    private static final Pattern NAMES = Pattern
            .compile(
                    "(?i)(?:fields?|items?|sections?|name|key|property|attribute|label|topic|campo|dato|項目|项目|項次|항목|구분|mục|hạng mục|thông tin|voce|alan|öğe)?");
    private static final Pattern VALUES = Pattern
            .compile(
                    "(?i)values?|details?|reports?|answers?|responses?|descriptions?|information|content|instructions?|guidance|help|valor|detalles?|detalhes?|内容|詳細|值|內容|说明|내용|값|nội dung|giá trị|chi tiết|valore|dettagli|değer|açıklama");
    /** A column that tells the writer what belongs into the next. */
    private static final Pattern HINTS = Pattern.compile("(?i)instructions?|guidance|help|hints?");

    private static final Pattern LABEL = Pattern.compile("\\p{L}\\S{0,30}(?: \\S{1,30}){0,4}");

    private FieldTable() {}

    /** @param value of an empty cell too a paragraph, be it a blank one */
    record Field(String name, List<Block> value) {

        Field {
            value = value.isEmpty() ? List.of(new Block.Para(Line.EMPTY)) : value;
        }
    }

    static boolean is(Block.Table table, @Nullable Chapter current) {
        if (PartsInColumns.are(table)) {
            return true;
        }
        if (current != null && !current.field() && (current.is(Topic.TIMELINE) || current.is(Topic.ACTIONS))) {
            return false;
        }
        if ((current == null || current.field()) && FieldRow.is(table) || arePairs(table)) {
            return true;
        }
        int labels = 0;
        for (Block.Row row : table.rows()) {
            if (row.cells().size() > 3) {
                return false;
            }
            if (row.cells().size() > 1 && Topics.of(name(row)) != null) {
                labels++;
            }
        }
        boolean header = secondIsLabel(table.rows().getFirst());
        boolean inside = current != null && !current.field()
                && labels * 2 < table.rows().size() - (headings(table).isEmpty() ? 0 : 1);
        return labels >= 1 && !inside && !header
                && (labels >= 2 || table.rows().size() == 1 || current == null && areLabelled(table));
    }

    /** Above all parts one label that we know tells what the others are: words in the first of two columns, and no times. */
    private static boolean areLabelled(Block.Table table) {
        return table.rows().stream().allMatch(
                row -> row.cells().size() == 2 && (row.header() && name(row).isEmpty() || LABEL.matcher(name(row)).matches()));
    }

    static @Nullable Topic topic(Field field) {
        return Topics.ofField(field.name(), Words.plain(field.value()));
    }

    /** Two labels with their values in each row: "Started | 10:00 | Ended | 11:00". */
    private static boolean arePairs(Block.Table table) {
        boolean named = false;
        int wide = 0;
        for (Block.Row row : table.rows()) {
            int cells = row.cells().size();
            if (cells != 4 && cells != 2) {
                return false;
            }
            wide += cells == 4 ? 1 : 0;
            named |= cells == 4 && Topics.of(name(row, 0)) != null && Topics.of(name(row, 2)) != null
                    && Topics.of(name(row, 1)) == null && Topics.of(name(row, 3)) == null;
        }
        return named && wide > 1;
    }

    static String name(Block.Row row, int cell) {
        return StrayLetters.without(Words.collapse(row.cells().get(cell).plain()).replaceAll("\\s*:$", ""));
    }

    private static boolean secondIsLabel(Block.Row row) {
        return row.cells().size() > 1 && Topics.of(Words.collapse(row.cells().get(1).plain())) != null;
    }

    private static String name(Block.Row row) {
        return name(row, 0);
    }

    static List<Field> rows(Block.Table table) {
        if (FieldRow.is(table)) {
            return FieldRow.fields(table);
        }
        if (PartsInColumns.are(table)) {
            return PartsInColumns.fields(table);
        }
        var fields = new ArrayList<Field>();
        if (arePairs(table)) {
            for (Block.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i += 2) {
                    fields.add(new Field(name(row, i), ListInCell.of(row.cells().get(i + 1).blocks())));
                }
            }
            return fields;
        }
        List<String> heads = headings(table);
        for (Block.Row row : table.rows().subList(heads.isEmpty() ? 0 : 1, table.rows().size())) {
            var value = new ArrayList<Block>();
            for (int i = 1; i < row.cells().size(); i++) {
                Block.Cell cell = row.cells().get(i);
                boolean hint = i < heads.size() && HINTS.matcher(heads.get(i)).matches();
                value.addAll(cell.spanned() ? List.of() : hint ? List.of(hint(cell)) : ListInCell.of(cell.blocks()));
            }
            fields.add(new Field(row.cells().getFirst().spanned() ? "" : name(row), value));
        }
        return fields;
    }

    private static Block hint(Block.Cell cell) {
        return new Block.Para(new Line(List.of(new Span.Hint(Words.collapse(cell.plain())))));
    }

    /** The names of the columns, none where the first row is a field as well. */
    private static List<String> headings(Block.Table table) {
        List<String> first = firstRow(table);
        boolean named = !first.isEmpty() && table.rows().size() > 1 && NAMES.matcher(first.getFirst()).matches()
                && first.stream().skip(1).allMatch(head -> VALUES.matcher(head).matches());
        return named ? first : List.of();
    }

    /** "Action Item | Owner" above rows in a part of another name: the actions that nobody gave a heading. */
    static boolean headsActions(Block.Table table, @Nullable Chapter current) {
        List<String> names = firstRow(table);
        boolean listed = current != null && (current.is(Topic.ACTIONS) || current.is(Topic.TIMELINE));
        return !listed && names.size() > 1 && table.rows().size() > 1
                && names.getFirst().matches("(?i)(?:action items?|follow[- ]?up actions?)")
                && names.stream().skip(1).anyMatch(name -> name.matches("(?i)owners?|assignees?|assigned to|who|responsible"));
    }

    private static List<String> firstRow(Block.Table table) {
        return table.rows().getFirst().cells().stream().map(cell -> Words.collapse(cell.plain())).toList();
    }
}

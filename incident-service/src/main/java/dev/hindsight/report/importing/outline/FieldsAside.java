package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** The fields of a page that has them beside or below its text, in a table or with labels in bold: what the part says goes on behind them. */
final class FieldsAside {

    /** An action has an owner and a state too. */
    private static final Pattern OWNER = Pattern.compile("(?i)owners?");
    /** Who signs a page says when he did. */
    private static final Pattern SIGNED = Pattern.compile("(?i)(?:approved|signed|sign[- ]?off|signature)\\b.*");

    private static final int MOST = 20;

    private FieldsAside() {}

    /** Takes them where they stand in a part and name the authors, whom nothing has told; where the text goes on. */
    static int behind(List<Block> blocks, int from, Parts parts, boolean markup) {
        if (from >= blocks.size() || parts.current() == null || parts.atFields() || parts.has(Topic.AUTHORS)) {
            return from;
        }
        boolean table = blocks.get(from) instanceof Block.Table;
        var fields = new ArrayList<FieldTable.Field>();
        int at = blocks.get(from) instanceof Block.Heading heading && Topics.ofHeading(heading.line().plain()) == null
                ? from + 1
                : from;
        if (blocks.get(from) instanceof Block.Table fielded && isPairs(fielded)) {
            fields.addAll(FieldTable.rows(fielded));
            at++;
        }
        for (; markup && !table && !parts.isHead() && at < blocks.size() && fields.size() < MOST
                && !labelled(blocks.get(at)).isEmpty(); at++) {
            fields.addAll(labelled(blocks.get(at)));
        }
        if (!headed(fields, table) || !table && Stream
                .concat(blocks.subList(0, from).stream(), blocks.subList(at, blocks.size()).stream())
                .flatMap(block -> labelled(block).stream()).anyMatch(field -> FieldTable.topic(field) == Topic.AUTHORS)) {
            return from;
        }
        fields.forEach(field -> parts.open(field.name(), FieldTable.topic(field), field.value()));
        parts.leaveFact();
        return at;
    }

    private static boolean isPairs(Block.Table table) {
        return !FieldRow.is(table) && table.rows().stream().allMatch(row -> row.cells().size() == 2);
    }

    /** Whether it is the report that has these authors. */
    private static boolean headed(List<FieldTable.Field> fields, boolean table) {
        List<Topic> topics = fields.stream().map(FieldTable::topic).filter(Objects::nonNull).toList();
        boolean authors = fields.stream()
                .anyMatch(field -> FieldTable.topic(field) == Topic.AUTHORS && !OWNER.matcher(field.name()).matches());
        boolean date = topics.contains(Topic.DATE);
        boolean status = topics.contains(Topic.STATUS);
        return topics.size() * 2 > fields.size() && !topics.contains(Topic.ACTIONS)
                && fields.stream().noneMatch(field -> SIGNED.matcher(field.name()).matches())
                && (table ? date && topics.contains(Topic.AUTHORS) || authors && status : authors && date && status);
    }

    /** The fields of a block that says nothing else, none for any other. */
    private static List<FieldTable.Field> labelled(Block block) {
        Line whole = switch (block) {
            case Block.Para(Line line) -> line;
            case Block.Item item when item.ticked() == null -> item.line();
            default -> Line.EMPTY;
        };
        List<Block> body = block instanceof Block.Item item ? item.body() : List.of();
        List<Line> lines = whole.split().stream().filter(line -> !line.isBlank()).toList();
        List<FieldTable.Field> fields = lines.stream().map(line -> field(line, body)).filter(Objects::nonNull).toList();
        return fields.size() < lines.size() || lines.size() > 1 && !body.isEmpty() ? List.of() : fields;
    }

    private static FieldTable.@Nullable Field field(Line line, List<Block> body) {
        LabelledLine labelled = LabelledLine.of(line, false, false);
        if (labelled == null || labelled.topic() == null || !labelled.topic().isField()) {
            return null;
        }
        return new FieldTable.Field(labelled.name(),
                Stream.concat(Stream.of(new Block.Para(labelled.rest())), body.stream())
                        .filter(block -> !Words.plain(block).isBlank()).toList());
    }
}

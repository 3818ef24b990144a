package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** Cuts a page at its headings, at the rows of its field table and at labels in bold. */
final class OutlineReader {

    private final Page page;
    private final Parts parts = new Parts();
    /** Whether labels and names are certain, being marked as such. */
    private final boolean markup;
    private final PageTitle title;
    private final HeadingReader headings;
    private final BareNames names;
    private Surroundings around;
    /** How many labels the paragraph before has told with their values. */
    private int told;

    OutlineReader(Page page) {
        this.page = page;
        this.markup = page.format() != Format.TEXT;
        this.title = new PageTitle(page);
        this.headings = new HeadingReader(page.format(), title, parts);
        this.around = new Surroundings(page.blocks(), 0);
        this.names = new BareNames(markup ? page.blocks() : List.of());
    }

    Outline read() {
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i = FieldsAside.behind(blocks, i + 1, parts, markup)) {
            around = new Surroundings(blocks, i);
            Topic bare = markup ? names.topic(i) : null;
            bare = parts.inList() && bare != null && !names.ends(parts.current(), bare) ? null : bare;
            int listed = title.words() != null && parts.isHead() ? FactList.length(blocks, i) : 0;
            if (listed > 0) {
                title.takesBelowPaper(blocks.get(i));
                blocks.subList(i + 1, i + listed).forEach(item -> label(FactList.fact(((Block.Item) item).line()), List.of()));
                i += listed - 1;
            } else if (bare == null) {
                add(blocks.get(i));
            } else {
                parts.open(new Chapter(Words.collapse(Words.plain(blocks.get(i))), bare, parts.level(), false));
            }
        }
        return parts.outline(title.words());
    }

    private void add(Block block) {
        told = block instanceof Block.Para ? told : 0;
        if (!markup && BelowFields.endsFact(parts.current(), block)) {
            parts.leaveFact();
        }
        switch (block) {
            case Block.Heading heading when heading.level() == Block.Heading.NOWHERE -> parts.leaveAll();
            case Block.Heading(int level, Line line) when line.isBlank() && level == Block.Heading.FACT -> parts.leaveFact();
            case Block.Heading(int _, Line line) when line.isBlank() -> {
            }
            case Block.Heading heading -> headings.read(heading, around);
            case Block.Table table when FieldTable.headsActions(table, parts.current()) -> {
                parts.open(new Chapter("Action items", Topic.ACTIONS, parts.level(), true));
                parts.content(table);
            }
            case Block.Table table when FieldTable.is(table, parts.current()) -> fields(table);
            case Block.Para para when markup -> para(para);
            case Block.Quote quote when markup && parts.atFields() && FactList.opens(quote) ->
                quote.blocks().forEach(this::add);
            case Block.Item item when parts.verdict(item) != null -> parts.open(new Chapter(Words.collapse(item.line().plain()),
                    parts.verdict(item), parts.level(), false, new ArrayList<>(item.body())));
            case Block.Item item when markup -> item(item);
            default -> parts.content(block);
        }
    }

    private boolean leavesList(LabelledLine labelled) {
        Topic topic = labelled.topic();
        if (parts.amongLessons() && topic != null && topic.isVerdict()) {
            return true;
        }
        Chapter chapter = parts.current();
        if (chapter == null || topic == null || chapter.is(topic)) {
            return false;
        }
        boolean part = topic.isBody() && (labelled.alone() || parts.isLabelledList() && topic != Topic.ACTIONS);
        return (part || labelled.alone() && topic.section() != null) && !parts.groups(labelled, around);
    }

    private void para(Block.Para para) {
        if (title.takes(para)) {
            return;
        }
        parts.leaveIf(around.isLast() && Reporters.sign(para.line()));
        List<Line> pending = new ArrayList<>();
        boolean head = parts.current() == null || (parts.atFields() || headings.aboveFacts()) && !parts.inList();
        List<Line> split = para.line().split();
        List<Line> lines = split.stream().flatMap(line -> FactsInLine.split(line, head).stream()).toList();
        boolean fields = head && LabelledLine.allLabelled(lines);
        int labels = 0;
        for (Line line : lines) {
            LabelledLine labelled = labelled(line, head, fields);
            if (labelled == null || lines.size() > 1 && labelled.tellsOfActions() || !fields && !accepts(labelled)
                    || parts.keeps(labelled)) {
                pending.add(line);
                continue;
            }
            flush(pending, para, lines.size());
            label(labelled, List.of());
            labels += labelled.rest().isBlank() ? 0 : 1;
        }
        if (labels == 0 && pending.size() == lines.size() && BelowFields.ends(parts.current(), told)
                && BelowFields.isProse(para)) {
            parts.leaveFact();
        }
        flush(pending, para, lines.size());
        told = labels;
    }

    /** Among the lessons "What went well: …" needs no bold to be a label. */
    private @Nullable LabelledLine labelled(Line line, boolean head, boolean fields) {
        if (!parts.amongLessons()) {
            return LabelledLine.of(line, head, fields);
        }
        LabelledLine labelled = LabelledLine.of(line, false, false);
        LabelledLine plain = labelled == null ? LabelledLine.of(line, true, false) : null;
        return plain != null && plain.topic() != null && plain.topic().isVerdict() ? plain : labelled;
    }

    /** Under a heading of its own only a label we know cuts the text; at the head of the page any label is a field. */
    private boolean accepts(LabelledLine labelled) {
        if (parts.inList()) {
            return leavesList(labelled);
        }
        Topic topic = labelled.topic();
        return headings.aboveFacts() || parts.atFields() || topic != null && topic != Topic.FACT
                && !parts.isInside(labelled, names) && !(topic.isField() && parts.tells(labelled));
    }

    /** @param whole how many lines the paragraph has */
    private void flush(List<Line> pending, Block.Para para, int whole) {
        if (pending.size() >= whole) {
            parts.content(para);
        } else if (!pending.isEmpty()) {
            pending.stream().filter(line -> !line.isBlank()).forEach(line -> parts.content(new Block.Para(line)));
        }
        pending.clear();
    }

    private void item(Block.Item item) {
        LabelledLine labelled = item.ticked() != null
                ? null
                : labelled(item.line(), parts.atFields(), false);
        boolean step = item.ordered() && !parts.atFields();
        boolean verdict = labelled != null && labelled.topic() != null && labelled.topic().isVerdict() && parts.amongLessons();
        if (labelled == null
                || !verdict && (parts.inList() || step || parts.isPart() && around.isAmongLabelled() || !accepts(labelled))
                || parts.keeps(labelled)) {
            parts.content(item);
            return;
        }
        label(labelled, item.body());
    }

    /** Below the heading of a part such a table is its text, and tells the report's facts as well. */
    private void fields(Block.Table table) {
        List<FieldTable.Field> rows = FieldTable.rows(table);
        boolean text = rows.stream().allMatch(row -> parts.keeps(FieldTable.topic(row)));
        if (text) {
            rows.forEach(row -> parts.note(row.name(), FieldTable.topic(row), row.value()));
            parts.content(table);
        } else {
            rows.forEach(this::field);
        }
    }

    private void field(FieldTable.Field field) {
        if (field.name().isEmpty()) {
            field.value().forEach(parts::content);
        } else {
            parts.open(field.name(), FieldTable.topic(field), field.value());
        }
    }

    private void label(LabelledLine labelled, List<Block> body) {
        var blocks = new ArrayList<Block>();
        if (!labelled.rest().isBlank()) {
            blocks.add(new Block.Para(labelled.rest()));
        }
        blocks.addAll(body);
        parts.open(labelled.name(), labelled.topic(), blocks);
    }
}

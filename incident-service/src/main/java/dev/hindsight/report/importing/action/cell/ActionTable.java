package dev.hindsight.report.importing.action.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.action.draft.NumberedTickets;
import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** Reads action items from a table with cells. */
public final class ActionTable {

    private final Names names;
    private final OwnerCell owner;
    private Columns columns = Columns.none();
    private List<String> headings = List.of();
    private boolean ownerAlone;
    private int counted = -1;

    public ActionTable(Names names) {
        this.names = names;
        this.owner = new OwnerCell(names);
    }

    /** @param groups told the name of a group ahead of its actions, and an empty one behind the last */
    public void read(Block.Table table, Consumer<ActionDraft> actions, Consumer<String> groups) {
        boolean first = true;
        boolean grouped = false;
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            String name = first ? null : GroupRows.name(table, i);
            List<String> cells = row.cells().stream().map(cell -> Words.collapse(cell.plain())).toList();
            Optional<Columns> header = Columns.of(cells);
            if (header.isPresent()) {
                columns = header.get();
                headings = cells;
                int number = headings.getFirst().isEmpty() ? 0 : columns.of(Columns.Kind.NUMBER);
                counted = OwnNumbers.count(GroupRows.without(table), number) ? number : -1;
            } else if (first && row.header()) {
                WordyTickets.of(table).or(() -> Columns.ofHead(cells)).ifPresent(text -> {
                    columns = text;
                    headings = cells;
                });
            } else if (name != null) {
                groups.accept(name);
                grouped = true;
            } else {
                complete(table, cells.size());
                row(row).ifPresent(actions);
            }
            first = false;
        }
        if (grouped) {
            groups.accept("");
        }
    }

    /** Whether somebody owns a row that has no words, which a ticket or a list did not leave behind. */
    public boolean ownerAlone() {
        return ownerAlone;
    }

    /** Without headings the widest column holds the words. */
    private void complete(Block.Table table, int width) {
        if (columns.has(Columns.Kind.TEXT)) {
            return;
        }
        int widest = 0;
        long most = -1;
        for (int i = 0; i < width; i++) {
            int column = i;
            long size = columns.at(i) != null
                    ? -1
                    : table.rows().stream().filter(row -> row.cells().size() > column)
                            .mapToLong(row -> row.cells().get(column).plain().length()).sum();
            if (size > most) {
                most = size;
                widest = i;
            }
        }
        columns = columns.asText(widest);
    }

    private Optional<ActionDraft> row(Block.Row row) {
        var draft = new ActionDraft();
        boolean named = columns.has(Columns.Kind.OWNER);
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != counted && (!row.cells().get(i).spanned() || columns.at(i) == Columns.Kind.OWNER)) {
                cell(draft, i, row.cells().get(i), named);
            }
        }
        ownerAlone |= draft.isBlank() && draft.hasOwner();
        boolean nothing = draft.isBlank()
                || !draft.hasText() && !draft.hasOwner() && draft.words().isBlank()
                || ActionWords.isNone(draft.text()) && !draft.hasOwner();
        return nothing ? Optional.empty() : Optional.of(draft);
    }

    private void cell(ActionDraft draft, int column, Block.Cell cell, boolean named) {
        Columns.Kind kind = columns.at(column);
        List<Line> lines = Words.lines(cell.blocks());
        String plain = Words.collapse(cell.plain());
        switch (kind) {
            case TEXT -> {
                Boolean ticked = TaskCell.ticked(cell);
                boolean dated = ticked != null && !columns.has(Columns.Kind.DUE);
                lines.forEach(line -> draft.text(dated ? TaskCell.withoutDue(line, draft) : line, !named));
                draft.done(ticked);
            }
            case OWNER -> owner.read(draft, lines);
            case TYPE -> {
                draft.type(ActionWords.type(plain));
                if (ActionWords.type(plain) == null) {
                    unnamed(draft, column, lines, plain, true);
                }
            }
            case DUE -> {
                if (!named && names.isPerson(plain)) {
                    owner.read(draft, lines);
                } else if (!Names.isNobody(plain)) {
                    draft.due(plain);
                }
            }
            case NUMBER -> {
                if (!Tickets.keys(plain).isEmpty()) {
                    lines.forEach(draft::absorb);
                }
            }
            case PRIORITY -> {
                if (!plain.isEmpty()) {
                    draft.remark("Priority: " + plain);
                }
            }
            case TICKET, STATE, REMARK -> {
                if (kind == Columns.Kind.STATE && !named) {
                    StateCell.read(plain, draft, names);
                }
                NumberedTickets numbers = kind == Columns.Kind.TICKET ? NumberedTickets.of(heading(column), plain) : null;
                if (numbers != null
                        && lines.stream().flatMap(line -> line.spans().stream()).noneMatch(Span.Link.class::isInstance)) {
                    numbers.tickets().forEach(draft::ticket);
                    draft.absorb(Line.of(numbers.state()));
                } else if (plain.equalsIgnoreCase("x") && isDoneColumn(column)) {
                    draft.done(true);
                } else if (!Names.isNobody(plain)) {
                    lines.forEach(draft::absorb);
                }
            }
            case null -> unnamed(draft, column, lines, plain, named);
        }
    }

    private String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    private boolean isDoneColumn(int column) {
        return heading(column).matches("(?i)(?:done|completed?|finished|closed)\\s?\\??");
    }

    /** A column that has a heading of its own stays beside the action under that heading. */
    private void unnamed(ActionDraft draft, int column, List<Line> lines, String plain, boolean named) {
        String heading = heading(column);
        if (!named && !draft.hasOwner() && names.isPerson(plain)) {
            draft.owners().add(new PeopleReader(names).read(lines));
        } else if (heading.isEmpty() || CellWords.isTicket(plain)) {
            lines.forEach(draft::absorb);
        } else if (!Names.isNobody(plain)) {
            Line first = lines.getFirst();
            draft.absorb(first.after(heading.replaceFirst("\\s*:$", "") + ": "));
            lines.stream().skip(1).forEach(draft::absorb);
        }
    }
}

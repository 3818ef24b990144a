package dev.hindsight.report.importing.action.cell;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.Leftovers;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/** Paragraphs among the actions that follow each other: the cells of a table that was printed one below the other. */
public final class LooseCells {

    private final Names names;
    private final List<Line> cells = new ArrayList<>();

    public LooseCells(Names names) {
        this.names = names;
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    public void add(List<Line> lines) {
        cells.addAll(lines);
    }

    /** The actions of the cells so far, as rows where they make whole ones; the next begin anew. */
    public List<ActionDraft> read(@Nullable String group, Leftovers left) {
        if (cells.isEmpty()) {
            return List.of();
        }
        List<Line> kept = cells.stream().filter(cell -> isCell(cell, left)).toList();
        Block.Table flat = FlatRows.of(kept.stream().flatMap(line -> line.split().stream()).toList());
        cells.clear();
        if (flat == null) {
            return new LostCells(names, group).read(left.fromHeading(kept));
        }
        var read = new ArrayList<ActionDraft>();
        new ActionTable(names).read(flat, read::add, left::add);
        return read;
    }

    /** Whether it is none of the words that a template brought along. */
    private static boolean isCell(Line line, Leftovers left) {
        String words = Words.collapse(line.plain());
        return line.isBlank() || Names.isNobody(line.plain()) || CellWords.isState(words) || !left.isTemplate(words);
    }
}

package dev.hindsight.report.importing.action.cell;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;

/** Lists inside the cells of a table that was printed cell by cell: its headings stand before the first of them. */
public final class BulletedCells {

    /** How the bullets relate to the cells. */
    public enum Kind {
        NONE, ACTIONS, BELOW
    }

    private BulletedCells() {}

    /** Actions where the first cell is a bullet, part of an action where it is a paragraph. */
    public static Kind of(List<Block> blocks) {
        var headings = new ArrayList<String>();
        for (Block block : blocks) {
            String words = block instanceof Block.Para para ? Words.collapse(para.line().plain()) : "";
            if (block instanceof Block.Item || block instanceof Block.Para && !words.isEmpty() && Columns.kind(words) == null) {
                boolean owned = headings.stream().anyMatch(heading -> Columns.kind(heading) == Columns.Kind.OWNER);
                boolean bullets = blocks.stream().anyMatch(other -> other instanceof Block.Item);
                return !owned || !bullets ? Kind.NONE : block instanceof Block.Item ? Kind.ACTIONS : Kind.BELOW;
            }
            if (!(block instanceof Block.Para)) {
                return Kind.NONE;
            }
            headings.add(words);
        }
        return Kind.NONE;
    }

    /** The blocks with each bullet as words of the paragraph above it, on a line of its own below somebody's name. */
    public static List<Block> joined(List<Block> blocks, Names names) {
        var joined = new ArrayList<Block>();
        boolean first = true;
        for (Block block : blocks) {
            if (block instanceof Block.Item item && !joined.isEmpty() && joined.getLast() instanceof Block.Para para
                    && !para.line().isBlank()) {
                var spans = new ArrayList<>(para.line().spans());
                spans.add(isPerson(para, names) ? new Span.Break(false) : new Span.Text(first ? " " : "; ", false));
                spans.addAll(item.line().spans());
                joined.set(joined.size() - 1, new Block.Para(new Line(spans)));
                joined.addAll(item.body());
                first = false;
            } else {
                joined.add(block);
                first = true;
            }
        }
        return joined;
    }

    /** The blocks with each paragraph as a bullet that stands in front of a person and behind a bullet that has one. */
    public static List<Block> rows(List<Block> blocks, Names names) {
        var rows = new ArrayList<Block>();
        boolean owned = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean person = isPerson(block, names);
            boolean row = owned && !person && block instanceof Block.Para para && !para.line().isBlank()
                    && i + 1 < blocks.size() && isPerson(blocks.get(i + 1), names);
            rows.add(row && block instanceof Block.Para para ? new Block.Item(null, false, para.line(), List.of()) : block);
            owned = person || owned && !row && block instanceof Block.Para;
        }
        return rows;
    }

    private static boolean isPerson(Block block, Names names) {
        return block instanceof Block.Para para
                && names.isPerson(OwnerWords.of(Words.collapse(para.line().plain())).person());
    }

    /** A cell beside an action that is a bullet. */
    public static void beside(ActionDraft draft, Line line, Names names) {
        String words = Words.collapse(line.plain());
        OwnerWords owner = OwnerWords.of(words);
        if (OwnerWords.isNobody(words)) {
            draft.owners().open(words);
        } else if (draft.hasOwner() ? names.knows(owner.person()) : names.isPerson(owner.person())) {
            draft.owners().add(new PeopleReader(names).read(owner.person()));
            draft.done(owner.done());
        } else {
            draft.absorb(line);
        }
    }
}

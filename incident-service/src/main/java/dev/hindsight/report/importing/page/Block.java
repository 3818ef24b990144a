package dev.hindsight.report.importing.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A piece of a page, the same whatever layout the page came in. */
public sealed interface Block {

    /**
     * {@code level} is {@link #FACT} for a label with its value behind it; a blank one ends the value. Below {@link #NOWHERE} stands
     * what belongs to no part.
     */
    record Heading(int level, Line line) implements Block {

        public static final int FACT = 9;
        public static final int NOWHERE = 10;

        public static Heading endOfFact() {
            return new Heading(FACT, Line.EMPTY);
        }

        public static Heading nowhere() {
            return new Heading(NOWHERE, Line.EMPTY);
        }
    }

    /** A paragraph; blank where an empty cell or a blank line with a no-break space was. */
    record Para(Line line) implements Block {}

    /** A bullet with what is nested below it; {@code ticked} only where it has a check box. */
    record Item(@Nullable Boolean ticked, boolean ordered, Line line, List<Block> body) implements Block {

        /** The same bullet with something else nested below it. */
        public Item with(List<Block> other) {
            return new Item(ticked, ordered, line, other);
        }

        /** The same bullet with one more block below it. */
        public Item grown(Block below) {
            var more = new ArrayList<Block>(body);
            more.add(below);
            return with(more);
        }
    }

    record Quote(List<Block> blocks) implements Block {}

    record Code(String text) implements Block {}

    /** Rows, at least one, of cells, at least one in each. */
    record Table(List<Row> rows) implements Block {}

    record Macro(String name, String raw) implements Block {}

    record Row(List<Cell> cells, boolean header) {

        /** What all cells say, as one across all columns does; nothing where they differ or there is but one column. */
        public String across() {
            List<String> told = cells.stream().map(cell -> Words.collapse(cell.plain())).distinct().limit(2).toList();
            return cells.size() > 1 && told.size() == 1 ? told.getFirst() : "";
        }
    }

    /** A cell; {@code spanned} when it repeats the cell above or beside it. */
    record Cell(List<Block> blocks, boolean spanned) {

        public static Cell of(String text) {
            return new Cell(List.of(new Para(Line.of(text))), false);
        }

        public String plain() {
            return Words.plain(blocks);
        }
    }
}

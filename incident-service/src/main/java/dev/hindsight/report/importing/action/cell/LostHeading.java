package dev.hindsight.report.importing.action.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/** The headings of a table that was printed cell by cell: they stand before the first action, and sometimes twice. */
final class LostHeading {

    private static final Pattern ROW = Pattern.compile("#?\\d{1,3}\\.?");

    private final List<String> names = new ArrayList<>();
    private Columns columns = Columns.none();
    private Columns glued = Columns.none();

    Columns columns() {
        return columns;
    }

    /** The columns of a heading without borders, so that the cells below may be glued to each other too. */
    Columns glued() {
        return glued;
    }

    /** Whether it is what a row opens with below the heading "No". */
    boolean numbers(String words) {
        return columns.has(Columns.Kind.NUMBER) && ROW.matcher(words).matches();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** A row of headings without borders may share its paragraph with the first row, and below one an action with its owner. */
    static List<Line> withoutGlued(List<Line> cells, Names names) {
        var out = new ArrayList<Line>();
        boolean glued = false;
        for (Line cell : cells) {
            List<Line> parts = cell.split();
            boolean heading = Columns.glued(Words.collapse(parts.getFirst().plain())).isPresent();
            glued |= heading;
            boolean owned = glued && parts.stream().skip(1).map(part -> Words.collapse(part.plain()))
                    .anyMatch(words -> Names.isNobody(words) || CellWords.isPeople(words, names));
            if (heading || owned || parts.size() > 1 && parts.stream().anyMatch(LabelBelow::opens)) {
                out.addAll(parts);
            } else {
                out.add(cell);
            }
        }
        return out;
    }

    /**
     * Takes a cell that is a heading.
     *
     * @param first no action was read yet
     * @param alone no owner waits for an action
     */
    boolean takes(String words, boolean first, boolean alone) {
        Optional<Columns> without = Columns.glued(words);
        if (without.isPresent() && first) {
            columns = without.get();
            glued = columns;
            return true;
        }
        if (first && alone && (words.isEmpty() || Columns.kind(words) != null)) {
            if (!words.isEmpty() && !names.contains(words)) {
                names.add(words);
                columns = Columns.of(names).orElse(columns);
            }
            return true;
        }
        return names.contains(words) && !words.isEmpty();
    }
}

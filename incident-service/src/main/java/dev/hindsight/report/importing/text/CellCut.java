package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.action.cell.ActionRows;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.text.label.OtherWords;
import dev.hindsight.report.importing.timeline.TimedRows;
import dev.hindsight.report.importing.timeline.ZoneLine;
import dev.hindsight.report.importing.topic.Topic;

/** Cells one after the other, cut into rows where most of these hold below each heading what it says. */
final class CellCut {

    static final int NARROWEST = 2;
    static final int LONGEST_HEADING = 40;
    private static final int WIDEST = 8;
    /** Where so many rows do not fit, the others are not looked at. */
    private static final int FIRST_ROWS = 12;
    /** All that the first rows of the widest cut have. */
    static final int PROBE = FIRST_ROWS * WIDEST;
    private static final Pattern NO_HEADING = Pattern.compile("\\p{L}{3,}[.!:]$|: |^\\d+\\.?$");

    /** Which cells may head a column: each is asked for every place near it where a table may begin. */
    private final Map<String, Boolean> known = new HashMap<>();

    /**
     * The rows of the cut that fits best, the first of them the headings; none where no cut does.
     *
     * @param named whether each heading must be one that such tables have
     */
    List<Block.Row> best(List<String> cells, boolean named) {
        List<Block.Row> best = List.of();
        int most = 0;
        for (int width = NARROWEST; width <= WIDEST && width * 2 <= cells.size(); width++) {
            String last = cells.get(width - 1);
            boolean counted = last.equals("1");
            if (!counted && !mayEnd(last, named)) {
                return best;
            }
            List<String> cut = counted ? counted(cells) : cells;
            List<Block.Row> rows = opens(cut, width) ? rows(cut, width) : List.of();
            int fit = fit(rows);
            best = fit > most ? rows : best;
            most = Math.max(fit, most);
            if (counted) {
                return best;
            }
        }
        return best;
    }

    /** Whether the first {@link #PROBE} cells of many leave any cut that may fit. */
    boolean mayBe(List<String> first, boolean named) {
        for (int width = NARROWEST; width <= WIDEST; width++) {
            String last = first.get(width - 1);
            boolean counted = last.equals("1");
            if (!counted && !mayEnd(last, named)) {
                return false;
            }
            if (opens(counted ? counted(first) : first, width)) {
                return true;
            }
            if (counted) {
                return false;
            }
        }
        return false;
    }

    /** Whether a row of headings may end with this one; where it may not, no wider cut is a table either. */
    private boolean mayEnd(String heading, boolean named) {
        return heads(heading) && (!named || heading.isEmpty() || isColumn(heading));
    }

    private static boolean opens(List<String> cells, int width) {
        return fit(rows(cells.subList(0, Math.min(cells.size() / width, FIRST_ROWS) * width), width)) > 0;
    }

    /** The same as {@link #mayHead}, remembered for this page. */
    boolean heads(String cell) {
        return known.computeIfAbsent(cell, CellCut::mayHead);
    }

    /** Whether a cell may be the heading of a column, and is no sentence, number or line that states the zone above the table. */
    static boolean mayHead(String cell) {
        return cell.length() <= LONGEST_HEADING && !NO_HEADING.matcher(cell).find()
                && (isColumn(cell) || !ZoneLine.states(cell));
    }

    static boolean isColumn(String cell) {
        return OtherWords.isColumn(cell) || Columns.kind(cell) != null || TimedRows.isHeading(cell);
    }

    /** Whether it is the name of a part and of no column. */
    static boolean isPart(String cell) {
        Label label = cell.length() > LONGEST_HEADING || isColumn(cell) ? null : Label.exact(cell);
        return label != null && (label.topic().isBody() || label.topic().section() != null);
    }

    /** The numbers of the rows may stand in a column without heading. */
    private static List<String> counted(List<String> cells) {
        var counted = new ArrayList<>(cells);
        counted.addFirst("");
        return counted;
    }

    /** The headings may stand there twice. */
    private static List<Block.Row> rows(List<String> cells, int width) {
        var rows = new ArrayList<Block.Row>();
        for (int from = 0; from < cells.size() && cells.size() % width == 0; from += width) {
            List<String> row = cells.subList(from, from + width);
            if (from == 0 || !row.equals(cells.subList(0, width))) {
                rows.add(new Block.Row(row.stream().map(Block.Cell::of).toList(), from == 0));
            }
        }
        return rows;
    }

    /** How many of a hundred rows hold what the headings say; no heading stands there twice, nor is the name of the part one of them. */
    private static int fit(List<Block.Row> rows) {
        if (rows.size() < 2) {
            return 0;
        }
        List<String> names = rows.getFirst().cells().stream().map(Block.Cell::plain).filter(name -> !name.isEmpty()).toList();
        boolean twice = names.stream().distinct().count() < names.size() || rows.stream().skip(1)
                .flatMap(row -> row.cells().stream()).anyMatch(cell -> names.contains(cell.plain()));
        List<Topic> parts = names.stream().map(Label::exact).filter(Objects::nonNull).map(Label::topic).toList();
        boolean part = parts.contains(Topic.TIMELINE) || Collections.frequency(parts, Topic.ACTIONS) > 1;
        var table = new Block.Table(rows);
        return twice || part ? 0 : Math.max(TimedRows.timed(table), ActionRows.sure(table));
    }
}

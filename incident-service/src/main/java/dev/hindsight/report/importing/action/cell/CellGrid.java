package dev.hindsight.report.importing.action.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.action.draft.Columns;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;

/** Cells printed one below the other of which none was lost, the empty ones included: they make whole rows again. */
final class CellGrid {

    private static final Pattern NAME = Pattern.compile("@?\\p{Lu}[\\p{L}.'’-]*(?: [\\p{Lu}(][\\p{L}.'’()-]*){0,3}");

    /** "olivia", "olivia,charles": names of accounts. */
    private static final Pattern LOGINS = Pattern.compile("@?[\\w.-]{2,30}(?:, ?@?[\\w.-]{2,30}){0,5}");

    private CellGrid() {}

    /** The table, none where the cells do not fill the columns their headings announce. */
    static Block.@Nullable Table of(List<Line> cells) {
        List<String> words = cells.stream().map(cell -> Words.collapse(cell.plain())).toList();
        int head = 0;
        while (head < words.size() && (words.get(head).isEmpty() || Columns.kind(words.get(head)) != null)) {
            head++;
        }
        int width = width(words.subList(0, head));
        int owner = column(words, width, Columns.Kind.OWNER);
        int text = column(words, width, Columns.Kind.TEXT);
        int body = words.size() - head;
        if (width < 2 || owner < 0 || text < 0 || body == 0 || body % width != 0) {
            return null;
        }
        var rows = new ArrayList<Block.Row>();
        rows.add(row(cells.subList(0, width), true));
        for (int from = head; from < words.size(); from += width) {
            String owns = words.get(from + owner);
            boolean sure = isSure(words.subList(0, width), words.subList(from, from + width));
            if (words.get(from + text).isEmpty() || !(mayOwn(owns) || sure && LOGINS.matcher(owns).matches())) {
                return null;
            }
            rows.add(row(cells.subList(from, from + width), false));
        }
        return new Block.Table(rows);
    }

    /** The headings may stand there twice. */
    private static int width(List<String> head) {
        int half = head.size() / 2;
        boolean twice = head.size() > 3 && head.size() % 2 == 0
                && head.subList(0, half).equals(head.subList(half, head.size()));
        return twice ? half : head.size();
    }

    private static int column(List<String> words, int width, Columns.Kind kind) {
        for (int i = 0; i < width; i++) {
            if (Columns.kind(words.get(i)) == kind) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the type of an action or its state stands where the headings say. */
    private static boolean isSure(List<String> head, List<String> row) {
        return IntStream.range(0, head.size()).anyMatch(i -> switch (Columns.kind(head.get(i))) {
            case TYPE -> ActionWords.isType(row.get(i));
            case STATE -> CellWords.isState(row.get(i));
            case null, default -> false;
        });
    }

    private static boolean mayOwn(String words) {
        return words.isEmpty() || Names.isNobody(words) || NAME.matcher(words).matches();
    }

    private static Block.Row row(List<Line> cells, boolean header) {
        return new Block.Row(cells.stream().map(cell -> new Block.Cell(List.of(new Block.Para(cell)), false)).toList(), header);
    }
}

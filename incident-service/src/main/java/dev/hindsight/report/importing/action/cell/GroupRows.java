package dev.hindsight.report.importing.action.cell;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.ActionWords;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.Orders;

/** One cell across all columns of a table of actions, or the same words in each: the name of the rows below, and nothing to do. */
final class GroupRows {

    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 6;
    /** Fewer words name a group though they could be an order: "Follow up", "To do". */
    private static final int ORDER = 3;

    private GroupRows() {}

    /** The name that a row is for those below it; none where it has cells of its own, is an order or has no row with cells below it. */
    static @Nullable String name(Block.Table table, int index) {
        Block.Row row = table.rows().get(index);
        String words = row.across();
        boolean label = !words.isEmpty() && words.length() <= LONGEST && words.split(" ").length <= MOST_WORDS
                && !words.matches(".*[.!?]") && !ActionWords.isNone(words) && !Names.isNobody(words) && !isOrder(words);
        return label && row.cells().getFirst().blocks().stream().allMatch(GroupRows::isWords)
                && table.rows().stream().skip(index + 1L).anyMatch(below -> below.across().isEmpty() && !isBlank(below))
                        ? words
                        : null;
    }

    /** The table without such rows. */
    static Block.Table without(Block.Table table) {
        return new Block.Table(IntStream.range(0, table.rows().size()).filter(i -> i == 0 || name(table, i) == null)
                .mapToObj(table.rows()::get).toList());
    }

    private static boolean isBlank(Block.Row row) {
        return row.cells().stream().allMatch(cell -> cell.plain().isBlank());
    }

    private static boolean isOrder(String words) {
        String[] each = words.split(" ");
        return each.length >= ORDER && Orders.openWith(each[0]);
    }

    /** A bullet, a link, a ticket or a person belongs to something that is to be done. */
    private static boolean isWords(Block block) {
        return switch (block) {
            case Block.Heading _ -> true;
            case Block.Para para -> para.line().spans().stream()
                    .allMatch(span -> span instanceof Span.Text || span instanceof Span.Lozenge || span instanceof Span.Break);
            default -> false;
        };
    }
}

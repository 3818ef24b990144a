package dev.hindsight.report.importing.timeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;

/** Whether a table is one of times: below a heading that names them stand times, and beside each what happened. */
public final class TimedRows {

    /** What is longer is no word for a time, and no remark behind one. */
    private static final int LONGEST = 40;
    /** One time among so many rows will do, where the others say when in words. */
    private static final int RARE = 4;
    /** So many of ten, where a heading is no name that we know. */
    private static final int MOST = 8;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}");

    private TimedRows() {}

    /** Whether it is the heading of a column in such a table. */
    public static boolean isHeading(String words) {
        return PrintedColumns.isName(words) || Zone.of(words) != null;
    }

    /** How many of a hundred rows have a time, none where these are no rows of such a table. */
    public static int timed(Block.Table table) {
        var columns = new TimelineColumns();
        List<Block.Row> rows = table.rows().subList(1, table.rows().size());
        if (!columns.areHeadedBy(table.rows().getFirst()) || !columns.areNamed()) {
            return 0;
        }
        List<String> places = rows.stream().map(columns::place).toList();
        long timed = places.stream().filter(place -> StampReader.read(place, 0) != null).count();
        long alone = places.stream().filter(place -> StampReader.read(place, 0) != null)
                .filter(place -> rest(place).isEmpty() || rest(place).startsWith("(")).count();
        boolean fit = alone * 2 >= timed && places.stream().allMatch(place -> rest(place).length() <= LONGEST)
                && rows.stream().noneMatch(row -> !LETTERS.matcher(columns.text(row)).find() || strays(row, columns));
        List<Block.Cell> head = table.rows().getFirst().cells();
        boolean known = IntStream.range(0, head.size())
                .allMatch(i -> columns.told(i) || isHeading(Words.collapse(head.get(i).plain())));
        boolean enough = known ? timed * RARE > rows.size() : timed * 10 >= rows.size() * MOST;
        return fit && enough ? (int) (timed * 100 / rows.size()) : 0;
    }

    /** Whether a time stands alone where none should: then the row is cut in the wrong place. */
    private static boolean strays(Block.Row row, TimelineColumns columns) {
        return IntStream.range(0, row.cells().size()).anyMatch(i -> {
            String words = Words.collapse(row.cells().get(i).plain());
            Stamp stamp = columns.told(i) ? null : StampReader.read(words, 0);
            return stamp != null && stamp.hasClock() && stamp.end() >= words.length();
        });
    }

    private static String rest(String place) {
        Stamp stamp = StampReader.read(place, 0);
        return place.substring(stamp == null ? 0 : stamp.end());
    }

    /** How many rows have a time below a heading that names times, and words beside it; nothing unless most of them do. */
    static long entries(Block.Table table) {
        var columns = new TimelineColumns();
        if (!columns.areHeadedBy(table.rows().getFirst()) || columns.times() < 0) {
            return 0;
        }
        long entries = table.rows().stream().skip(1).filter(row -> StampReader.read(columns.time(row), 0) != null
                && WORDS.matcher(columns.text(row)).find()).count();
        return entries * 10 >= (table.rows().size() - 1) * 7L ? entries : 0;
    }
}

package dev.hindsight.report.importing.timeline;

import java.util.List;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;

/** What the columns of a timeline hold whose headings do not say so. */
final class UnnamedColumns {

    private UnnamedColumns() {}

    /** Whether the first cells are the numbers of the rows. */
    static boolean count(List<Block.Row> rows) {
        return rows.size() > 1 && rows.stream().allMatch(row -> TimelineColumns.cell(row, 0).matches("\\d{1,3}\\.?"))
                && TimelineColumns.cell(rows.getFirst(), 0).startsWith("1");
    }

    /** The place of the first cell that holds a time and nothing else. */
    static int times(List<Block.Row> rows) {
        for (Block.Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String words = Words.collapse(row.cells().get(i).plain());
                Stamp stamp = StampReader.read(words, 0);
                if (stamp != null && stamp.end() >= words.length()) {
                    return i;
                }
            }
        }
        return 0;
    }
}

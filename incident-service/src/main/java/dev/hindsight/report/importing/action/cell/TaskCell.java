package dev.hindsight.report.importing.action.cell;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.ActionDraft;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;

/** A cell with tasks of a wiki in it: a box to tick, and a day among the words. */
final class TaskCell {

    private TaskCell() {}

    /** Whether the boxes in a cell are ticked, nothing where they differ or none is there. */
    static @Nullable Boolean ticked(Block.Cell cell) {
        List<Boolean> boxes = cell.blocks().stream()
                .flatMap(block -> block instanceof Block.Item item ? Stream.ofNullable(item.ticked()) : Stream.empty())
                .distinct()
                .toList();
        return boxes.size() == 1 ? boxes.getFirst() : null;
    }

    /** The words of a task without its day, which is when it is due. */
    static Line withoutDue(Line line, ActionDraft draft) {
        line.spans().forEach(span -> {
            if (span instanceof Span.Day(String iso)) {
                draft.due(iso);
            }
        });
        return new Line(line.spans().stream().filter(span -> !(span instanceof Span.Day)).toList());
    }
}

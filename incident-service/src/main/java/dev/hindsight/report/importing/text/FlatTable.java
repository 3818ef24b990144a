package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.topic.Topic;

/** A table of facts whose borders did not come along: "Impact No boat came home", "Status Closed", line under line. */
final class FlatTable {

    private static final int FEWEST = 3;
    private static final int MOST = 20;
    private static final Set<Topic> NO_FACTS = EnumSet.of(Topic.TITLE, Topic.LABELS, Topic.TIMELINE, Topic.ACTIONS,
            Topic.FURNITURE);

    private FlatTable() {}

    /** Behind its last row when one begins at {@code index}, or else {@code index} itself. */
    static int end(List<TextLine> lines, int index) {
        int end = index;
        while (end < lines.size() && end - index <= MOST
                && (end == index ? lines.get(end).gap() > 0 : lines.get(end).gap() == 0)
                && mayBeRow(lines.get(end)) && !(end == index && lines.get(end).isBullet())) {
            end++;
        }
        boolean whole = end - index >= FEWEST && end - index <= MOST && (end == lines.size() || lines.get(end).gap() > 0);
        long named = !whole
                ? 0
                : lines.subList(index, end).stream().map(FlatTable::fact).filter(Objects::nonNull).map(Label::topic).distinct()
                        .count();
        return named > 1 && named * FEWEST >= end - index - 1 ? end : index;
    }

    private static boolean mayBeRow(TextLine line) {
        return !line.isRow() && !line.cell() && Label.exact(line.text()) == null
                && Label.withValue(line.text()) == null;
    }

    /** Its facts as labels with their values; a row that opens with no name that we know is no part of the text around. */
    static List<Block> blocks(List<TextLine> rows) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Heading.nowhere());
        rows.stream().filter(row -> fact(row) == null).forEach(row -> blocks.add(new Block.Para(Line.of(row.text()))));
        rows.stream().map(FlatTable::fact).filter(Objects::nonNull).forEach(fact -> {
            blocks.add(new Block.Heading(Block.Heading.FACT, Line.of(fact.words())));
            blocks.add(new Block.Para(Line.of(fact.rest())));
        });
        blocks.add(Block.Heading.endOfFact());
        return blocks;
    }

    private static @Nullable Label fact(TextLine row) {
        return Label.opening(row.text(), topic -> !NO_FACTS.contains(topic));
    }
}

package dev.hindsight.report.importing.action.line;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.action.draft.DoneWords;
import dev.hindsight.report.importing.action.draft.LabelBelow;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.Orders;

/** Points of a list that each are one word above a list of its own, "Testing", "QA", "Docs & alerts": groups of actions. */
final class NamedPoints {

    private static final int FEWEST = 2;
    private static final int LEVEL = 6;
    private static final Pattern NAME = Pattern
            .compile("\\p{Lu}[\\p{L}\\p{N}-]{1,20}(?:(?:\\s?[/&]\\s?| and )[\\p{L}-]{2,20})?:?");

    private NamedPoints() {}

    /** The blocks with the name of each group as a heading above its actions; the same blocks where any point is more than a name. */
    static List<Block> opened(List<Block> blocks, Names names) {
        List<Block.Item> points = blocks.stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast).toList();
        boolean groups = points.size() >= FEWEST && points.stream().allMatch(point -> isGroup(point, names))
                && points.stream().mapToInt(point -> point.body().size()).sum() > points.size();
        return groups ? blocks.stream().flatMap(NamedPoints::open).toList() : blocks;
    }

    private static Stream<Block> open(Block block) {
        return block instanceof Block.Item point
                ? Stream.concat(Stream.of(new Block.Heading(LEVEL, point.line())), point.body().stream())
                : Stream.of(block);
    }

    private static boolean isGroup(Block.Item point, Names names) {
        String name = Words.collapse(point.line().plain());
        return point.ticked() == null && !point.ordered() && !point.body().isEmpty() && NAME.matcher(name).matches()
                && !Orders.openWith(name.split("\\W")[0])
                && point.body().stream().allMatch(below -> below instanceof Block.Item one && isAction(one, names));
    }

    /** Whether it says more than how the point above it stands or whose it is. */
    private static boolean isAction(Block.Item below, Names names) {
        String words = Words.collapse(below.line().plain());
        return words.indexOf(' ') > 0 && DoneWords.of(words) == null && LabelBelow.of(words) == null && !names.isPerson(words);
    }
}

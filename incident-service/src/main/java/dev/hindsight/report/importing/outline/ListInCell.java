package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/** "1. No oil<br>2. No wick": a list typed into a cell, which has no other way to hold one. */
final class ListInCell {

    private static final Pattern MARK = Pattern.compile("(?:(\\d{1,2})[.)]|[-*•–])\\s+(?=\\S)");

    private ListInCell() {}

    /** The blocks of a cell with each such line as a point of its own. */
    static List<Block> of(List<Block> cell) {
        var blocks = new ArrayList<Block>();
        for (Block block : cell) {
            List<Block> points = block instanceof Block.Para(Line line) ? points(line.split()) : List.of();
            blocks.addAll(points.isEmpty() ? List.of(block) : points);
        }
        return blocks;
    }

    /** None unless each of several lines has a mark, and numbers count from one. */
    private static List<Block> points(List<Line> lines) {
        var points = new ArrayList<Block>();
        for (Line line : lines.size() > 1 ? lines : List.<Line>of()) {
            String words = Words.collapse(line.plain());
            Matcher mark = MARK.matcher(words);
            if (!mark.lookingAt() || mark.group(1) != null && Integer.parseInt(mark.group(1)) != points.size() + 1) {
                return List.of();
            }
            points.add(new Block.Item(null, mark.group(1) != null, line.from(mark.end()), List.of()));
        }
        return points;
    }
}

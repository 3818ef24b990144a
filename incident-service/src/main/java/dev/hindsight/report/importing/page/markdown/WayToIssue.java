package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/** "Projects / Pier / LMP-7": the way to an issue as its tracker prints it above the title, be it none itself; or its key alone. */
final class WayToIssue {

    private static final Pattern WAY = Pattern
            .compile("(?:[^/›»>]{2,60} [/›»>] ){0,5}\\[?([A-Z][A-Z0-9_]{1,11}-\\d{1,7})\\]?(?: [/›»>])?");

    private WayToIssue() {}

    /** Such a line where the page opens with it and the title can stand below, else none. */
    static List<String> above(List<Block> page) {
        List<Block> blocks = apart(page);
        return way(blocks).matches() ? List.of(first(blocks)) : List.of();
    }

    /** The page from its title on, below which it says which ticket it is; the same page without such a line. */
    static List<Block> asTicket(List<Block> page) {
        List<Block> blocks = apart(page);
        Matcher way = way(blocks);
        if (!way.matches()) {
            return page;
        }
        var told = new ArrayList<Block>(blocks.subList(1, blocks.size()));
        told.add(1, new Block.Para(Line.of("Ticket: " + way.group(1))));
        return told;
    }

    /** The page with its first line as a paragraph of its own, where the title stands right below it. */
    private static List<Block> apart(List<Block> page) {
        List<Line> lines = page.isEmpty() || !(page.getFirst() instanceof Block.Para para) ? List.of() : para.line().split();
        return lines.size() != 2
                ? page
                : Stream.concat(lines.stream().map(Block.Para::new), page.stream().skip(1)).toList();
    }

    private static Matcher way(List<Block> blocks) {
        return WAY.matcher(first(blocks));
    }

    private static String first(List<Block> blocks) {
        return blocks.size() > 1 && blocks.getFirst() instanceof Block.Para para ? Words.collapse(para.line().plain()) : "";
    }
}

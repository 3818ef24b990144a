package dev.hindsight.report.importing.passage;

import java.util.List;
import java.util.stream.IntStream;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Words;

/**
 * Lines that somebody wrapped at a width: each ends where the next word had no more room, so that its sentence goes on below.
 *
 * @param page the width at which the whole page was wrapped, nought when that is not known
 */
record FullLines(List<String> lines, int width, int page) {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;
    private static final int FEWEST = 2;
    /** So many full lines show that a whole page was wrapped. */
    private static final int OF_PAGE = 5;
    /** So many do in a short page, where they are most of the lines that go on. */
    private static final int OF_SHORT_PAGE = 4;

    static FullLines of(List<String> lines, int page) {
        return new FullLines(lines, widest(lines), page);
    }

    /** The width at which the paragraphs of a page were wrapped, nought where they were not. */
    static int widthOf(List<Block> blocks) {
        List<List<String>> paragraphs = blocks.stream().filter(Block.Para.class::isInstance)
                .map(block -> Words.plain(block).lines().toList()).filter(lines -> lines.size() > 1).toList();
        int width = paragraphs.stream().mapToInt(FullLines::widest).max().orElse(0);
        long full = paragraphs.stream().mapToLong(lines -> new FullLines(lines, width, 0).full()).sum();
        long goOn = paragraphs.stream().mapToLong(lines -> lines.size() - 1).sum();
        return isWidth(width) && (full >= OF_PAGE || full >= OF_SHORT_PAGE && 2 * full > goOn) ? width : 0;
    }

    /** Whether the lines are so wrapped, and this is one of those that go on. */
    boolean goesOn(int index) {
        return isWidth(width) && isFull(index, width) && full() >= FEWEST || page > 0 && isFull(index, page);
    }

    private static boolean isWidth(int width) {
        return width >= NARROWEST && width <= WIDEST;
    }

    private static int widest(List<String> lines) {
        return lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
    }

    private long full() {
        return IntStream.range(0, lines.size()).filter(index -> isFull(index, width)).count();
    }

    private boolean isFull(int index, int width) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        String next = lines.get(index + 1).strip().split("\\s", 2)[0];
        return !next.isEmpty() && lines.get(index).strip().length() + 1 + next.length() > width;
    }
}

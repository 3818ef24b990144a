package dev.hindsight.report.importing.passage;

import java.util.List;
import java.util.stream.IntStream;

/** Lines that somebody wrapped at a width: each ends where the next word had no more room, so that its sentence goes on below. */
record FullLines(List<String> lines, int width) {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 100;
    private static final int FEWEST = 2;

    static FullLines of(List<String> lines) {
        return new FullLines(lines, lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0));
    }

    /** Whether the lines are so wrapped, and this is one of those that go on. */
    boolean goesOn(int index) {
        return width >= NARROWEST && width <= WIDEST && isFull(index)
                && IntStream.range(0, lines.size()).filter(this::isFull).limit(FEWEST).count() == FEWEST;
    }

    private boolean isFull(int index) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        String next = lines.get(index + 1).strip().split("\\s", 2)[0];
        return !next.isEmpty() && lines.get(index).strip().length() + 1 + next.length() > width;
    }
}

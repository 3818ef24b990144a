package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The blanks between the columns of a printed table, as wide as its lines so far have left them. */
final class Gutters {

    private static final Pattern WIDE = Pattern.compile("(?<=\\S) {2,}(?=\\S)");
    private static final int FEWEST = 2;

    /** From where to where each of them may reach, as the headings say. */
    private final List<int[]> between = new ArrayList<>();
    private BitSet inked;

    Gutters(String headings) {
        inked = ink(headings);
        WIDE.matcher(headings).results().forEach(blanks -> between.add(new int[]{blanks.start(), blanks.end()}));
    }

    /** The cells of a line, an empty one for each column in which it has nothing; none at all where it does not keep to them. */
    List<String> cells(String line) {
        BitSet all = ink(line);
        all.or(inked);
        var cells = new ArrayList<String>();
        int from = 0;
        for (int[] gutter : between) {
            int end = end(all, gutter[0], gutter[1]);
            if (end < 0) {
                return List.of();
            }
            cells.add(cut(line, from, end));
            from = end;
        }
        cells.add(cut(line, from, line.length()));
        if (cells.stream().anyMatch(cell -> WIDE.matcher(cell).find())) {
            return List.of();
        }
        inked = all;
        return cells;
    }

    /** Where the column behind it begins: below its heading, or else behind the widest blanks; nowhere where there are none. */
    private static int end(BitSet all, int from, int to) {
        if (!all.get(to - 1)) {
            return to;
        }
        int widest = FEWEST - 1;
        int end = -1;
        for (int start = all.nextClearBit(from); start < to; start = all.nextClearBit(end(all, start))) {
            int behind = end(all, start);
            if (behind - start > widest) {
                widest = behind - start;
                end = behind;
            }
        }
        return end;
    }

    private static int end(BitSet all, int start) {
        return all.nextSetBit(start);
    }

    private static BitSet ink(String line) {
        var ink = new BitSet(line.length());
        for (int i = 0; i < line.length(); i++) {
            ink.set(i, !Character.isWhitespace(line.charAt(i)) && line.charAt(i) != '\u00a0');
        }
        return ink;
    }

    private static String cut(String line, int from, int to) {
        return from >= line.length() ? "" : line.substring(from, Math.min(to, line.length())).strip();
    }
}

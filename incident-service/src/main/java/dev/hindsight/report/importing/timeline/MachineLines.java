package dev.hindsight.report.importing.timeline;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.time.Stamp;

/**
 * Lines that a machine printed and somebody pasted below an entry: they tell seconds where no entry does, and stand pushed in, or set
 * apart below words that lead to them or with words that no person writes.
 */
public final class MachineLines {

    private static final int FEWEST_ENTRIES = 2;
    static final int PUSHED_IN = 2;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,2}:\\d\\d:\\d\\d(?!\\d)");
    /** Nobody types "2021-03-03T10:20:12Z" among times of minutes. */
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d");
    /** "rc=28", "wickd[206]", "WARN", "STEP014 …", "GET /lamps". */
    private static final Pattern PRINTED = Pattern.compile("(?<!\\S)\\w{1,40}=\\S|\\w\\[\\d{1,10}\\]"
            + "|\\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\\b|^[A-Z]{2,20}\\d{2,10}[A-Z]?\\b"
            + "|\\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) /\\S");

    private final List<Piece> pieces;
    private final BitSet machine = new BitSet();
    private int entries;
    /** How far in the last entry stands. */
    private int margin;
    private int runs;

    /**
     * A line of a timeline.
     *
     * @param point whether it is a bullet or a row
     * @param apart whether it begins a paragraph
     */
    public record Piece(String words, boolean point, boolean apart, int indent) {}

    private MachineLines(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Which of these lines are such lines, none where one with seconds may be an entry, or they stand below most entries. */
    public static BitSet in(List<Piece> pieces) {
        if (pieces.stream().noneMatch(piece -> SECONDS.matcher(piece.words()).find())) {
            return new BitSet();
        }
        BitSet output = belowOutput(pieces);
        var lines = new MachineLines(pieces);
        if (output.isEmpty() && lines.find() && lines.entries >= FEWEST_ENTRIES && lines.runs * 2 <= lines.entries) {
            return lines.machine;
        }
        return output;
    }

    /** Lines with seconds and no day right below what a machine printed without a time: they go on with it, even where entries tell seconds. */
    private static BitSet belowOutput(List<Piece> pieces) {
        var found = new BitSet();
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String above = pieces.get(i - 1).words();
            Stamp stamp = opening(piece.words());
            boolean output = found.get(i - 1) || EntryDrafts.stampOf(above) == null && PRINTED.matcher(above).find();
            if (stamp != null && stamp.day() == null && !piece.point() && !piece.apart() && output
                    && isToTheSecond(piece.words())
                    && PRINTED.matcher(piece.words()).find()) {
                found.set(i);
            }
        }
        return found;
    }

    /** Whether a line opens with a time to the second. */
    public static boolean isToTheSecond(String words) {
        Stamp stamp = opening(words);
        return stamp != null && SECONDS.matcher(stamp.raw()).find();
    }

    private static @Nullable Stamp opening(String words) {
        Stamp stamp = EntryDrafts.stampOf(words);
        return stamp != null && stamp.hasClock() ? stamp : null;
    }

    private boolean find() {
        for (int from = 0; from < pieces.size();) {
            int to = from + 1;
            while (to < pieces.size() && !pieces.get(to).apart()) {
                to++;
            }
            if (!paragraph(from, to)) {
                return false;
            }
            from = to;
        }
        return true;
    }

    /** Whether each line with seconds of a paragraph was printed by a machine. */
    private boolean paragraph(int from, int to) {
        boolean apart = from > 0 && pieces.subList(from, to).stream().noneMatch(piece -> piece.point() || isEntry(piece));
        boolean led = apart && (pieces.get(from - 1).words().endsWith(":") || machine.get(from - 1));
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            Stamp stamp = opening(piece.words());
            if (stamp == null) {
                continue;
            }
            if (!SECONDS.matcher(stamp.raw()).find()) {
                entries++;
                margin = piece.indent();
                continue;
            }
            boolean printed = INSTANT.matcher(stamp.raw()).lookingAt()
                    || PRINTED.matcher(piece.words().substring(stamp.end())).find();
            boolean below = piece.indent() >= margin + PUSHED_IN || led || apart && printed;
            if (entries == 0 || piece.point() || !below) {
                return false;
            }
            runs += machine.get(i - 1) ? 0 : 1;
            machine.set(i);
        }
        return true;
    }

    private static boolean isEntry(Piece piece) {
        Stamp stamp = opening(piece.words());
        return stamp != null && !SECONDS.matcher(stamp.raw()).find();
    }
}

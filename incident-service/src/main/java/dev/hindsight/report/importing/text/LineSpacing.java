package dev.hindsight.report.importing.text;

import java.util.List;

import dev.hindsight.report.importing.text.label.AmongActions;
import dev.hindsight.report.importing.text.label.Label;
import dev.hindsight.report.importing.topic.Topic;

/** How close the lines of a dump stand together, which tells whether one that follows another is the rest of it. */
final class LineSpacing {

    private static final int LOOKED_AT = 200;

    private final List<TextLine> lines;
    private final int widest;

    LineSpacing(List<TextLine> lines) {
        this.lines = lines;
        this.widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    }

    /** Whether the page has hardly any empty line. */
    boolean compact() {
        long gaps = lines.stream().filter(line -> line.gap() > 0).count();
        return lines.size() > 6 && gaps * 5 < lines.size();
    }

    /**
     * Whether the lines of a part follow each other without a gap, so that each is a cell or a sentence of its own.
     *
     * @param from the first of them
     */
    boolean tight(int from, boolean unwrapped) {
        int i = from;
        int tight = 0;
        while (i < lines.size() && i - from < LOOKED_AT && !endsPart(lines.get(i))) {
            tight += lines.get(i).gap() == 0 ? 1 : 0;
            i++;
        }
        return i - from > (unwrapped || areShort(from, i) ? 1 : 2) && tight * 10 >= (i - from) * 6;
    }

    /** Whether each line but the last had room for the first word of the next, which opens a sentence. */
    private boolean areShort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String next = lines.get(i).text();
            boolean opens = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
            int room = lines.get(i - 1).text().length() + 1 + next.split(" ", 2)[0].length();
            if (!opens || room * 4 > widest * 3) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsPart(TextLine line) {
        Label label = Label.exact(line.text());
        return label != null && (AmongActions.isBehind(label.topic())
                || line.gap() > 0 && label.topic().isBody() && label.topic() != Topic.ACTIONS);
    }
}

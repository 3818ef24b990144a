package dev.hindsight.report.importing.text.label;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.TextLine;

/**
 * Points of a list that lost its bullets, each of which opens with a mark of its own: a box, "[P2]", a key, or nothing but an
 * address. A few words without such a mark are no point of that list.
 */
final class MarkedPoints {

    private static final int MOST_WORDS = 7;
    private static final List<Pattern> MARKS = List.of(Pattern.compile("\\[[ xX*✓✔]?\\] ?\\S|[☐☑☒✓✔✅]\\s?\\S"),
            Pattern.compile("\\[[\\p{L}\\d][^\\[\\]]{0,12}\\]:? \\S"),
            Pattern.compile("[A-Z][A-Z0-9]{1,9}-?\\d{1,6}\\b[:.]? \\S"),
            Pattern.compile("https?://\\S+$"));
    private static final Pattern TITLED = Pattern.compile("\\p{Lu}[\\p{L}\\d'’/&() -]{2,70}[\\p{L}\\d)?!]");

    private final List<TextLine> lines;

    MarkedPoints(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Whether the list ends at a line: two points with the same mark stand above it, and the line below has none either. */
    boolean endAt(int index) {
        if (index < 2 || index + 1 >= lines.size()) {
            return false;
        }
        TextLine line = lines.get(index);
        int mark = mark(lines.get(index - 1));
        return mark >= 0 && mark == mark(lines.get(index - 2)) && mark(line) < 0 && mark(lines.get(index + 1)) < 0
                && !line.isBullet() && TITLED.matcher(line.text()).matches() && line.text().split(" ").length <= MOST_WORDS;
    }

    private static int mark(TextLine line) {
        for (int kind = 0; kind < MARKS.size() && !line.isBullet() && !line.isRow(); kind++) {
            if (MARKS.get(kind).matcher(line.text()).lookingAt()) {
                return kind;
            }
        }
        return -1;
    }
}

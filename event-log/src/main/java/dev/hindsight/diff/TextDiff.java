package dev.hindsight.diff;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Two texts compared: first line by line, then word by word where lines differ. A passage with too many differences is given as
 * whole lines, and {@link #unit} says so.
 */
public record TextDiff(List<TextPart> parts, Unit unit) {

    /** {@code word} when all of it was compared word by word, {@code line} when a passage of it was not. */
    public enum Unit {
        WORD, LINE;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static TextDiff between(String before, String after) {
        List<String> a = MarkdownTokens.lines(before);
        List<String> b = MarkdownTokens.lines(after);
        Kept lines = Kept.of(a, b);
        var parts = new TextParts();
        boolean byWord = true;
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int endA = lines.before().nextSetBit(i);
            int endB = lines.after().nextSetBit(j);
            endA = endA < 0 ? a.size() : endA;
            endB = endB < 0 ? b.size() : endB;
            byWord &= words(String.join("", a.subList(i, endA)), String.join("", b.subList(j, endB)), parts);
            if (endA < a.size()) {
                parts.equal(a.get(endA));
            }
            i = endA + 1;
            j = endB + 1;
        }
        return new TextDiff(parts.all(), byWord ? Unit.WORD : Unit.LINE);
    }

    private static boolean words(String before, String after, TextParts parts) {
        if (before.isEmpty() || after.isEmpty()) {
            parts.delete(before);
            parts.insert(after);
            return true;
        }
        List<String> a = MarkdownTokens.of(before);
        List<String> b = MarkdownTokens.of(after);
        Kept kept = Kept.of(a, b);
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && !kept.before().get(i)) {
                parts.delete(a.get(i++));
            } else if (j < b.size() && !kept.after().get(j)) {
                parts.insert(b.get(j++));
            } else {
                parts.equal(a.get(i++));
                j++;
            }
        }
        return kept.exact();
    }
}

package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "(a) No oil." and below it "(b) No wick.": points that letters count, which become bullets. */
final class LetteredPoints {

    private static final Pattern POINT = Pattern.compile("([ \\t\u00a0]*)\\(?([a-z])\\)[ \\t\u00a0]+(\\S.*)");
    /** So many lines may stand between a point and the next. */
    private static final int FARTHEST = 12;

    private LetteredPoints() {}

    /** The text with a bullet in the place of each such letter, where the next of them counts on. */
    static String asBullets(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            int next = letter(lines.get(i)) == 'a' ? next(lines, i, 'b') : -1;
            if (next < 0) {
                continue;
            }
            bullet(lines, i);
            for (char letter = 'b'; next > 0; letter++) {
                bullet(lines, next);
                i = next;
                next = next(lines, i, (char) (letter + 1));
            }
        }
        return String.join("\n", lines);
    }

    /** The letter that a line opens with, a blank where it is no such point. */
    private static char letter(String line) {
        Matcher point = POINT.matcher(line);
        return point.matches() ? point.group(2).charAt(0) : ' ';
    }

    /** Where the point with the next letter stands, below none where no such point is near. */
    private static int next(List<String> lines, int from, char letter) {
        for (int i = from + 1; i < lines.size() && i <= from + FARTHEST; i++) {
            if (letter(lines.get(i)) == letter) {
                return i;
            }
        }
        return -1;
    }

    private static void bullet(List<String> lines, int index) {
        lines.set(index, POINT.matcher(lines.get(index)).replaceFirst("$1- $3"));
    }
}

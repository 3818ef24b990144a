package dev.hindsight.report.importing.page.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs of lists as people set them, where a strict parser sees a paragraph that goes on, or code. */
final class ListSigns {

    /** No number but one opens a list right below a paragraph. */
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})[.)] \\S.{0,4000}");
    private static final Pattern LABEL = Pattern
            .compile("\\*\\*[^*\\n]{2,80}\\*\\*:?\\s{0,9}|\\p{Lu}[^\\n.]{2,80}:\\s{0,9}");
    private static final int FURTHEST = 60;
    /** What stands more than four blanks behind its sign would be code. */
    private static final Pattern FAR = Pattern
            .compile("(\\s{0,12}(?:[-*+]|\\d{1,3}[.)]))(?: {5,40}| {0,4}\\t{2,8})(?=[\\p{L}\\p{N}\\[*_`])");

    /** A box to tick where a list of them begins; "[x](…)" and "[x]: …" are links. */
    private static final Pattern BOX = Pattern.compile("\\[[ xX]\\] (?=\\S)");

    private ListSigns() {}

    /** Whether a line goes on counting right below a label of its own: a list that is parted into groups. */
    private static boolean countsBelow(String[] lines, int at) {
        Matcher counted = COUNTED.matcher(lines[at]);
        if (at == 0 || !counted.matches() || !LABEL.matcher(lines[at - 1]).matches()) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - FURTHEST); i--) {
            Matcher before = COUNTED.matcher(lines[i]);
            if (before.matches()) {
                return Integer.parseInt(before.group(1)) + 1 == Integer.parseInt(counted.group(1));
            }
        }
        return false;
    }

    /** What is missing between a label and a list that goes on counting below it, or between a list and what leads to the next. */
    static List<String> above(String[] lines, int at) {
        return countsBelow(lines, at) || Leads.at(at, lines) ? List.of("") : List.of();
    }

    /** The line with its words right behind the sign that they stand far away from; a box without a sign is that of a list. */
    static String near(String line) {
        if (BOX.matcher(line).lookingAt()) {
            return "- " + line;
        }
        Matcher far = FAR.matcher(line);
        return far.lookingAt() ? far.group(1) + " " + line.substring(far.end()) : line;
    }
}

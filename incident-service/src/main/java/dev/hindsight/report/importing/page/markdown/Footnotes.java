package dev.hindsight.report.importing.page.markdown;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "[^1]: By the clock of the tower.": what a footnote says, which goes on with nothing that stands above it. */
final class Footnotes {

    private static final String SIGN = "\\[\\^([^\\s\\[\\]]{1,40})\\]";
    private static final Pattern LEADS = Pattern.compile(SIGN + "(?!:)");
    private static final Pattern NOTE = Pattern.compile(" {0,3}" + SIGN + ":(?:\\s.*)?");
    private static final Pattern PUSHED_IN = Pattern.compile("(?: {4}|\t).*\\S.*");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

    private Footnotes() {}

    /**
     * The text with a blank line above the first of several notes and none inside of one, whose paragraphs are pushed in. What the
     * page never leads to is no note.
     */
    static String apart(String text) {
        Set<String> signs = LEADS.matcher(text).results().map(sign -> sign.group(1)).collect(Collectors.toSet());
        if (signs.isEmpty()) {
            return text;
        }
        var out = new ArrayList<String>();
        boolean code = false;
        boolean notes = false;
        for (String line : text.split("\n", -1)) {
            boolean fence = FENCE.matcher(line).matches();
            code ^= fence;
            Matcher note = NOTE.matcher(line);
            boolean opens = !code && !fence && note.matches() && signs.contains(note.group(1));
            boolean goesOn = notes && !code && !fence && PUSHED_IN.matcher(line).matches();
            if (opens && !notes && !out.isEmpty() && !out.getLast().isBlank()) {
                out.add("");
            }
            while (goesOn && out.getLast().isBlank()) {
                out.removeLast();
            }
            notes = opens || goesOn || notes && line.isBlank();
            out.add(goesOn ? line.strip() : line);
        }
        return String.join("\n", out);
    }
}

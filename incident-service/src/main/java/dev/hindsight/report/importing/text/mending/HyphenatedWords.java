package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a printed document has broken at the end of a line, "the lan-" and below it "tern": they stand whole on the upper line. The
 * hyphen goes, unless the page writes the word with it elsewhere or its halves are those of a compound ("two-year").
 */
final class HyphenatedWords {

    private static final int LONGEST = 400;
    private static final Pattern BROKEN = Pattern.compile("(.*?)(\\p{L}{0,30}\\p{Ll})-\\s*");
    private static final Pattern REST = Pattern.compile("(\\s*)(\\p{Ll}{2,30})(?![\\p{L}\\d-])(\\S*)\\s?(.*)");
    private static final Pattern LAST_CELL = Pattern.compile(".*[\\p{L}\\d.)]\\s{2,}(?=\\S)");
    /** What compounds begin with. */
    private static final Set<String> OPENERS = Set.of("self", "non", "pre", "post", "semi", "multi", "cross", "well", "half",
            "one", "two",
            "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third", "long", "short",
            "high", "low",
            "full", "part", "real", "old", "new", "so", "in", "on", "off", "out", "up", "by", "end", "read", "write", "sign",
            "log",
            "roll", "follow", "fail", "day", "week", "month", "hour", "minute", "plain", "cut", "hand", "check", "break");
    /** What compounds end with. */
    private static final Set<String> ENDS = Set.of("up", "in", "out", "off", "on", "over", "down", "by", "to", "of", "the",
            "and", "year",
            "time", "day", "based", "side", "wide", "level", "end", "only", "free", "related", "facing", "specific", "language",
            "party",
            "hour", "minute", "way", "through", "case");

    private final Set<String> words;

    private HyphenatedWords(String text) {
        this.words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")));
    }

    static String joined(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.stream().noneMatch(line -> line.length() <= LONGEST && BROKEN.matcher(line).matches())) {
            return text;
        }
        var words = new HyphenatedWords(text);
        var out = new ArrayList<String>();
        for (String line : lines) {
            Matcher broken = BROKEN.matcher(out.isEmpty() || out.getLast().length() > LONGEST ? "" : out.getLast());
            Matcher rest = REST.matcher(line.length() > LONGEST ? "" : line);
            if (!broken.matches() || !rest.matches() || !isBelow(broken.group(1), rest.group(1).length())) {
                out.add(line);
                continue;
            }
            out.set(out.size() - 1, broken.group(1) + words.whole(broken.group(2), rest.group(2)) + rest.group(3));
            if (!rest.group(4).isEmpty()) {
                out.add(rest.group(1) + rest.group(4));
            }
        }
        return String.join("\n", out);
    }

    /** Whether the next line stands below the last cell of a row, or below any line that has no cells. */
    private static boolean isBelow(String line, int indent) {
        Matcher cells = LAST_CELL.matcher(line);
        return !cells.lookingAt() || indent >= cells.end();
    }

    private String whole(String first, String second) {
        String opener = first.toLowerCase(Locale.ROOT);
        boolean compound = words.contains(opener + "-" + second)
                || !words.contains(opener + second) && (OPENERS.contains(opener) || ENDS.contains(second));
        return first + (compound ? "-" : "") + second;
    }
}

package dev.hindsight.report.importing.text.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.action.draft.OwnerLabel;

/** "(a) No oil." and below it "(b) No wick.", "(i) …" and "(ii) …", "(1) …" and "(2) …", "AI-1 …" and "AI-2 …", "M1 Buy oil" and "M2 Ring": counted points, which become those of lists. */
public final class CountedPoints {

    /** So many lines may stand between a point and the next. */
    private static final int FARTHEST = 12;
    /** So near below a point stands whose it is. */
    private static final int NEAR = 5;
    private static final int LONGEST = 400;
    /** A line as short may be the name of a part. */
    private static final int SHORT = 50;
    private static final List<String> LETTERS = List.of("abcdefghijklmnopqrstuvwxyz".split(""));
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final List<Sign> SIGNS = List.of(new Sign("\\(([ivx]{1,4})\\)", ROMAN), new Sign("\\(?([a-z])\\)", LETTERS),
            new Sign("\\((\\d{1,2})\\)", List.of()), new Sign("(?:AI|AP|A)-?(\\d{1,2})", List.of()),
            new Sign("(?:R|M|CA|PA|FU)-?(\\d{1,2})(?=\\s+\\p{Lu})", List.of()));
    /** "H1  Buy oil" above "Responsible: Ida": a letter of the house, which P, Q and S for how urgent, when and how grave are not. */
    private static final Pattern LETTERED = Pattern.compile("[ \\t\u00a0]*([A-Z&&[^PQS]])-?1[ \\t\u00a0]+\\p{Lu}.*");
    private static final Pattern OWNED = Pattern.compile("(?iu)\\s*(?:" + OwnerLabel.NAMES + ")\\s{0,20}:.*");

    private CountedPoints() {}

    /** The text with the signs of a list in the place of each such letter or number, where the next of them counts on. */
    public static String asLists(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            for (Sign sign : SIGNS) {
                i = sign.opens(lines, i) ? sign.list(lines, i) : i;
            }
            Sign letter = letter(lines, i);
            i = letter != null && letter.opens(lines, i) ? letter.list(lines, i) : i;
        }
        return String.join("\n", lines);
    }

    /** The letter that a point is counted with which says below whose it is. */
    private static @Nullable Sign letter(List<String> lines, int at) {
        Matcher lettered = LETTERED.matcher(lines.get(at).length() > LONGEST ? "" : lines.get(at));
        boolean owned = lettered.matches() && lines.subList(at + 1, Math.min(lines.size(), at + 1 + NEAR)).stream()
                .takeWhile(line -> !line.isBlank()).anyMatch(line -> OWNED.matcher(line).matches());
        return owned ? new Sign(lettered.group(1) + "-?(\\d{1,2})", List.of()) : null;
    }

    /** A way to count: by letters in their order, whose points may tell anything, or by numbers, which may stand in sentences and tables too. */
    private record Sign(Pattern pattern, List<String> letters) {

        Sign(String sign, List<String> letters) {
            this(Pattern.compile("([ \\t\u00a0]*)" + sign + "[ \\t\u00a0]+(\\S.*)"), letters);
        }

        /** The place of a line in the count from one on, zero where it is no such point. */
        int place(String line) {
            Matcher point = pattern.matcher(line.length() > LONGEST && byNumbers() ? "" : line);
            if (!point.matches()) {
                return 0;
            }
            boolean row = byNumbers() && point.group(3).matches(".*(?: {2}|[|\\t\u00a0]).*");
            return row ? 0 : byNumbers() ? Integer.parseInt(point.group(2)) : letters.indexOf(point.group(2)) + 1;
        }

        private boolean byNumbers() {
            return letters.isEmpty();
        }

        boolean opens(List<String> lines, int at) {
            return place(lines.get(at)) == 1 && (!byNumbers() || at == 0 || !mayGoOn(lines.get(at - 1)))
                    && next(lines, at, 2) > 0;
        }

        private static boolean mayGoOn(String above) {
            return above.length() > SHORT && above.matches(".*[\\p{L},]\\s*");
        }

        /** Where the point with the next letter or number stands, below none where no such point is near. */
        private int next(List<String> lines, int from, int place) {
            for (int i = from + 1; i < lines.size() && i <= from + FARTHEST; i++) {
                if (place(lines.get(i)) == place) {
                    return i;
                }
            }
            return -1;
        }

        /** Makes points of those from one on; the last of them. */
        int list(List<String> lines, int first) {
            int last = first;
            int at = first;
            for (int place = 1; at >= 0; place++) {
                String sign = !byNumbers() ? "-" : place + ".";
                lines.set(at, pattern.matcher(lines.get(at)).replaceFirst("$1" + sign + " $3"));
                last = at;
                at = next(lines, at, place + 1);
            }
            return last;
        }
    }
}

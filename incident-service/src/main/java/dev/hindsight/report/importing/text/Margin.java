package dev.hindsight.report.importing.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The blanks in front of most lines of a dump: a page that stood inside something else, and nothing that says what belongs to what. */
public final class Margin {

    private static final int WIDEST = 20;
    private static final int FEWEST = 8;
    private static final Pattern WORDS = Pattern.compile("(?m)^( {0,40})(?=[\\p{L}(“\"'])");

    private Margin() {}

    /** The text without the blanks that each of its lines opens with. */
    public static String withoutCommon(String text) {
        int width = text.lines().filter(line -> !line.isBlank()).mapToInt(Margin::blanks).min().orElse(0);
        return width == 0 ? text : text.replaceAll("(?m)^ {" + width + "}", "");
    }

    private static int blanks(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /** The text with its lines moved to the left by the margin that three in four of those that open with a word have. */
    static String without(String text) {
        Map<Integer, Integer> widths = new HashMap<>();
        int words = 0;
        var lines = WORDS.matcher(text);
        while (lines.find()) {
            widths.merge(lines.end() - lines.start(), 1, Integer::sum);
            words++;
        }
        for (int width = 1; width <= WIDEST; width++) {
            if (words >= FEWEST && widths.getOrDefault(width, 0) * 4 >= words * 3) {
                return text.replaceAll("(?m)^ {1," + width + "}", "");
            }
        }
        return text;
    }
}
